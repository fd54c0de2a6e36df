package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The actors of all documents. Entities of different documents are one if they have one name, case and diacritics aside; persons also if
 * their full names agree (nicknames, initials, usual spelling variants), or if a document knows only the last name and the documents
 * together know exactly one such person. The result depends on the set of documents, not on their order. Immutable.
 *
 * <p>Not covered: two persons with the same first and last name are taken for one.
 */
public final class ActorRegistry {

    private final List<Entity> entities;
    private final Map<DocumentId, Map<Span, List<ResolvedHolder>>> holders;

    ActorRegistry(List<Entity> entities, Map<DocumentId, Map<Span, List<ResolvedHolder>>> holders) {
        this.entities = entities.stream()
                .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::kind))
                .toList();
        this.holders = Map.copyOf(holders);
    }

    /**
     * Unites the entities of several documents.
     *
     * @param documents the entities of each document, every document once
     * @return the registry
     * @throws IllegalArgumentException if a document occurs twice
     */
    public static ActorRegistry unite(List<DocumentActors> documents) {
        return new ActorUnion(Lexicon.standard()).unite(documents);
    }

    /**
     * Returns the entities.
     *
     * @return all entities by name; no two share one
     */
    public List<Entity> entities() {
        return entities;
    }

    /**
     * Looks up whom a holder mention stands for.
     *
     * @param document the document
     * @param holder a holder mention that was resolved in it
     * @return at least one; several where actors are named together
     * @throws IllegalArgumentException if the mention was not resolved in that document
     */
    public List<ResolvedHolder> holdersOf(DocumentId document, Span holder) {
        List<ResolvedHolder> found = holders.getOrDefault(document, Map.of()).get(holder);
        if (found == null) {
            throw new IllegalArgumentException(
                    lenientFormat("%s is no resolved holder mention of document %s", holder, document));
        }
        return found;
    }
}
