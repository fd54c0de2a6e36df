package dev.parley.induction;

/**
 * What is done, by its verb. A particle stands behind a space: "break up".
 *
 * @param verb the lemma
 * @param positive the lemma that stands for it in a positive wording: of a verb with the same meaning, or of the one that it undoes
 * @param turned whether it undoes that one
 */
record Deed(String verb, String positive, boolean turned) {}
