package dev.parley.actor;

import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;

/**
 * The entities of one document, before those of all documents are united.
 *
 * @param document the document
 * @param entities its entities in order of first mention
 * @param holders for each holder mention that was asked for, those whom it stands for, at least one; several where actors are named
 *     together ("Russia and China", "both sides")
 */
public record DocumentActors(DocumentId document, List<LocalEntity> entities, Map<Span, List<Party>> holders) {

    public DocumentActors {
        requireNonNull(document, "document");
        entities = List.copyOf(entities);
        holders = holders.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        for (Map.Entry<Span, List<Party>> holder : holders.entrySet()) {
            if (holder.getValue().isEmpty()) {
                throw new IllegalArgumentException(
                        lenientFormat("holder mention %s must stand for somebody", holder.getKey()));
            }
            for (Party party : holder.getValue()) {
                checkElementIndex(party.entity(), entities.size(), "entity of a holder");
            }
        }
    }
}
