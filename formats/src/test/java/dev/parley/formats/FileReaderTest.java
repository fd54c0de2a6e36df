package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.PlainText;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileReaderTest {

    private static final String TABLE =
            "nr,story so far,who,when,paper\n1,The bridge is built.,Jane Doe,4.3.2021,The Post\n";

    @TempDir
    private Path folder;

    @Test
    void tellsAPageByItsContentWhateverItsName() throws IOException {
        assertThat(document("a.txt", "<!doctype html><html><body><p>The bridge is built.</p></body></html>")
                        .text())
                .isEqualTo("The bridge is built.");
    }

    @Test
    void readsAPageThatWasEncodedTwice() throws IOException {
        String page = "<html><body><p>The mayorâ€™s cafÃ© is shut, said JosÃ© MuÃ±oz.</p></body></html>";
        IngestResult result = new Reading(folder).of("a.html", page);

        assertThat(result.documents())
                .singleElement()
                .satisfies(document ->
                        assertThat(document.text()).isEqualTo("The mayor’s café is shut, said José Muñoz."));
        assertThat(result.diagnostics()).singleElement().asString().contains("a.html", "twice");
        assertThat(new Reading(folder)
                        .document("b.html", page.replace("JosÃ©", "José"))
                        .text())
                .contains("mayorâ€™s");
    }

    @Test
    void refusesATextThatIsLongerThanAnyArticle() throws IOException {
        String sentence = "The bridge of Oberau is built.\n\n";
        int count = PlainText.MAX_LENGTH / sentence.length();

        assertThat(new Reading(folder).of("a.txt", sentence.repeat(count + 1)).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(PlainText.TOO_LONG);
        assertThat(new Reading(folder)
                        .of("a.html", "<body>" + ("<p>" + sentence.repeat(20)).repeat(count / 15))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(PlainText.TOO_LONG);
    }

    @Test
    void readsAThickBook() throws IOException {
        String paragraph = "The bridge of Oberau is built. ".repeat(100) + "\n\n";

        assertThat(new Reading(folder).of("a.txt", paragraph.repeat(500)).documents())
                .hasSize(1);
    }

    @Test
    void takesTheColumnsThatAreNamed() throws IOException {
        ColumnNames names = new ColumnNames(
                Optional.of("Story so far"),
                Optional.empty(),
                Optional.of("when"),
                Optional.of("who"),
                Optional.of("paper"));

        IngestResult result = FileReader.withColumns(names).read(file("a.csv", TABLE.replace("4.3.2021", "31.3.2021")));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.documents().get(0).id()).isEqualTo(new DocumentId("a#1"));
        assertThat(result.documents().get(0).text()).isEqualTo("The bridge is built.");
        assertThat(result.documents().get(0).metadata().values())
                .containsEntry(Field.AUTHOR, "Jane Doe")
                .containsEntry(Field.DATE, "2021-03-31")
                .containsEntry(Field.OUTLET, "The Post");
    }

    @Test
    void saysThatAColumnIsNotThere() throws IOException {
        ColumnNames names = new ColumnNames(
                Optional.of("text"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(FileReader.withColumns(names).read(file("a.csv", TABLE)).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("has no column 'text'; it names nr, story so far, who, when, paper");
    }

    @Test
    void reportsTheColumnsThatItGuesses() throws IOException {
        IngestResult result = read("a.csv", "headline;Full_Text;pub_date\nA bridge;It is built.;2021-03-04\n");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "columns taken by their names: text from Full_Text, title from headline, date from pub_date");
        assertThat(result.documents().get(0).metadata().find(Field.TITLE)).hasValue("A bridge");
    }

    @Test
    void readsMarkdownWithoutItsMarks() throws IOException {
        Document document = document(
                "a.md",
                "---\ntitle: A bridge\ndate: 2021-03-04\n---\nThe **bridge** is [built](http://a.example), says\nJane.\n\n![photo](a.png)\n\n- One.\n- Two.\n");

        assertThat(document.text()).isEqualTo("The bridge is built, says Jane.\n\n\n\nOne.\n\nTwo.");
        assertThat(document.metadata().find(Field.DATE)).hasValue("2021-03-04");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,text,true",
        "codebook.csv,'id,proposal,description\nP1,The bridge,x\n',false",
        "articles.csv,'id,text\n1,The bridge is built.\n',true",
        "package.json,'{\"name\": \"a\"}',false",
        "lines.jsonl,'{\"text\": \"The bridge is built.\"}',true",
        "A.java,'class A {}',false",
        "page,'<html><body>a</body></html>',true",
        "notes,The bridge is built.,true"
    })
    void takesFromFoldersWhatCouldBeAnArticle(String name, String content, boolean expected) throws IOException {
        assertThat(FileReader.standard().accepts(file(name, content).path())).isEqualTo(expected);
    }

    @Test
    void leavesTheFilesOfSystemsWhereTheyAre() throws IOException {
        byte[] office = new byte[600];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, office, 0, magic.length);

        assertThat(FileReader.standard().accepts(Files.write(folder.resolve("Thumbs.db"), office)))
                .isFalse();
        assertThat(FileReader.standard().accepts(Files.write(folder.resolve("old.doc"), office)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a.html,true", "a.txt,false"})
    void takesAPageByItsNameWhereItsFirstTagIsUnknown(String name, boolean isPage) throws IOException {
        String fragment = "<nobr>Oberau</nobr> <p>The bridge is built.</p><p>The ferry sails.</p>";

        assertThat(document(name, fragment).text().contains("<p>")).isEqualTo(!isPage);
    }

    @Test
    void leavesOutTheNotesOfMarkdown() throws IOException {
        assertThat(document(
                                "a.md",
                                "The bridge is built.[^1]\n\nThe ferry[^note] sails.\n\n[^1]: In 1999, by hand.\n\n[^note]: An old one.\n    It leaks.\n")
                        .text())
                .isEqualTo("The bridge is built.\n\nThe ferry sails.");
    }

    @Test
    void readsWhatAClipperOfWebPagesNotes() throws IOException {
        assertThat(document(
                                "a.md",
                                "---\ntitle: A bridge\nsource: https://echo.example/q\nauthor:\n  - \"[[Jane Doe]]\"\npublished: 2024-03-04\n---\nThe bridge is built.\n")
                        .metadata()
                        .values())
                .isEqualTo(Map.of(
                        Field.TITLE, "A bridge",
                        Field.URL, "https://echo.example/q",
                        Field.AUTHOR, "Jane Doe",
                        Field.DATE, "2024-03-04"));
    }

    @Test
    void takesTheFirstOfAListOfAuthorsFromMarkdown() throws IOException {
        assertThat(document("a.md", "---\nauthor:\n  - Jane Doe\ntitle: A bridge\n---\nThe bridge is built.\n")
                        .metadata()
                        .find(Field.AUTHOR))
                .hasValue("Jane Doe");
    }

    @Test
    void refusesAFileLargerThanTheLimitWithoutReadingIt() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(FileReader.MAX_BYTES + 1L);
        }

        IngestResult result = FileReader.standard().read(new InputFile(new DocumentId("large"), large, "large.txt"));

        assertThat(result.documents()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("is larger than the limit of 200000000 bytes; split it");
    }

    private Document document(String name, String content) throws IOException {
        IngestResult result = read(name, content);
        assertThat(result.documents()).as(result.diagnostics().toString()).hasSize(1);
        return result.documents().get(0);
    }

    private IngestResult read(String name, String content) throws IOException {
        return FileReader.standard().read(file(name, content));
    }

    private InputFile file(String name, String content) throws IOException {
        return new InputFile(new DocumentId("a"), Files.writeString(folder.resolve(name), content), name);
    }
}
