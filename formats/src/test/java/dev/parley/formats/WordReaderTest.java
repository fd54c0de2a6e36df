package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordReaderTest {

    private static final String HEAD = "<?xml version='1.0'?><w:document"
            + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";

    private static final String SECRET =
            "<w:styles xmlns:w='w'><w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";

    @TempDir
    private Path folder;

    @Test
    void readsWhatStandsAfterTrackedChanges() throws IOException {
        assertThat(
                        text(
                                "<w:p><w:r><w:t xml:space='preserve'>The board </w:t></w:r><w:del><w:r><w:delText>refused</w:delText></w:r></w:del>"
                                        + "<w:ins><w:r><w:t>wants</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> the bridge.</w:t></w:r></w:p>"))
                .isEqualTo("The board wants the bridge.");
    }

    @Test
    void leavesOutHiddenText() throws IOException {
        assertThat(
                        text(
                                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Draft. </w:t></w:r><w:r><w:t>The board</w:t></w:r>"
                                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t xml:space='preserve'> wants it.</w:t></w:r></w:p>"))
                .isEqualTo("The board wants it.");
    }

    @Test
    void leavesOutWhatAStyleHides() throws IOException {
        String styles = "<w:styles xmlns:w='w'><w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:styleId='Note'><w:basedOn w:val='Secret'/></w:style>"
                + "<w:style w:styleId='Shown'><w:basedOn w:val='Secret'/><w:rPr><w:vanish w:val='0'/></w:rPr></w:style></w:styles>";

        assertThat(text(
                        "<w:p><w:pPr><w:pStyle w:val='Note'/></w:pPr><w:r><w:t>A note for the desk.</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val='Shown'/></w:pPr><w:r><w:t>The board</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t xml:space='preserve'> of fools</w:t></w:r>"
                                + "<w:r><w:t xml:space='preserve'> wants it.</w:t></w:r></w:p>",
                        styles))
                .isEqualTo("The board wants it.");
    }

    @Test
    void readsADocumentWithBrokenStylesWithoutThem() throws IOException {
        IngestResult result = read(
                "<w:p><w:pPr><w:pStyle w:val='Note'/></w:pPr><w:r><w:t>The board wants it.</w:t></w:r></w:p>",
                "<w:styles xmlns:w='w'><w:style");

        assertThat(result.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.text()).contains("The board wants it."));
        assertThat(result.diagnostics())
                .singleElement()
                .asString()
                .contains("a.docx", "warning", "word/styles.xml in it is damaged")
                .doesNotContain("document.xml");
    }

    @Test
    void blamesABrokenTextForItself() throws IOException {
        assertThat(read("<w:p><w:r>", "<w:styles xmlns:w='w'/>").diagnostics())
                .singleElement()
                .asString()
                .contains("error", "word/document.xml is no sound XML");
    }

    @Test
    void showsWhatWasHiddenBeforeATrackedChangeOfFormat() throws IOException {
        assertThat(text(
                        "<w:p><w:pPr><w:pStyle w:val='Shown'/><w:pPrChange><w:pPr><w:pStyle w:val='Secret'/></w:pPr></w:pPrChange></w:pPr>"
                                + "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>The board</w:t></w:r>"
                                + "<w:r><w:t xml:space='preserve'> wants it.</w:t></w:r></w:p>",
                        SECRET))
                .isEqualTo("The board wants it.");
    }

    @Test
    void leavesOutWhatATrackedChangeOfFormatHides() throws IOException {
        assertThat(text(
                        "<w:p><w:pPr><w:pStyle w:val='Secret'/><w:pPrChange><w:pPr><w:pStyle w:val='Shown'/></w:pPr></w:pPrChange></w:pPr>"
                                + "<w:r><w:t>A note for the desk.</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:rPr><w:vanish/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>Draft. </w:t></w:r>"
                                + "<w:r><w:t>The board wants it.</w:t></w:r></w:p>",
                        SECRET))
                .isEqualTo("The board wants it.");
    }

    @Test
    void showsTheTextOfAParagraphWhoseMarkIsHidden() throws IOException {
        assertThat(
                        text(
                                "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>The board wants it.</w:t></w:r></w:p>"))
                .isEqualTo("The board wants it.");
    }

    @Test
    void readsLastParagraphsThatAreLinksOrWereMoved() throws IOException {
        String paragraphs =
                "<w:p><w:r><w:t>The board wants the bridge over the harbour, and it says so.</w:t></w:r></w:p>"
                        + "<w:p><w:hyperlink><w:r><w:t>The league wants a ferry, as it has said.</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:p><w:moveFrom><w:r><w:t>Nobody wants a tunnel.</w:t></w:r></w:moveFrom></w:p>"
                        + "<w:p><w:moveToRangeStart/><w:moveTo><w:r><w:t>Nobody wants a tunnel.</w:t></w:r></w:moveTo><w:moveToRangeEnd/></w:p>";

        assertThat(text(paragraphs))
                .contains("The league wants a ferry, as it has said.")
                .endsWith("Nobody wants a tunnel.")
                .containsOnlyOnce("tunnel");
    }

    private String text(String body) throws IOException {
        return text(body, "<w:styles xmlns:w='w'/>");
    }

    private String text(String body, String styles) throws IOException {
        IngestResult result = read(body, styles);
        assertThat(result.documents()).as(result.diagnostics().toString()).hasSize(1);
        return result.documents().get(0).text().strip();
    }

    private IngestResult read(String body, String styles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write(styles.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((HEAD + body + "</w:body></w:document>").getBytes(UTF_8));
        }
        return new Reading(folder).of("a.docx", bytes.toByteArray());
    }
}
