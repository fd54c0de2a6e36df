package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.IoFaults;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files of any format that Parley knows: text in any encoding, Markdown, web pages, PDF, DOCX, ODT, RTF, EPUB, tables (CSV, XLSX, JSON
 * lines), feeds, mails, exports of press databases, databases of the Discourse Network Analyzer, and ZIP and tar archives of all these. What a
 * file is, its content tells, not its name.
 *
 * <p>The text of a document is what the file says, extracted as plain text; spans point into that. The document of a file with one document has
 * the file's id. One of an archive's entries has the entry's path behind it, {@code archive/folder/name}; one of a table's rows, of a feed's
 * entries or of a press database's articles its number, {@code table#3}, counted from 1.
 *
 * <p>Control characters are left out of any text; soft hyphens and the like of all but plain text, in which places are those in the file.
 *
 * <p>A file larger than 200 MB, one that unpacks to far more than its size, and whatever is damaged or encrypted gives an error; the other
 * documents of the same archive are read all the same. Nothing outside the file is ever opened. Immutable.
 */
public final class FileReader implements DocumentReader {

    /** The most bytes that a file may have. */
    public static final int MAX_BYTES = Budget.MAX_BYTES;

    private final Contents contents;

    private FileReader(ColumnNames columns) {
        this.contents = new Contents(requireNonNull(columns, "columns"));
    }

    /**
     * Makes a reader that guesses the columns of tables.
     *
     * @return the reader
     */
    public static FileReader standard() {
        return new FileReader(ColumnNames.GUESSED);
    }

    /**
     * Makes a reader.
     *
     * @param columns which columns of tables hold what
     * @return the reader
     */
    public static FileReader withColumns(ColumnNames columns) {
        return new FileReader(columns);
    }

    @Override
    public IngestResult read(InputFile file) {
        String path = file.path().toString();
        try (InputStream in = Files.newInputStream(file.path())) {
            // A file that is known to be too large is not read at all; the size of a pipe is not known.
            byte[] bytes = Files.size(file.path()) > MAX_BYTES ? new byte[0] : in.readNBytes(MAX_BYTES + 1);
            if (Math.max(bytes.length, Files.size(file.path())) > MAX_BYTES) {
                return failed(path, lenientFormat("is larger than the limit of %s bytes; split it", MAX_BYTES));
            }
            Findings findings = new Findings(file);
            Content content = Content.file(path, String.valueOf(file.path().getFileName()), bytes);
            Guard.read(contents::read, content, findings);
            return findings.result(Hashing.sha256().hashBytes(bytes).toString());
        } catch (IOException e) {
            return failed(path, IoFaults.ofReading(e));
        }
    }

    @Override
    public boolean accepts(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(Formats.HEAD);
            // Whoever names a file like a text wants to hear why it is none.
            return DocumentReader.super.accepts(file) || contents.isReadable(head, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            // Reading it says what is wrong.
            return true;
        }
    }

    private static IngestResult failed(String path, String message) {
        return new IngestResult(List.of(), List.of(Diagnostic.error(path, message)), "");
    }
}
