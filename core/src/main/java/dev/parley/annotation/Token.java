package dev.parley.annotation;

import static java.util.Objects.requireNonNull;

import dev.parley.text.Span;

/**
 * A word or mark.
 *
 * @param span where it stands
 * @param tag its part of speech in the Penn Treebank's set
 * @param lemma its dictionary form
 */
public record Token(Span span, String tag, String lemma) {

    public Token {
        requireNonNull(span, "span");
        requireNonNull(tag, "tag");
        requireNonNull(lemma, "lemma");
    }
}
