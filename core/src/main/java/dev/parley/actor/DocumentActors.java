package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;

/**
 * The entities of one document, before those of all documents are united.
 *
 * @param document the document
 * @param entities its entities in order of first mention
 * @param holders for each holder mention that was asked for, the index of its entity in {@code entities}
 */
public record DocumentActors(DocumentId document, List<LocalEntity> entities, Map<Span, Integer> holders) {

    public DocumentActors {
        requireNonNull(document, "document");
        entities = List.copyOf(entities);
        holders = Map.copyOf(holders);
        for (int index : holders.values()) {
            if (index < 0 || index >= entities.size()) {
                throw new IllegalArgumentException(
                        lenientFormat("holder index %s must lie in [0, %s)", index, entities.size()));
            }
        }
    }
}
