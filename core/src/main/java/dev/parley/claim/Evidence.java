package dev.parley.claim;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.Span;

/**
 * The words that prove a claim.
 *
 * @param span where they stand in the document's text
 * @param text the words to the letter; as long as the span
 */
public record Evidence(Span span, String text) {

    public Evidence {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(lenientFormat(
                    "evidence of %s code units must fill the span [%s, %s)", text.length(), span.start(), span.end()));
        }
    }
}
