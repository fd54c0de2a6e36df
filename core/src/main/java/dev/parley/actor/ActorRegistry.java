package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The actors of all documents. Entities of different documents are one if they have one name, case and diacritics aside; persons also if
 * their full names agree (nicknames, initials, usual spelling variants), or if a document knows only the last name and the documents
 * together know exactly one such person. The result depends on the set of documents, not on their order. Immutable.
 *
 * <p>Those who speak for others are entities of their own until {@link #merged} counts them as their principals.
 *
 * <p>Not covered: two persons with the same first and last name are taken for one.
 */
public final class ActorRegistry {

    private final List<Entity> entities;
    private final Map<DocumentId, Map<Span, List<ResolvedHolder>>> holders;
    private final List<ActorMention> mentions;
    private final MergeTable table;
    private final List<MergedMention> merges;

    ActorRegistry(
            List<Entity> entities,
            Map<DocumentId, Map<Span, List<ResolvedHolder>>> holders,
            List<ActorMention> mentions,
            MergeTable table,
            Merge merge) {
        this.entities = entities.stream()
                .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::kind))
                .toList();
        this.holders = Map.copyOf(holders);
        this.mentions = mentions.stream().sorted().toList();
        this.table = table;
        this.merges = table.merges(this.entities, merge);
    }

    /**
     * Unites the entities of several documents.
     *
     * @param documents the entities of each document, every document once
     * @return the registry, in which every speaker counts as itself
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
     * Returns the places where documents mention the entities.
     *
     * @return every place once, by document and place; a place within a longer name may be another entity's
     */
    public List<ActorMention> mentions() {
        return mentions;
    }

    /**
     * Returns the words that count as an entity of another name, and why.
     *
     * @return every such use of words once for each document, by entity, document and words
     */
    public List<MergedMention> merges() {
        return merges;
    }

    /**
     * Decides whether speakers count as their principals.
     *
     * @param merge how they count
     * @return a registry in which they count so; with {@link Merge#PRINCIPALS} it holds no entity that speaks for another one, and names and
     *     mentions of speakers are those of the last principal in their line
     */
    public ActorRegistry merged(Merge merge) {
        if (merge == Merge.NONE) {
            return this;
        }
        List<Entity> principals = table.fold(entities);
        Map<String, Entity> byName = new HashMap<>();
        principals.forEach(entity -> byName.put(entity.name(), entity));
        Map<DocumentId, Map<Span, List<ResolvedHolder>>> mapped = new HashMap<>();
        holders.forEach((document, here) -> {
            Map<Span, List<ResolvedHolder>> spans = new HashMap<>();
            here.forEach((span, parties) -> spans.put(
                    span,
                    parties.stream().map(party -> spokenFor(party, byName)).toList()));
            mapped.put(document, Map.copyOf(spans));
        });
        List<ActorMention> theirs = mentions.stream()
                .map(mention -> new ActorMention(mention.document(), mention.span(), table.root(mention.entity())))
                .toList();
        return new ActorRegistry(principals, mapped, theirs, table, merge);
    }

    private ResolvedHolder spokenFor(ResolvedHolder party, Map<String, Entity> byName) {
        Entity entity = party.entity();
        return new ResolvedHolder(
                party.mention(), party.words(), byName.getOrDefault(table.root(entity.name()), entity));
    }

    /**
     * Looks up whom a holder mention stands for.
     *
     * @param document the document
     * @param holder a holder mention that was resolved in it
     * @return one; several where actors are named together; none where the mention names no actor
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
