package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.ingest.IngestResult;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose rows are articles, and what people do to them. */
final class TableReaderTest {

    private static final String LONG =
            "The harbour board wants the bridge over the river and will pay for it. ".repeat(6);

    @TempDir
    private Path folder;

    @Test
    void readsTheRowsAboveAQuotationMarkThatIsNeverClosed() throws IOException {
        IngestResult result = new Reading(folder)
                .of("a.csv", "id,text\n1,The bridge is built.\n2,\"The ferry sails.\n3,The tunnel is dug.\n");

        assertThat(result.documents()).extracting(Document::text).containsExactly("The bridge is built.");
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .singleElement()
                .asString()
                .endsWith(
                        "a.csv:3:3: error: this quotation mark is never closed; the rows from line 3 on are not read");
    }

    @Test
    void tellsWhatFollowsBehindAClosingQuotationMark() throws IOException {
        IngestResult result =
                new Reading(folder).of("a.csv", "id,text\n1,\"The \"old\" bridge is built.\"\n2,The ferry sails.\n");

        assertThat(result.documents()).hasSize(2);
        assertThat(result.diagnostics().toString())
                .contains("a.csv:2:9: warning: more follows behind the closing quotation mark");
    }

    @Test
    void tellsValuesBeyondTheHeader() throws IOException {
        IngestResult result = new Reading(folder)
                .of(
                        "a.csv",
                        "id,text\n1,The bridge is built.\n2,The ferry, the old one, sails.\n3,A tunnel, too.\n4,All is well.,\n");

        assertThat(result.documents()).hasSize(4);
        assertThat(result.diagnostics().toString())
                .contains("a.csv:3: warning: the row has 4 values where the header has 2, and so have 1 more rows");
    }

    @Test
    void saysNothingOfASoundTable() throws IOException {
        IngestResult result = new Reading(folder)
                .of("a.csv", "id,text\n1,\"The \"\"old\"\" bridge,\nand the new one.\"\n2,The ferry sails.\n");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("columns taken by their names: text from text");
    }

    @Test
    void tellsWhichRowsHaveNoText() throws IOException {
        assertThat(new Reading(folder)
                        .of("a.csv", "id,text\n1,The bridge is built.\n2,\n3, \n")
                        .diagnostics()
                        .toString())
                .contains("2 rows have no text, the first of them row 2");
    }

