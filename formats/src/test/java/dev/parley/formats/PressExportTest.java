package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.parley.ingest.IngestResult;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of several articles, as press databases export them. */
final class PressExportTest {

    @TempDir
    private Path folder;

    @Test
    void splitsWhatLexisNexisExported() throws IOException {
        IngestResult result = read("lexisnexis.txt");

        assertThat(result.documents()).hasSize(2);
        Document first = result.documents().get(0);
        assertThat(first.metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "Bell 7, 12 years late, rings at last",
                        Field.OUTLET, "The Estuary Times (Varnholm)",
                        Field.DATE, "2011-03-04",
                        Field.AUTHOR, "Saoirse Whelan"));
        assertThat(Reading.body(first))
                .contains("Bell 7 must be recast,", "trust.")
                .doesNotContain("LENGTH", "LOAD-DATE", "Copyright", "Final Edition", "CITY");
        assertThat(result.documents().get(1).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "March in Varn",
                        Field.OUTLET, "The Estuary Times (Varnholm)",
                        Field.DATE, "2011-07-09"));
        assertThat(Reading.body(result.documents().get(1))).contains("The town band opposes it.");
    }

    @Test
    void leavesATextThatCountsDocumentsWhole() throws IOException {
        assertThat(new Reading(folder)
                        .document("b.txt", "1 of 2 DOCUMENTS\n\nwas all that the clerk had found, she said.\n")
                        .text())
                .contains("1 of 2 DOCUMENTS", "clerk");
    }

    @Test
    void splitsWhatNexisExports() throws IOException {
        IngestResult result = read("nexis.txt");

        assertThat(result.documents())
                .extracting(document -> document.id().value())
                .containsExactly("a#1", "a#2");
        assertThat(result.documents().get(0).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "Bell 7, 12 years late, rings at last",
                        Field.OUTLET, "The Estuary Times",
                        Field.DATE, "2021-03-04",
                        Field.AUTHOR, "Saoirse Whelan"));
        assertThat(result.documents().get(1).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "March in Varn: May 1, 1890 remembered",
                        Field.OUTLET, "The Estuary Times",
                        Field.DATE, "2021-07-09"));
    }

    @Test
    void keepsTheLabelsOfNexisOutOfTheText() throws IOException {
        assertThat(read("nexis.txt").documents())
                .extracting(Document::text)
                .noneMatch(text -> text.contains("Copyright") || text.contains("Load-Date") || text.contains("Length:"))
                .noneMatch(text -> text.contains("Section:") || text.contains("End of Document"))
                .anyMatch(text -> text.contains("The trust’s own plan is to weld it."))
                .anyMatch(text -> text.contains("The town band opposes the change."));
    }

    @Test
    void splitsWhatFactivaExportsWithAndWithoutCodes() throws IOException {
        IngestResult result = read("factiva.txt");

        assertThat(result.documents()).hasSize(2);
        assertThat(result.documents().get(0).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "Bridge plan splits the harbour town",
                        Field.OUTLET, "The Estuary Times",
                        Field.DATE, "2021-03-04",
                        Field.AUTHOR, "Jane Doe"));
        assertThat(result.documents().get(1).text())
                .isEqualTo(
                        "Ferry to sail again\n\nThe ferry will sail again, the board said on Tuesday.\nThe town welcomes it.\n");
        assertThat(result.documents().get(1).metadata().find(Field.DATE)).hasValue("2021-03-05");
    }

    @Test
    void splitsWhatProQuestExports() throws IOException {
        IngestResult result = read("proquest.txt");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.documents())
                .extracting(document -> document.id().value())
                .containsExactly("a#1", "a#2");
        assertThat(result.documents().get(0).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "Bell 7, 12 years late, rings at last",
                        Field.OUTLET, "The Estuary Times",
                        Field.DATE, "2021-03-04",
                        Field.AUTHOR, "Saoirse Whelan and Hugo Brandt"));
        assertThat(Reading.body(result.documents().get(0)))
                .contains("Bell 7 must be recast,", "The trust’s own plan is to weld it.")
                .doesNotContain("ProQuest", "A.1", "Church", "Abstract", "A dispute about a bell");
        assertThat(result.documents().get(1).text()).contains("The town band opposes the change.");
    }

    @Test
    void splitsExportsWithSpacesThatDoNotBreak() throws IOException {
        String text = resource("nexis.txt")
                .replace("Body\n", "Body\u00A0\n")
                .replace("Length: ", "Length:\u00A0")
                .replace("Byline: ", "Byline:\u00A0")
                .replace("End of Document", "End of Document\u00A0");

        assertThat(new Reading(folder).of("a.txt", text).documents())
                .extracting(document -> document.metadata().find(Field.AUTHOR).orElse(""))
                .containsExactly("Saoirse Whelan", "");
    }

    @Test
    void takesNoCountOfDocumentsForATitle() throws IOException {
        String article =
                "Document %s of 2\n\nMarch in Varn\n\nThe Estuary Times\nJuly 9, 2021 Friday\n\nLength: 21 words\n\nBody\n\nThe town band opposes the change.\n\nLoad-Date: July 12, 2021\n\nEnd of Document\n\n";

        assertThat(new Reading(folder)
                        .of("a.txt", String.format(article, 1) + String.format(article, 2))
                        .documents())
                .extracting(document -> document.metadata().find(Field.TITLE).orElse(""))
                .containsExactly("March in Varn", "March in Varn");
    }

    @Test
    void leavesAnArticleAloneThatOnlyMentionsTheEndOfADocument() throws IOException {
        assertThat(new Reading(folder)
                        .of("a.txt", "A title of it\n\nThis is the End of Document, he said.\n")
                        .documents())
                .extracting(document -> document.id().value())
                .containsExactly("a");
    }

    private IngestResult read(String name) throws IOException {
        return new Reading(folder).of("a.txt", resource(name));
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(PressExportTest.class, name), UTF_8);
    }
}
