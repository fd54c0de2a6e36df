package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import dev.parley.network.Network;
import dev.parley.network.NetworkOptions;
import dev.parley.network.Networks;
import dev.parley.network.Node;
import dev.parley.network.Period;
import dev.parley.network.Tie;
import dev.parley.network.TimeWindow;
import dev.parley.result.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A network and when it is what.
 *
 * @param named the network for all time
 * @param first when nodes and ties first appear
 * @param spells the weights over time by the ends of a tie, the earliest first; empty without a window
 */
record TimedNetwork(NamedNetwork named, FirstDates first, Optional<ImmutableListMultimap<Ends, Spell>> spells) {

    TimedNetwork {
        requireNonNull(named, "named");
        requireNonNull(first, "first");
        requireNonNull(spells, "spells");
    }

    static TimedNetwork of(Comparison run, ExportSettings settings) {
        NetworkOptions options = settings.ofEdges();
        return new TimedNetwork(
                NamedNetwork.of(run, settings, options),
                FirstDates.of(run.claims(), settings.aggregation()),
                settings.window().map(window -> spells(run, settings, options, window)));
    }

    boolean isTimed() {
        return !first.dates().isEmpty();
    }

    private static ImmutableListMultimap<Ends, Spell> spells(
            Comparison run, ExportSettings settings, NetworkOptions options, TimeWindow window) {
        List<Network> networks =
                Networks.overTime(run.claims(), run.codebook(), settings.aggregation(), options, window);
        List<Period> periods =
                networks.stream().map(network -> network.period().orElseThrow()).toList();
        ImmutableListMultimap.Builder<Ends, Spell> spells = ImmutableListMultimap.builder();
        for (int i = 0; i < networks.size(); i++) {
            Network network = networks.get(i);
            for (Tie tie : network.ties()) {
                Ends ends =
                        Ends.of(network.rows().get(tie.row()), network.columns().get(tie.column()));
                spells.put(ends, new Spell(periods.get(i).middle(), endOf(periods, i), tie.weight()));
            }
        }
        return spells.build();
    }

    /** Each window counts from its middle day to that of the next. */
    private static Optional<LocalDate> endOf(List<Period> periods, int index) {
        return index + 1 < periods.size() ? Optional.of(periods.get(index + 1).middle()) : Optional.empty();
    }

    /**
     * The ends of a tie, whatever their places in a network.
     *
     * @param oneKind what one end is
     * @param one its id
     * @param otherKind what the other end is
     * @param other its id
     */
    record Ends(Node.Kind oneKind, String one, Node.Kind otherKind, String other) {

        static Ends of(Node one, Node other) {
            return new Ends(one.kind(), one.id(), other.kind(), other.id());
        }
    }
}
