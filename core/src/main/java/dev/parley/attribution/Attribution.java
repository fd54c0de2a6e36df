package dev.parley.attribution;

import dev.parley.text.Span;
import java.util.List;

/**
 * Someone other than the author says, thinks, wants or rejects something: the triple of PolNeAR (Newell, Margolin and Ruths 2018, "An
 * Attribution Relations Corpus for Political News"). Each part may be interrupted and is then several spans, in order.
 *
 * @param source who; empty if the text names nobody
 * @param cue the words that attribute, such as a verb of saying; may be empty
 * @param content what is attributed, at least one span
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content must not be empty");
        }
    }
}
