package dev.parley.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold articles in a way that is not read tell how to go on. */
final class ForeignFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.eml, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1', save it as .docx",
        "a.warc, 'WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n', web archive",
        "a.webarchive, 'bplist00\u00D1\u0001', Safari",
        "a.txt, '\u0089PNG\r\n\u001A\n', is a picture",
        "a.pdf, '%!PS-Adobe-3.0\n', convert it to PDF",
        "a.zip, '7z\u00BC\u00AF', pack it as .zip",
        "a.zip, 'Rar!\u001A\u0007', pack it as .zip"
    })
    void saysWhatAFileIs(String name, String start, String remark) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(start.getBytes(ISO_8859_1));
        file.writeBytes(new byte[200]);

        assertThat(refused(name, file.toByteArray())).contains(remark);
    }

    @Test
    void tellsAMailOfOutlookWhateverItsName() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("\u00D0\u00CF\u0011\u00E0".getBytes(ISO_8859_1));
        file.writeBytes(new byte[2_000]);
        file.writeBytes("__substg1.0_1000001F".getBytes(UTF_16LE));

        assertThat(refused("a.eml", file.toByteArray())).contains("Outlook", "save it as .eml");
    }

    @ParameterizedTest
    @CsvSource({
        "Index/Document.iwa, x, Pages",
        "ppt/presentation.xml, <p/>, presentation",
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, save it as .xlsx"
    })
    void tellsDocumentsThatAreArchives(String entry, String text, String remark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(UTF_8));
        }

        assertThat(refused("a.zip", bytes.toByteArray())).contains(remark);
    }

    @Test
    void looksIntoWhatIsPacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\n".getBytes(UTF_8));
        }

        assertThat(refused("a.warc.gz", bytes.toByteArray())).contains("web archive");
    }

    private String refused(String name, byte[] content) throws IOException {
        IngestResult result = new Reading(folder).of(name, content);
        assertThat(result.documents()).isEmpty();
        return result.diagnostics().toString();
    }
}
