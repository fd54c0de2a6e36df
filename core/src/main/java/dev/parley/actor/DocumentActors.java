package dev.parley.actor;

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
 * @param entities its entities in order of first mention, behind them those that others speak for and no mention names
 * @param holders for each holder mention that was asked for, those whom it stands for; several where actors are named
 *     together ("Russia and China", "both sides"); nobody for what is no actor ("two polls")
 * @param principals for each entity that speaks for another one, by its index, which one that is
 */
public record DocumentActors(
        DocumentId document,
        List<LocalEntity> entities,
        Map<Span, List<Party>> holders,
        Map<Integer, Principal> principals) {

    public DocumentActors {
        requireNonNull(document, "document");
        entities = List.copyOf(entities);
        holders = holders.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        principals = Map.copyOf(principals);
        for (Map.Entry<Span, List<Party>> holder : holders.entrySet()) {
            for (Party party : holder.getValue()) {
                requireIndex("holder", party.entity(), entities.size());
            }
        }
        for (Map.Entry<Integer, Principal> principal : principals.entrySet()) {
            requireIndex("speaker", principal.getKey(), entities.size());
            requireIndex("principal", principal.getValue().entity(), entities.size());
        }
    }

    /**
     * Makes the entities of a document in which everybody speaks for itself.
     *
     * @param document the document
     * @param entities its entities in order of first mention
     * @param holders for each holder mention that was asked for, those whom it stands for
     */
    public DocumentActors(DocumentId document, List<LocalEntity> entities, Map<Span, List<Party>> holders) {
        this(document, entities, holders, Map.of());
    }

    private static void requireIndex(String what, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(lenientFormat("%s index %s must lie in [0, %s)", what, index, size));
        }
    }
}
