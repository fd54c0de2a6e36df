package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.claim.Claim;
import dev.parley.export.NetworkCsv;
import dev.parley.export.NetworkLayout;
import dev.parley.matrix.Source;
import dev.parley.network.Isolates;
import dev.parley.network.Network;
import dev.parley.network.NetworkOptions;
import dev.parley.network.Networks;
import dev.parley.network.TimeWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley network}: from claims to networks, as CSV. Needs no models. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = {
            "Makes a network of claims: of sources by proposals, of sources or of proposals.",
            "Weights and normalisations are those of Discourse Network Analyzer."
        })
final class NetworkCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "CLAIMS",
            description = "The folder of a run, its claims.csv, or a claims file of your own.")
    private Path claims = Path.of("parley-out");

    @Option(
            names = {"-c", "--codebook"},
            paramLabel = "FILE",
            description =
                    "The proposals (default: the codebook.csv beside the claims; without one, the ids that the claims name).")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The file for the network, which is replaced if it is there; - is standard output (default: -).")
    private String output = ClaimsOutput.STANDARD;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description =
                    "One row for each tie (ties), or one for each node with a column for each other (matrix) (default: ties).")
    private NetworkLayout layout = NetworkLayout.TIES;

    @Mixin
    private NetworkArguments network = new NetworkArguments();

    @Mixin
    private CountingArguments counting = new CountingArguments();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    NetworkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        Counting chosen = counting.counting();
        NetworkOptions options = network.options();
        Optional<TimeWindow> window = network.window(counting.from(), counting.to());
        Path file = EditedClaims.file(claims);
        ClaimsOutput target = new ClaimsOutput(output, "network");
        target.requireNoneOf(List.of(file));
        target.requireWritable();
        EditedClaims edited = EditedClaims.read(file, codebook);
        report.diagnose(edited.warnings());
        List<Network> networks = networks(edited, edited.chosen(chosen, report), chosen, options, window);
        target.write(networks, NetworkCsv.of(layout), console.out());
        Captions.findUnknownOutlets(chosen.by(), sources(networks)).ifPresent(report::note);
        report.note(counts(networks, window.isPresent()));
        if (networks.isEmpty()) {
            report.note("no window lies wholly within the time from the first dated claim to the last;"
                    + " --edges cut has windows at its ends too, a smaller --window-size may fit");
        }
        return ExitCode.OK.value();
    }

    private List<Network> networks(
            EditedClaims edited,
            List<Claim> chosen,
            Counting how,
            NetworkOptions options,
            Optional<TimeWindow> window) {
        if (window.isEmpty()) {
            return List.of(Networks.of(chosen, edited.codebook(), how.aggregation(), options));
        }
        // One table over time needs the same columns all the time.
        NetworkOptions lasting = layout == NetworkLayout.MATRIX ? options.withIsolates(Isolates.ALL) : options;
        try {
            return Networks.overTime(chosen, edited.codebook(), how.aggregation(), lasting, window.get());
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }

    private static Stream<Source.Kind> sources(List<Network> networks) {
        return networks.stream()
                .flatMap(network -> network.nodes().stream())
                .map(node -> Map.entry(node.kind(), node.id()))
                .distinct()
                .flatMap(node -> switch (node.getKey()) {
                    case OUTLET -> Stream.of(Source.Kind.OUTLET);
                    case DOCUMENT -> Stream.of(Source.Kind.DOCUMENT);
                    default -> Stream.empty();
                });
    }

    private static String counts(List<Network> networks, boolean overTime) {
        int ties = networks.stream().mapToInt(network -> network.ties().size()).sum();
        if (overTime) {
            return lenientFormat("%s with %s", Words.count(networks.size(), "window"), Words.count(ties, "tie"));
        }
        int nodes =
                networks.stream().mapToInt(network -> network.nodes().size()).sum();
        return lenientFormat("%s and %s", Words.count(nodes, "node"), Words.count(ties, "tie"));
    }
}
