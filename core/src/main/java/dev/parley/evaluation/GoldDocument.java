package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.io.Files;

/**
 * A document that was coded.
 *
 * @param id the name by which the gold knows it, not blank
 * @param file the name of its file, not blank
 */
public record GoldDocument(String id, String file) {

    public GoldDocument {
        if (id.isBlank() || file.isBlank()) {
            throw new IllegalArgumentException(
                    lenientFormat("document '%s' with file '%s' must have an id and a file", id, file));
        }
    }

    /**
     * Returns the name by which a run knows the document.
     *
     * @return the file's name without its ending
     */
    public String name() {
        String ending = Files.getFileExtension(file);
        return ending.isEmpty() ? file : file.substring(0, file.length() - ending.length() - 1);
    }
}
