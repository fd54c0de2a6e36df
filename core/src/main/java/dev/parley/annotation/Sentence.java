package dev.parley.annotation;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.Span;
import java.util.List;

/**
 * A sentence.
 *
 * @param span where it stands, from its first token to its last
 * @param tokens its tokens in order, inside the span
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        for (Token token : tokens) {
            if (!span.contains(token.span())) {
                throw new IllegalArgumentException(
                        lenientFormat("token %s must lie within sentence %s", token.span(), span));
            }
        }
    }
}
