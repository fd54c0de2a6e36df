package dev.parley.induction;

import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;

/**
 * A proposition with its document and the vector of its positive wording.
 *
 * @param document where it was found
 * @param proposition what was found
 * @param sentence the words of the sentence
 * @param likeness how likely it is worded like a proposal that a person would write down, in [0, 1]
 * @param acceptance how likely a person takes the wording as it stands for a proposal, in [0, 1]
 * @param vector the vector, of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and 1,000 documents hold many.
record Candidate(
        DocumentId document,
        Proposition proposition,
        String sentence,
        double likeness,
        double acceptance,
        float[] vector) {

    Candidate {
        requireNonNull(document, "document");
        requireNonNull(proposition, "proposition");
        requireNonNull(sentence, "sentence");
        requireNonNull(vector, "vector");
    }
}
