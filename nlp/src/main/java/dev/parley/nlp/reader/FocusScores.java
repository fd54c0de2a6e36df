package dev.parley.nlp.reader;

import dev.parley.claim.Stance;
import java.util.stream.IntStream;

/**
 * The network's output for one row, addressed by the document's wordpieces. Proposals are counted within the row.
 *
 * @param row the row
 * @param logits its output
 */
record FocusScores(Row row, Logits logits) {

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

    double meanHolder(Run run, int proposal, Stance stance) {
        return IntStream.range(run.from(), run.to())
                .mapToDouble(piece -> holder(piece, proposal, stance))
                .average()
                .orElse(0);
    }

    double evidenceMass(Run run, int proposal, Stance stance) {
        return IntStream.range(run.from(), run.to())
                .mapToDouble(piece -> evidence(piece, proposal, stance))
                .sum();
    }

    private int position(int piece) {
        return row.focusAt() + piece - row.window().start();
    }
}
