package dev.parley.codebook;

import static java.util.Objects.requireNonNull;

import dev.parley.table.Place;
import java.nio.file.Path;
import java.util.Map;

/**
 * A codebook with what else its file tells.
 *
 * @param path the file as the user named it
 * @param codebook the proposals, at least one
 * @param places where the wording of each proposal stands, by its id
 * @param others the columns that are not read
 */
public record CodebookFile(Path path, Codebook codebook, Map<String, Place> places, OtherColumns others) {

    public CodebookFile {
        requireNonNull(path, "path");
        requireNonNull(codebook, "codebook");
        places = Map.copyOf(places);
        requireNonNull(others, "others");
    }
}
