package dev.parley.claim;

import dev.parley.text.Span;

/** Who holds a stance, as the reader sees it, before mentions are resolved to entities. */
public sealed interface StanceHolder {

    /** The author of the document. */
    record Author() implements StanceHolder {}

    /**
     * Whoever a mention stands for.
     *
     * @param mention the name, pronoun or description
     */
    record Mentioned(Span mention) implements StanceHolder {}
}
