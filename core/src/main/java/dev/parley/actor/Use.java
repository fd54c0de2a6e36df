package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;

/**
 * Words of a document that stand for an entity.
 *
 * @param words the words
 * @param entity the canonical name of the entity
 * @param document the document
 * @param untitled the words without titles of persons in front
 * @param common whether the words are what any body or state may be called, "the company"
 */
record Use(String words, String entity, DocumentId document, String untitled, boolean common) {

    /** "Ms. Lind" is no other spelling of "Mara Lind" but a part of it. */
    MergeRule ruleWithoutTitle(EntityKind kind) {
        return MergeRule.between(untitled, entity, kind).orElse(MergeRule.PART_OF_NAME);
    }
}
