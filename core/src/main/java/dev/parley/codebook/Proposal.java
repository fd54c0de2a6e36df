package dev.parley.codebook;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

/**
 * Something that could be done, worded in positive form, such as "Ukraine joins NATO".
 *
 * @param id a short name, unique within its codebook, not blank
 * @param text the wording, not blank
 * @param description what it means in more words; empty if the wording says it all
 * @param parent the id of the proposal that this one is a part of; empty if none
 */
public record Proposal(String id, String text, String description, String parent) {

    public Proposal {
        requireNonNull(description, "description");
        requireNonNull(parent, "parent");
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException(
                    lenientFormat("proposal '%s' with text '%s' must have an id and a text", id, text));
        }
    }
}
