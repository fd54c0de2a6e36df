package dev.parley.actor;

import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;
import java.util.Comparator;

/**
 * Words of a document that count as an entity of another name.
 *
 * @param mention the words
 * @param entity the canonical name of the entity
 * @param rule why
 * @param document where
 */
public record MergedMention(String mention, String entity, MergeRule rule, DocumentId document)
        implements Comparable<MergedMention> {

    private static final Comparator<MergedMention> ORDER = Comparator.comparing(MergedMention::entity)
            .thenComparing(MergedMention::document)
            .thenComparing(MergedMention::mention)
            .thenComparing(MergedMention::rule);

    public MergedMention {
        requireNonNull(mention, "mention");
        requireNonNull(entity, "entity");
        requireNonNull(rule, "rule");
        requireNonNull(document, "document");
    }

    @Override
    public int compareTo(MergedMention other) {
        return ORDER.compare(this, other);
    }
}
