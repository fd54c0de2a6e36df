package dev.parley.formats;

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
 * lines), feeds, subtitles, mails, exports of press databases, databases of the Discourse Network Analyzer, and ZIP and tar archives of all these. What a
 * file is, its content tells, not its name.
 *
 * <p>The text of a document is what the file says, extracted as plain text; spans point into that. The document of a file with one document has
 * the file's id. One of an archive's entries has the entry's path behind it, {@code archive/folder/name}; one of a table's rows, of a feed's
 * entries or of a press database's articles its number, {@code table#3}, counted from 1.
 *
 * <p>Control characters are left out of any text; soft hyphens and the like of all but plain text, in which places are those in the file.
 *
 * <p>A file larger than 200 MB, one that unpacks to far more than its size, and whatever is damaged or encrypted gives an error; the other
 * documents of the same archive are read all the same. So does one that the memory does not hold. Nothing outside the file is ever opened.
 * Thread-safe; large files are read one at a time.
 */
public final class FileReader implements DocumentReader {

    /** The most bytes that a file may have. */
    public static final int MAX_BYTES = Budget.MAX_BYTES;

    private static final String TOO_LARGE = "is larger than the limit of " + MAX_BYTES + " bytes; split it";

    /** Beside one file of this size another of it could be too much for the memory. */
    private static final int LARGE = 20_000_000;

    private final Contents contents;

    private final Object oneLarge = new Object();

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
        try {
            long size = Files.size(file.path());
            if (size > MAX_BYTES) {
                return failed(path, TOO_LARGE);
            }
            if (size < LARGE) {
                return readBytes(file);
            }
            synchronized (oneLarge) {
                return readBytes(file);
            }
        } catch (IOException e) {
            return failed(path, IoFaults.ofReading(e));
        } catch (OutOfMemoryError e) {
            return failed(path, Guard.OUT_OF_MEMORY);
        }
    }

    private IngestResult readBytes(InputFile file) throws IOException {
        String path = file.path().toString();
        try (InputStream in = Files.newInputStream(file.path())) {
            // The size of a pipe is not known before.
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return failed(path, TOO_LARGE);
            }
            Findings findings = new Findings(file);
            Content content = Content.file(path, String.valueOf(file.path().getFileName()), bytes);
            Guard.read(contents::read, content, findings);
            return findings.result(Hashing.sha256().hashBytes(bytes).toString());
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
