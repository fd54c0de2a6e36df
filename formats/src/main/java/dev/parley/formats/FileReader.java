package dev.parley.formats;

import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;

/** Reads files of any format that Parley knows. Immutable. */
public final class FileReader implements DocumentReader {

    private final DocumentReader plainText = DocumentReader.plainText();

    private FileReader() {}

    /**
     * Makes a reader.
     *
     * @return the reader
     */
    public static FileReader standard() {
        return new FileReader();
    }

    @Override
    public IngestResult read(InputFile file) {
        return plainText.read(file);
    }
}
