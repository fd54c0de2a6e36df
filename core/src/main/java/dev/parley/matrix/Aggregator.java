package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Origin;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        ListMultimap<Cell, Claim> cells = ArrayListMultimap.create();
        Multiset<Source> weights = HashMultiset.create();
        for (Claim claim : ClaimOrder.sorted(claims)) {
            requireKnown(claim, codebook);
            findSource(claim, level).ifPresent(source -> {
                cells.put(new Cell(claim.proposal(), source), claim);
                weights.add(source);
            });
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

    private static Optional<Source> findSource(Claim claim, SourceLevel level) {
        Origin origin = claim.origin();
        Source document = new Source(Source.Kind.DOCUMENT, origin.document().value());
        return switch (level) {
            case ACTOR -> Optional.of(holder(claim.holder()));
            case AUTHOR -> author(claim);
            case OUTLET ->
                Optional.of(origin.outlet().isEmpty() ? document : new Source(Source.Kind.OUTLET, origin.outlet()));
            case DOCUMENT -> Optional.of(document);
        };
    }

    private static Source holder(Holder holder) {
        return switch (holder.kind()) {
            case ACTOR -> new Source(Source.Kind.ACTOR, holder.name());
            case AUTHOR -> new Source(Source.Kind.AUTHOR, holder.name());
        };
    }

    private static Optional<Source> author(Claim claim) {
        if (claim.holder().kind() != Holder.Kind.AUTHOR) {
            return Optional.empty();
        }
        String author = claim.origin().author();
        return Optional.of(
                new Source(Source.Kind.AUTHOR, author.isEmpty() ? claim.holder().name() : author));
    }

    private static List<Source> byWeight(Multiset<Source> weights) {
        return weights.elementSet().stream()
                .sorted(Comparator.<Source>comparingInt(weights::count)
                        .reversed()
                        .thenComparing(Source::kind)
                        .thenComparing(Source::name, CodePoints.ORDER))
                .toList();
    }

    private static List<Position> positions(Codebook codebook, List<Source> sources, ListMultimap<Cell, Claim> cells) {
        List<Position> positions = new ArrayList<>();
        for (Proposal proposal : codebook.proposals()) {
            for (Source source : sources) {
                List<Claim> claims = cells.get(new Cell(proposal.id(), source));
                if (!claims.isEmpty()) {
                    positions.add(new Position(proposal.id(), source, claims));
                }
            }
        }
        return positions;
    }
}
