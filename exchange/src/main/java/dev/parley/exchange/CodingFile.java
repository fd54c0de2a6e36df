package dev.parley.exchange;

import com.google.common.base.Ascii;
import dev.parley.diagnostic.InputException;
import java.nio.file.Path;

/** Reads what was coded by hand in another program. Stateless. */
public final class CodingFile {

    private static final String DNA = ".dna";
    private static final String QDPX = ".qdpx";

    private CodingFile() {}

    /**
     * Tells by its name whether a file is of a program that is known.
     *
     * @param path the file
     * @return true for {@code .dna} and {@code .qdpx}
     */
    public static boolean isKnown(Path path) {
        return endsWith(path, DNA) || endsWith(path, QDPX);
    }

    /**
     * Reads a coding. In a database of Discourse Network Analyzer 3 ({@code .dna}) a claim is a statement with the variables {@code concept},
     * {@code agreement} and {@code person} or {@code organization}; the holder is the person, where there is one. In a REFI-QDA project
     * ({@code .qdpx}) it is a passage with codes for a holder, a proposal and a stance. What is no such thing is told of and left out.
     *
     * @param path the file
     * @param options how to read it
     * @return what was coded
     * @throws InputException if the file cannot be read, or is of no program that is known
     */
    public static Coding read(Path path, CodingOptions options) {
        if (endsWith(path, DNA)) {
            return DnaFile.read(path, options);
        }
        if (endsWith(path, QDPX)) {
            return QdaProject.read(path, options);
        }
        throw QdpxFile.fault(path, "is neither a .dna file nor a .qdpx file");
    }

    private static boolean endsWith(Path path, String ending) {
        return Ascii.toLowerCase(String.valueOf(path.getFileName())).endsWith(ending);
    }
}
