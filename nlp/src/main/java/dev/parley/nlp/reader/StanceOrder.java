package dev.parley.nlp.reader;

import dev.parley.claim.Stance;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of stances in a reading, and which of them say the same. */
final class StanceOrder {

    private StanceOrder() {}

    /**
     * Keeps the surest of the stances that share holder, proposal and sign, where all of the author's stances count as different unless
     * they share the evidence, and sorts them: by the mention or, for the author, the evidence; then by proposal, then by sign.
     */
    static List<StanceReading> distinct(Collection<StanceReading> readings, Comparator<String> byProposal) {
        Map<Same, StanceReading> surest = new HashMap<>();
        for (StanceReading reading : readings) {
            Same same = new Same(reading.holder(), place(reading), reading.proposal(), reading.stance());
            surest.merge(same, reading, (one, other) -> other.confidence() > one.confidence() ? other : one);
        }
        List<StanceReading> sorted = new ArrayList<>(surest.values());
        sorted.sort(Comparator.comparing(StanceOrder::place)
                .thenComparing(StanceReading::proposal, byProposal)
                .thenComparing(StanceReading::stance)
                .thenComparing(reading -> reading.holder() instanceof StanceHolder.Author));
        return sorted;
    }

    private static Span place(StanceReading reading) {
        return reading.holder() instanceof StanceHolder.Mentioned mentioned ? mentioned.mention() : reading.evidence();
    }

    private record Same(StanceHolder holder, Span place, String proposal, Stance stance) {}
}
