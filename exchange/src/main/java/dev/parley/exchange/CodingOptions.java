package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import dev.parley.codebook.Codebook;
import java.util.Optional;

/**
 * How a coding is read.
 *
 * @param codebook the proposals that what was coded is to be found among, by id or wording; empty to take them from the file
 * @param coder whose marks are read, by name; empty for those of all
 */
public record CodingOptions(Optional<Codebook> codebook, Optional<String> coder) {

    /** All marks, with the proposals of the file. */
    public static final CodingOptions DEFAULT = new CodingOptions(Optional.empty(), Optional.empty());

    public CodingOptions {
        requireNonNull(codebook, "codebook");
        requireNonNull(coder, "coder");
    }
}
