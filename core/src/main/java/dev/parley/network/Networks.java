package dev.parley.network;

import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.Duplicates;
import dev.parley.matrix.Sameness;
import dev.parley.matrix.Source;
import dev.parley.matrix.Statement;
import dev.parley.matrix.Statements;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Makes networks of claims. Duplicates are counted once over all claims, before any window of time is laid over them. Stateless; the result
 * does not depend on the order of the claims.
 */
public final class Networks {

    private Networks() {}

    /**
     * Makes the network of all claims.
     *
     * @param claims the claims in any order, on proposals of the codebook; others are passed over
     * @param codebook the proposals
     * @param aggregation whose the claims are and which count
     * @param options what the network is like
     * @return the network
     */
    public static Network of(List<Claim> claims, Codebook codebook, Aggregation aggregation, NetworkOptions options) {
        Maker maker = new Maker(claims, codebook, aggregation, options);
        List<Weighed> weighed = maker.statements().stream()
                .map(statement -> new Weighed(statement, 1))
                .toList();
        return maker.network(weighed, Optional.empty());
    }

    /**
     * Makes a network for each place of a window that slides over time. Claims without a date are in none of them.
     *
     * <p>With a kernel {@code z}, what a claim counts is {@code z} in a two-mode network; in a one-mode network a pair of claims counts
     * {@code √(z z')}. Denominators are sums of the same figures.
     *
     * @param claims the claims in any order, on proposals of the codebook; others are passed over
     * @param codebook the proposals
     * @param aggregation whose the claims are and which count
     * @param options what each network is like
     * @param window the window
     * @return the networks, the earliest first; none if no claim has a date or the window is wider than time
     * @throws IllegalArgumentException if there were more than 100,000 networks
     */
    public static List<Network> overTime(
            List<Claim> claims, Codebook codebook, Aggregation aggregation, NetworkOptions options, TimeWindow window) {
        Maker maker = new Maker(claims, codebook, aggregation, options);
        Windows windows = new Windows(window, maker.statements());
        return windows.periods().stream()
                .map(period -> maker.network(windows.in(period, options.mode()), Optional.of(period)))
                .toList();
    }

    /** Holds what all networks over time have in common. */
    private record Maker(
            List<Statement> statements, Collection<Source> everySource, Codebook codebook, NetworkOptions options) {

        Maker(List<Claim> claims, Codebook codebook, Aggregation aggregation, NetworkOptions options) {
            this(
                    statements(known(claims, codebook), aggregation, options.weight()),
                    everySource(claims, aggregation, options.isolates()),
                    codebook,
                    options);
        }

        private static List<Claim> known(List<Claim> claims, Codebook codebook) {
            return claims.stream()
                    .filter(claim -> codebook.find(claim.proposal()).isPresent())
                    .toList();
        }

        private static List<Statement> statements(List<Claim> claims, Aggregation aggregation, Weight weight) {
            return Statements.of(
                    claims, aggregation, weight == Weight.IGNORE ? Sameness.WHATEVER_STANCE : Sameness.OF_STANCE);
        }

        private static Collection<Source> everySource(List<Claim> claims, Aggregation aggregation, Isolates isolates) {
            if (isolates == Isolates.CURRENT) {
                return List.of();
            }
            Aggregation all = new Aggregation(aggregation.by(), Duplicates.INCLUDE, 1);
            TreeSet<Source> sources = new TreeSet<>();
            Statements.of(claims, all, Sameness.OF_STANCE).forEach(statement -> sources.add(statement.source()));
            return sources;
        }

        Network network(List<Weighed> weighed, Optional<Period> period) {
            Incidence incidence = Incidence.of(weighed, codebook, everySource, options.isolates());
            return switch (options.mode()) {
                case TWOMODE ->
                    new Network(
                            options,
                            incidence.sources(),
                            incidence.proposals(),
                            TwoMode.ties(incidence, options),
                            period);
                case ACTORS -> oneMode(incidence.sources(), incidence.rows(), incidence.turned(), period);
                case PROPOSALS -> oneMode(incidence.proposals(), incidence.turned(), incidence.rows(), period);
            };
        }

        private Network oneMode(
                List<Node> nodes, List<SparseRow> rows, List<SparseRow> columns, Optional<Period> period) {
            return new Network(options, nodes, nodes, OneMode.ties(rows, columns, options), period);
        }
    }
}
