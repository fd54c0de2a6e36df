package dev.parley.ingest;

import java.nio.file.Path;

/** Reads a file into documents. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Reads one file. A fault of the file is a diagnostic of the result, never an exception.
     *
     * @param file the file
     * @return its documents, what is to be said about it, and the digest of its bytes
     */
    IngestResult read(InputFile file);

    /**
     * Tells whether a file that lies in a folder is one to be read. A file that is named itself is read in any case.
     *
     * @param file a file, which may be unreadable
     * @return true if it is; without an own rule, if its name ends in {@code .txt}, {@code .text} or {@code .md}
     */
    default boolean accepts(Path file) {
        return InputFinder.isText(file);
    }

    /**
     * Returns a reader that passes over documents in other languages than English, with a warning for each. Texts of a few words count as English.
     *
     * @return the reader
     */
    default DocumentReader englishOnly() {
        return new EnglishOnly(this);
    }

    /**
     * Returns a reader of plain text: one file, one document.
     *
     * <p>The charset is told by a byte-order mark (UTF-8, UTF-16) and is UTF-8 without one; what is not UTF-8 is read as Windows-1252 if it can be
     * that, with a warning. Line ends stay as they are in the file, and so does a byte-order mark of UTF-8: it is the first character of the text
     * but lies outside the body, so that offsets agree with those of any plain UTF-8 decoder; a few control characters are
     * left out with a warning, and offsets count without them. A binary, empty or unreadable file and one of more
     * than 50 MB (50,000,000 bytes) give an error.
     *
     * <p>The body has one range for each paragraph, trimmed. A paragraph is a line; in a text whose lines are broken at a fixed width, it is the
     * lines that were one before. A paragraph of 8 words or more that repeats an earlier one, white space aside, is left out, and so is
     * what stands around the article, as {@link dev.parley.body.BodyScorer} judges; a text of 12 paragraphs or less loses only what is clearly
     * none of it. Title, date and
     * author are taken from the opening where they stand alone in a common form, and left unknown otherwise.
     *
     * @return the reader
     */
    static DocumentReader plainText() {
        return new PlainTextReader(PlainTextReader.MAX_BYTES);
    }
}
