package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What office programs, databases and services write in other ways than usual. */
final class OddOfficeFilesTest {

    private static final String SENTENCE = "The mill is sold, Ida Holm told the council of Marwick.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
                        + "<w:p><w:del><w:r><w:delText>Burn it.</w:delText></w:r></w:del><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:wordDocument>",
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:tracked-changes>"
                        + "<text:p>Burn it.</text:p></text:tracked-changes><text:p>%s</text:p></office:text></office:body></office:document>",
                "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"http://news.example/nitf.dtd\"><nitf><body><body.content><block>"
                        + "<p>%s</p><p>It is old.</p></block></body.content></body></nitf>"
            })
    void readsDocumentsThatAreOnePieceOfXml(String xml) throws IOException {
        Document document = new Reading(folder).document("a.xml", String.format(xml, SENTENCE));

        assertThat(Reading.body(document)).startsWith(SENTENCE).doesNotContain("<", "Burn it.");
    }

    @Test
    void readsAPageThatIsCalledLikeADocumentOfWord() throws IOException {
        String page =
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=windows-1252><!--[if gte mso 9]><xml>"
                        + "<o:Author>Eve</o:Author></xml><![endif]--></head><body><p class=MsoNormal>" + SENTENCE
                        + " “It is old.”<o:p></o:p></p></body></html>";

        assertThat(new Reading(folder)
                        .document("a.doc", page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(SENTENCE + " “It is old.”");
    }

    @Test
    void readsAPageThatIsCalledLikeASheetByItsRows() throws IOException {
        String row = "<tr><td>%s</td><td>Nora Vance</td><td>2024-03-05</td><td>" + SENTENCE + "</td></tr>";
        IngestResult result = new Reading(folder)
                .of(
                        "a.xls",
                        "<html><body><table><tr><th>Title</th><th>Author</th><th>Date</th><th>Text</th></tr>"
                                + String.format(row, "A mill") + String.format(row, "A weir")
                                + "</table></body></html>");

        assertThat(result.documents())
                .extracting(document -> document.metadata().find(Field.TITLE).orElse(""))
                .containsExactly("A mill", "A weir");
        assertThat(result.documents())
                .allSatisfy(document ->
                        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Nora Vance"));
    }

    @ParameterizedTest
    @CsvSource({"1709625600", "1709625600000", "45356", "45356.5", "20240305"})
    void readsDatesAsProgramsCountThem(String date) throws IOException {
        assertThat(new Reading(folder)
                        .document("a.csv", "title,date,text\nA mill," + date + ",\"" + SENTENCE + "\"\n")
                        .metadata()
                        .find(Field.DATE))
                .hasValue("2024-03-05");
    }

    @ParameterizedTest
    @CsvSource({"12", "1234", "99999", "123456"})
    void takesNoOtherNumberForADate(String date) throws IOException {
        assertThat(new Reading(folder)
                        .document("a.csv", "title,date,text\nA mill," + date + ",\"" + SENTENCE + "\"\n")
                        .metadata()
                        .find(Field.DATE))
                .isEmpty();
    }

    @Test
    void readsTheFieldsWithinTheAnswerOfAService() throws IOException {
        String answer =
                "{\"response\": {\"status\": \"ok\", \"results\": [{\"webTitle\": \"A mill\", \"webPublicationDate\":"
                        + " \"2024-03-05T08:00:00Z\", \"fields\": {\"byline\": \"Nora Vance\", \"body\": \"<p>"
                        + SENTENCE
                        + "</p><p>It is old.</p>\"}}]}}";

        Document document = new Reading(folder).document("a.json", answer);

        assertThat(document.metadata().values())
                .containsAllEntriesOf(
                        Map.of(Field.TITLE, "A mill", Field.AUTHOR, "Nora Vance", Field.DATE, "2024-03-05"));
        assertThat(Reading.body(document)).isEqualTo(SENTENCE + "\nIt is old.");
    }

    @Test
    void leavesOutControlCharactersOfJson() throws IOException {
        String text = SENTENCE.replace("mill", "mi\\u0000l\\u00ADl");

        assertThat(new Reading(folder)
                        .document("a.json", "[{\"text\": \"" + text + "\"}]")
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void saysInWhichLineJsonBreaksOff() throws IOException {
        IngestResult result =
                new Reading(folder).of("a.json", "[\n{\"text\": \"a\"},\n{\"text\": }\n]".getBytes(UTF_8));

        assertThat(result.diagnostics().toString()).contains("is no sound JSON in line 3");
    }

    @Test
    void leavesOutTheWayBackBelowTheEntryOfAFeed() throws IOException {
        String feed =
                "<rss xmlns:content=\"c\"><channel><title>The Echo</title><item><title>A mill</title><content:encoded><![CDATA[<p>"
                        + SENTENCE
                        + "</p><p>It is old.</p><p>The post <a href=\"x\">A mill</a> appeared first on <a href=\"y\">The Echo</a>.</p>]]>"
                        + "</content:encoded></item></channel></rss>";

        assertThat(new Reading(folder).document("a.xml", feed).text()).isEqualTo(SENTENCE + "\n\nIt is old.");
    }

    @Test
    void refusesRtfWithoutParagraphs() throws IOException {
        IngestResult result = new Reading(folder).of("a.rtf", "{\\rtf1 " + "\\u8217?".repeat(40_000) + "}");

        assertThat(result.diagnostics().toString()).contains("without the end of a paragraph");
    }
}
