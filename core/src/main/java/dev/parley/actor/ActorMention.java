package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.Comparator;

/**
 * A place where a document mentions an entity, by name, description or pronoun.
 *
 * @param document the document
 * @param span the place in its text
 * @param entity the canonical name of the entity
 */
public record ActorMention(DocumentId document, Span span, String entity) implements Comparable<ActorMention> {

    private static final Comparator<ActorMention> ORDER = Comparator.comparing(ActorMention::document)
            .thenComparing(ActorMention::span)
            .thenComparing(ActorMention::entity);

    public ActorMention {
        requireNonNull(document, "document");
        requireNonNull(span, "span");
        if (entity.isBlank()) {
            throw new IllegalArgumentException(
                    lenientFormat("entity of the mention at %s of document %s must not be blank", span, document));
        }
    }

    /** Orders mentions by document and place. */
    @Override
    public int compareTo(ActorMention other) {
        return ORDER.compare(this, other);
    }
}
