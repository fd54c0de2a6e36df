package dev.parley.agreement;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two claims of one document that mark overlapping evidence.
 *
 * @param first the claim of the first coding
 * @param second that of the second
 */
record Pairing(CodedClaim first, CodedClaim second) {

    private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::alike)
            .thenComparingInt(Candidate::shared)
            .reversed()
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::second);

    /** Pairs the claims of a document, those that are most alike first, then those that share most text. */
    static List<Pairing> of(List<CodedClaim> first, List<CodedClaim> second) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                int shared = shared(first.get(i).span(), second.get(j).span());
                if (shared > 0) {
                    candidates.add(new Candidate(i, j, alike(first.get(i), second.get(j)), shared));
                }
            }
        }
        Set<Integer> firstTaken = new HashSet<>();
        Set<Integer> secondTaken = new HashSet<>();
        List<Pairing> pairings = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(BEST).toList()) {
            if (!firstTaken.contains(candidate.first()) && secondTaken.add(candidate.second())) {
                firstTaken.add(candidate.first());
                pairings.add(new Pairing(first.get(candidate.first()), second.get(candidate.second())));
            }
        }
        return pairings;
    }

    private static int shared(Optional<Span> one, Optional<Span> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Math.min(one.get().end(), other.get().end())
                - Math.max(one.get().start(), other.get().start());
    }

    private static int alike(CodedClaim one, CodedClaim other) {
        int alike = one.key().holder().equals(other.key().holder()) ? 1 : 0;
        alike += one.key().proposal().equals(other.key().proposal()) ? 1 : 0;
        return alike + (one.side() == other.side() ? 1 : 0);
    }

    /** A pairing that might be made: places of the claims, how many values they share and how much text. */
    private record Candidate(int first, int second, int alike, int shared) {}
}
