package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.agreement.Agreement;
import dev.parley.agreement.AgreementCsv;
import dev.parley.agreement.AgreementJson;
import dev.parley.agreement.Agreements;
import dev.parley.agreement.Coding;
import dev.parley.agreement.CodingReader;
import dev.parley.agreement.Disagreement;
import dev.parley.agreement.Figure;
import dev.parley.matrix.Resampling;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley agree}: how far two codings of the same documents agree. Needs no models. */
@Command(
        name = "agree",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = {
            "Tells how far two codings of the same documents agree, be they by hand or by Parley.",
            "A coding is the folder of a run, a claims.csv, a gold.json or its folder. Precision and recall take the first as the measure."
        })
final class AgreeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "The first coding.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The second coding.")
    private Path second = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write the disagreements, with the words and sentences of both, into a CSV file; - is standard output, after the figures.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--samples",
            paramLabel = "NUMBER",
            description = "How often a bootstrap draws documents (default: 1000).")
    private int samples = Resampling.DEFAULT.samples();

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Where its random numbers start (default: 1).")
    private long seed = Resampling.DEFAULT.seed();

    @Option(names = "--json", description = "Print figures and disagreements as JSON.")
    private boolean json;

    @Mixin
    private Verbosity verbosity = new Verbosity();

    AgreeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Resampling resampling = resampling();
        if (json && output.filter(ClaimsOutput.STANDARD::equals).isPresent()) {
            throw new UsageException("--json has the disagreements in it; name a file for --output");
        }
        Optional<ClaimsOutput> target = output.map(file -> new ClaimsOutput(file, "disagreements"));
        target.ifPresent(file -> {
            file.requireNoneOf(List.of(first, second));
            file.requireWritable();
        });
        ImportCommand.requireImported(first);
        ImportCommand.requireImported(second);
        Map<String, String> texts = new TreeMap<>(CodingReader.texts(first));
        texts.putAll(CodingReader.texts(second));
        Coding one = CodingReader.read(first, texts);
        Coding other = CodingReader.read(second, texts);
        Agreement agreement = Agreements.compare(one, other, resampling);
        Report report = new Report(console, verbosity);
        if (!agreement.leftOut().isEmpty()) {
            report.note(lenientFormat(
                    "only one coding has these documents, which are left out: %s",
                    String.join(", ", agreement.leftOut())));
        }
        if (json) {
            new ClaimsOutput(ClaimsOutput.STANDARD, "agreement")
                    .write(agreement, AgreementJson.agreement(), console.out());
        } else {
            print(agreement, resampling);
        }
        target.ifPresent(file -> file.write(agreement.disagreements(), AgreementCsv.disagreements(), console.out()));
        return ExitCode.OK.value();
    }

    private Resampling resampling() {
        try {
            return new Resampling(samples, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }

    private void print(Agreement agreement, Resampling resampling) {
        FigurePrinter printer = new FigurePrinter(console);
        printer.text(lenientFormat(
                "%s; intervals hold 95% of %s samples of documents",
                Words.count(agreement.documents().size(), "document"), resampling.samples()));
        printer.head("", "units", "value", "low", "high");
        for (Figure figure : agreement.figures()) {
            printer.row(
                    figure.of() + " " + figure.measure(),
                    List.of(
                            printer.count(figure.units()),
                            printer.share(figure.value()),
                            printer.share(figure.interval()
                                    .map(ends -> OptionalDouble.of(ends.low()))
                                    .orElse(OptionalDouble.empty())),
                            printer.share(figure.interval()
                                    .map(ends -> OptionalDouble.of(ends.high()))
                                    .orElse(OptionalDouble.empty()))));
        }
        List<Disagreement> disagreements = agreement.disagreements();
        printer.text("");
        printer.text(Words.count(disagreements.size(), "claim") + " not in both with one side");
    }
}
