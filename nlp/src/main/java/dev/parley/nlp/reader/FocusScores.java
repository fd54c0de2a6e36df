package dev.parley.nlp.reader;

import dev.parley.claim.Stance;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The network's output for one row, addressed by the document's wordpieces. Proposals are counted within the row.
 *
 * @param row the row
 * @param logits its output
 */
record FocusScores(Row row, Logits logits) {

    /** The first wordpiece of the context, which is the focus's first one where there is no context. */
    int contextFrom() {
        return row.window().context();
    }

    int from() {
        return row.window().start();
    }

    int to() {
        return row.window().end();
    }

    double holder(int piece, int proposal, Stance stance) {
        return logits.holder(position(piece), proposal, stance);
    }

    double evidence(int piece, int proposal, Stance stance) {
        return logits.evidence(position(piece), proposal, stance);
    }

    int tag(int piece) {
        return logits.tag(position(piece));
    }

    SignedShare meanHolder(Run run, int proposal) {
        return new SignedShare(
                mean(run, piece -> holder(piece, proposal, Stance.SUPPORT)),
                mean(run, piece -> holder(piece, proposal, Stance.OPPOSE)));
    }

    SignedShare meanEvidence(Run run, int proposal) {
        return new SignedShare(
                mean(run, piece -> evidence(piece, proposal, Stance.SUPPORT)),
                mean(run, piece -> evidence(piece, proposal, Stance.OPPOSE)));
    }

    private static double mean(Run run, IntToDoubleFunction ofPiece) {
        // Rounding may take a mean of ones beyond one.
        return Math.min(
                1,
                IntStream.range(run.from(), run.to())
                        .mapToDouble(ofPiece)
                        .average()
                        .orElse(0));
    }

    double evidenceMass(Run run, int proposal, Stance stance) {
        return IntStream.range(run.from(), run.to())
                .mapToDouble(piece -> evidence(piece, proposal, stance))
                .sum();
    }

    /** The context stands behind [CLS], the focus behind the mark. */
    private int position(int piece) {
        return piece < from() ? 1 + piece - contextFrom() : row.focusAt() + piece - from();
    }
}
