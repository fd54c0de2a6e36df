package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

    private String text(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((HEAD + body + "</w:body></w:document>").getBytes(UTF_8));
        }
        return new Reading(folder)
                .document("a.docx", bytes.toByteArray())
                .text()
                .strip();
    }
}
