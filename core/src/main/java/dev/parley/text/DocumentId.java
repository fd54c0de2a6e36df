package dev.parley.text;

import static com.google.common.base.Strings.lenientFormat;

/**
 * The name by which a document is known: its file name without ending, unless two files share it.
 *
 * @param value the name, not blank
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("document id '%s' must not be blank", value));
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