    @ParameterizedTest
    @CsvSource({
        "speakers.csv,'speaker,party,seat,text\nAnn,Greens,4,No bridge.\n',true",
        "speakers.tsv,'speaker\tparty\tseat\tTranscript\nAnn\tGreens\t4\tNo bridge.\n',true",
        "papers.csv,'nr,place,kind,body\n1,Oberau,letter,LONG\n',true",
        "papers.csv,'nr,place,kind,Volltext\n1,Oberau,letter,LONG\n',true",
        "stars.csv,'nr,place,kind,body\n1,sky,star,Vega\n',false",
        "codebook.csv,'id,proposal,description\nP1,The bridge,LONG\n',false",
        "numbers.csv,'year,tons\n1999,4\n',false",
        "lines.jsonl,'{\"id\": 1, \"by\": [\"Ann\"], \"place\": {\"town\": \"Oberau\"}, \"text\": \"No bridge.\"}',true",
        "answer.json,'{\"ok\": 1, \"result\": {\"docs\": [{\"body\": \"LONG\"}]}}',true",
        "settings.json,'{\"ok\": 1, \"result\": {\"docs\": [{\"body\": \"red\"}]}}',false"
    })
    void takesATableFromAFolderIfItHasTexts(String name, String content, boolean expected) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name),
                content.replace("\\n", "\n").replace("\\t", "\t").replace("LONG", LONG));

        assertThat(FileReader.standard().accepts(file)).isEqualTo(expected);
    }

    @Test
    void takesATableFromAFolderIfTheUserHasNamedItsTexts() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "nr,Rede\n1,No bridge.\n");
        ColumnNames names = new ColumnNames(
                Optional.of("rede"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(FileReader.standard().accepts(file)).isFalse();
        assertThat(FileReader.withColumns(names).accepts(file)).isTrue();
    }

    @Test
    void findsTheNamesOfTheColumnsBelowATitle() throws IOException {
        String table = "Export, of 4 March\n\nnr;headline;text\n1;A bridge;\"It is built; it stands.\"\n";
        Path file = Files.writeString(folder.resolve("b.csv"), table);

        assertThat(FileReader.standard().accepts(file)).isTrue();
        IngestResult result = new Reading(folder).of("a.csv", table);
        assertThat(result.documents()).singleElement().satisfies(document -> {
            assertThat(document.id().value()).isEqualTo("a#1");
            assertThat(document.text()).isEqualTo("It is built; it stands.");
        });
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("columns taken by their names: text from text, title from headline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comment, Story\n\nThe weir must go.\nThe anglers, however, oppose it.\n",
                "Comment, Story\n\nOn Monday, the board met.\n",
                "Comment, Story\n\nOn Monday, the board met.\n\nOn Tuesday, it met again.\n",
                "Comment,Story\n\nThe weir must go.\n\nThe board met.\n\nOn Monday,the anglers left.\n",
                "Story; Opinion\n\nThe weir must go.\n"
            })
    void readsAnArticleBelowWordsWithACommaAsText(String article) throws IOException {
        assertThat(new Reading(folder).document("a.txt", article).text()).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,text\nA weir,The weir goes.\n",
                "title;text\nA weir;\"It goes;\nat last.\"\n",
                "title\ttext\nA weir\tIt goes, at last.\n",
                "title,text\nA weir,It goes.\nB,\"It stays, they say.\"\nC,It goes, at last.\n",
                "id, text\n1, The weir goes.\n2, The anglers stay.\n3, It rains.\n"
            })
    void readsATableThatIsNotNamedSo(String table) throws IOException {
        assertThat(new Reading(folder).of("a.txt", table).documents())
                .extracting(document -> document.id().value())
                .contains("a#1");
    }

    @Test
    void readsATableOfOneColumn() throws IOException {
        assertThat(new Reading(folder)
                        .of("a.csv", "text\nThe bridge is built.\nThe ferry sails.\n")
                        .documents())
                .extracting(Document::text)
                .containsExactly("The bridge is built.", "The ferry sails.");
    }

    @Test
    void readsJsonWhoseValuesAreObjects() throws IOException {
        String json =
                "[{\"author\": {\"name\": \"Ann Poe\"}, \"title\": {\"rendered\": \"A bridge\"}, \"tags\": {\"a\": 1},"
                        + " \"content\": {\"rendered\": \"<p>The bridge is built, as the board of the harbour has wanted it for many years.</p><p>All"
                        + " of the town is glad.</p>\"}}]";
        Path file = Files.writeString(folder.resolve("b.json"), json);

        assertThat(FileReader.standard().accepts(file)).isTrue();
        Document document = new Reading(folder).document("a.json", json);
        assertThat(document.text()).startsWith("The bridge is built").endsWith("glad.");
        assertThat(document.metadata().find(Field.TITLE)).hasValue("A bridge");
        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Ann Poe");
    }

    @Test
    void tellsTheLineOfJsonThatIsNoObject() throws IOException {
        IngestResult result =
                new Reading(folder).of("a.jsonl", "null\n{\"text\": \"The bridge is built.\"}\n\n{\"text\": \"b\n");

        assertThat(result.documents()).extracting(Document::text).containsExactly("The bridge is built.");
        assertThat(result.diagnostics().toString())
                .contains(
                        "a.jsonl:1: error: is no JSON object; the line is not read",
                        "a.jsonl:4: error: is no JSON object; the line is not read")
                .doesNotContain("no text");
    }
}
