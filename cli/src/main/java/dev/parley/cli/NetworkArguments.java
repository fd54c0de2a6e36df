package dev.parley.cli;

import dev.parley.exchange.ExportSettings;
import dev.parley.matrix.Aggregation;
import dev.parley.network.Edges;
import dev.parley.network.Isolates;
import dev.parley.network.Kernel;
import dev.parley.network.Mode;
import dev.parley.network.NetworkOptions;
import dev.parley.network.Normalisation;
import dev.parley.network.TimeUnit;
import dev.parley.network.TimeWindow;
import dev.parley.network.Weight;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a network is like; picocli fills the fields. */
final class NetworkArguments {

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            completionCandidates = LowerCaseNames.OfModes.class,
            description = "Ties from sources to proposals (twomode), between sources (actors) or between proposals:"
                    + " ${COMPLETION-CANDIDATES} (default: actors).")
    private Mode mode = Mode.ACTORS;

    @Option(
            names = "--weight",
            paramLabel = "WEIGHT",
            completionCandidates = LowerCaseNames.OfWeights.class,
            description =
                    "What a tie weighs: ignore, combine or subtract in a twomode network; ignore, congruence, conflict or subtract"
                            + " in the others (default: subtract, congruence).")
    private Optional<Weight> weight = Optional.empty();

    @Option(
            names = "--normalise",
            paramLabel = "BY",
            completionCandidates = LowerCaseNames.OfNormalisations.class,
            description =
                    "What that is divided by: activity or prominence in a twomode network; average, jaccard or cosine in the"
                            + " others (default: no).")
    private Normalisation normalisation = Normalisation.NO;

    @Option(
            names = "--isolates",
            paramLabel = "NODES",
            description = "Nodes: those with a claim that counts (current), or all (default: current).")
    private Isolates isolates = Isolates.CURRENT;

    @Option(
            names = "--window",
            paramLabel = "UNIT",
            description = "A network for each place of a window that slides by one of days, weeks, months or years.")
    private Optional<TimeUnit> window = Optional.empty();

    @Option(names = "--window-size", paramLabel = "NUMBER", description = "How many units it is wide (default: 1).")
    private int windowSize = 1;

    @Option(
            names = "--kernel",
            paramLabel = "KERNEL",
            completionCandidates = LowerCaseNames.OfKernels.class,
            description =
                    "How much a claim counts by its distance from the middle of the window: ${COMPLETION-CANDIDATES}"
                            + " (default: no, all alike).")
    private Kernel kernel = Kernel.NO;

    @Option(
            names = "--edges",
            paramLabel = "RULE",
            description =
                    "Windows that reach beyond the first or last day are left out (whole) or cut there (cut) (default: whole).")
    private Edges edges = Edges.WHOLE;

    /** Returns what is asked for; fails with a message for the user if it contradicts itself. */
    NetworkOptions options() {
        try {
            NetworkOptions plain = NetworkOptions.of(mode);
            return new NetworkOptions(mode, weight.orElse(plain.weight()), normalisation, isolates);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }

    /** Returns what is asked for as the settings of an export; without a weight, the format has its own. */
    ExportSettings settings(Aggregation aggregation, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<TimeWindow> slide = window(from, to);
        try {
            return new ExportSettings(aggregation, mode, weight, normalisation, isolates, slide);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }

    /** Returns the window; empty for one network of all time. */
    Optional<TimeWindow> window(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (window.isEmpty() && kernel != Kernel.NO) {
            throw new UsageException("--kernel needs --window");
        }
        try {
            return window.map(unit -> new TimeWindow(unit, windowSize, kernel, edges, from, to));
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }
}
