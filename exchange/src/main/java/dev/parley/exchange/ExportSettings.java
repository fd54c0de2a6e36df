package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import dev.parley.matrix.Aggregation;
import dev.parley.network.Isolates;
import dev.parley.network.Mode;
import dev.parley.network.NetworkOptions;
import dev.parley.network.Normalisation;
import dev.parley.network.TimeWindow;
import dev.parley.network.Weight;
import java.util.Optional;

/**
 * Which network goes into a file; has no bearing on formats that hold claims.
 *
 * @param aggregation whose the claims are and which count
 * @param mode between what the ties of the network are
 * @param weight what a tie weighs; empty for {@link Weight#CONGRUENCE} in one-mode networks, and in two-mode networks for
 *     {@link Weight#IGNORE} (the number of claims) where a tie has its stance beside its weight and {@link Weight#SUBTRACT} in matrices
 * @param normalisation what the weight is divided by
 * @param isolates which nodes there are
 * @param window the window of time that weights are given for, in GEXF only; empty for one weight for all time
 */
public record ExportSettings(
        Aggregation aggregation,
        Mode mode,
        Optional<Weight> weight,
        Normalisation normalisation,
        Isolates isolates,
        Optional<TimeWindow> window) {

    /** Every claim of every actor, the network of sources and proposals. */
    public static final ExportSettings DEFAULT = of(Mode.TWOMODE);

    public ExportSettings {
        requireNonNull(aggregation, "aggregation");
        requireNonNull(mode, "mode");
        requireNonNull(weight, "weight");
        requireNonNull(normalisation, "normalisation");
        requireNonNull(isolates, "isolates");
        requireNonNull(window, "window");
        options(mode, weight.orElse(Weight.IGNORE), normalisation, isolates);
    }

    /**
     * Makes settings with every claim of every actor.
     *
     * @param mode between what the ties of the network are
     * @return the settings
     */
    public static ExportSettings of(Mode mode) {
        return new ExportSettings(
                Aggregation.DEFAULT, mode, Optional.empty(), Normalisation.NO, Isolates.CURRENT, Optional.empty());
    }

    /**
     * Returns a copy with a weight.
     *
     * @param value what a tie weighs
     * @return the copy
     */
    public ExportSettings withWeight(Weight value) {
        return new ExportSettings(aggregation, mode, Optional.of(value), normalisation, isolates, window);
    }

    /**
     * Returns a copy with a window of time.
     *
     * @param value the window
     * @return the copy
     */
    public ExportSettings withWindow(TimeWindow value) {
        return new ExportSettings(aggregation, mode, weight, normalisation, isolates, Optional.of(value));
    }

    /** Returns the options for a file that has the stance of a tie beside its weight. */
    NetworkOptions ofEdges() {
        return options(mode, weight.orElse(isTwoMode() ? Weight.IGNORE : Weight.CONGRUENCE), normalisation, isolates);
    }

    /** Returns the options for a file that has nothing but weights. */
    NetworkOptions ofMatrix() {
        return options(mode, weight.orElse(isTwoMode() ? Weight.SUBTRACT : Weight.CONGRUENCE), normalisation, isolates);
    }

    boolean isTwoMode() {
        return mode == Mode.TWOMODE;
    }

    private static NetworkOptions options(Mode mode, Weight weight, Normalisation normalisation, Isolates isolates) {
        return new NetworkOptions(mode, weight, normalisation, isolates);
    }
}
