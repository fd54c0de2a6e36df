package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums claims to positions. Stateless. */
public final class Aggregator {

    private Aggregator() {}

    /**
     * Sums claims to a matrix. Every proposal of the codebook is a row; every source with a claim is a column, by the number of its claims
     * (most first), then kind, then name by code point. The result does not depend on the order of the claims.
     *
     * @param claims the claims in any order; equal claims count each
     * @param codebook the proposals
     * @param level what a column stands for
     * @return the matrix
     * @throws IllegalArgumentException if a claim is on a proposal that the codebook lacks
     */
    public static PositionMatrix aggregate(List<Claim> claims, Codebook codebook, SourceLevel level) {
        return aggregate(claims, codebook, Aggregation.DEFAULT.withBy(level));
    }

    /**
     * Sums claims to a matrix. Every proposal of the codebook is a row; every source with enough claims is a column, by the number of its
     * claims (most first), then kind, then name by code point. The result does not depend on the order of the claims. Claims of two stances are
     * never duplicates of one another.
     *
     * @param claims the claims in any order
     * @param codebook the proposals
     * @param aggregation what a column stands for, which claims count once and how many make a column
     * @return the matrix; its cells hold the claims that count
     * @throws IllegalArgumentException if a claim is on a proposal that the codebook lacks
     */
    public static PositionMatrix aggregate(List<Claim> claims, Codebook codebook, Aggregation aggregation) {
        claims.forEach(claim -> requireKnown(claim, codebook));
        Map<Source, Map<String, List<Claim>>> cells = new HashMap<>();
        Multiset<Source> weights = HashMultiset.create();
        for (Statement statement : Statements.of(claims, aggregation, Sameness.OF_STANCE)) {
            cells.computeIfAbsent(statement.source(), source -> new HashMap<>())
                    .computeIfAbsent(statement.claim().proposal(), proposal -> new ArrayList<>(1))
                    .add(statement.claim());
            weights.add(statement.source());
        }
        List<Source> sources = byWeight(weights);
        return new PositionMatrix(codebook.proposals(), sources, positions(codebook, sources, cells));
    }

    private static void requireKnown(Claim claim, Codebook codebook) {
        if (codebook.find(claim.proposal()).isEmpty()) {
            throw new IllegalArgumentException(lenientFormat(
                    "claim of '%s' in '%s' is on proposal '%s', which the codebook lacks",
                    claim.holder().name(), claim.origin().document(), claim.proposal()));
        }
    }

    private static List<Source> byWeight(Multiset<Source> weights) {
        return weights.elementSet().stream()
                .sorted(Comparator.<Source>comparingInt(weights::count)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Position> positions(
            Codebook codebook, List<Source> sources, Map<Source, Map<String, List<Claim>>> cells) {
        Map<String, List<Position>> rows = new LinkedHashMap<>();
        codebook.proposals().forEach(proposal -> rows.put(proposal.id(), new ArrayList<>()));
        for (Source source : sources) {
            cells.getOrDefault(source, Map.of())
                    .forEach((proposal, claims) ->
                            rows.getOrDefault(proposal, new ArrayList<>()).add(new Position(proposal, source, claims)));
        }
        return rows.values().stream().flatMap(List::stream).toList();
    }
}
