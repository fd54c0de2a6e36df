package dev.parley.actor;

import dev.parley.text.DocumentId;

/**
 * Words of a document that stand for an entity.
 *
 * @param words the words
 * @param entity the canonical name of the entity
 * @param document the document
 * @param common whether the words are what any body or state may be called, "the company"
 */
record Use(String words, String entity, DocumentId document, boolean common) {}
