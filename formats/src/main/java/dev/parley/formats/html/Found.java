package dev.parley.formats.html;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A value that a page tells of its article.
 *
 * @param value the value, empty if the place holds none
 * @param source the place
 */
record Found(Optional<String> value, String source) {

    Found {
        requireNonNull(value, "value");
        requireNonNull(source, "source");
    }
}
