package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.exchange.ExportFormat;
import dev.parley.exchange.ExportSettings;
import dev.parley.exchange.RunExport;
import dev.parley.export.Existing;
import dev.parley.matrix.Source;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley export}: a run for other programs. Needs no models. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = {
            "Writes a run for another program.",
            "csv, dl, graphml, gexf and r hold a network, which the options below describe; xlsx, json, jsonl, dna and brat hold the"
                    + " claims that are chosen. dna and brat need the texts of the run."
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The folder of a run, its claims.csv, or a claims file of your own.")
    private Path run = Path.of("parley-out");

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = LowerCaseNames.OfFormats.class,
            description = "The format: ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description =
                    "The file to write, or for brat and r the folder (default: the name of the run's folder with the"
                            + " ending of the format, in the working directory).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = {"-c", "--codebook"},
            paramLabel = "FILE",
            description =
                    "The proposals (default: the codebook.csv beside the claims; without one, the ids that the claims name).")
    private Optional<Path> codebook = Optional.empty();

    @Option(names = "--force", description = "Replace what is there already.")
    private boolean force;

    @Mixin
    private NetworkArguments network = new NetworkArguments();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Leave out claims before this day, and those without a date.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Leave out claims after this day, and those without a date.")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        Counting chosen = sources.counting(from, until);
        ExportSettings settings = network.settings(chosen.aggregation(), from, until);
        Path claims = EditedClaims.file(run);
        Path folder = EditedClaims.folder(claims);
        Path target = output.orElseGet(() -> Path.of(format.nameFor(nameOf(folder))));
        requireNoInput(target, claims, folder);
        RunExport.requireFree(target, format, force ? Existing.REPLACE : Existing.PROTECT);
        EditedClaims edited = EditedClaims.read(claims, codebook);
        report.diagnose(edited.warnings());
        Comparison comparison = edited.selection(chosen, report);
        Captions.findUnknownOutlets(
                        chosen.by(), comparison.matrix().sources().stream().map(Source::kind))
                .ifPresent(report::note);
        report.diagnose(RunExport.write(comparison, format, settings, target));
        report.print(lenientFormat(
                "%s in %s%s",
                Words.count(comparison.claims().size(), "claim"),
                target,
                format == ExportFormat.DNA
                        ? lenientFormat("; the password of both coders is %s", RunExport.dnaPassword())
                        : ""));
        return ExitCode.OK.value();
    }

    /** Nothing that an export is made of may be replaced by it, whatever is forced. */
    private void requireNoInput(Path target, Path claims, Path folder) {
        boolean isOfRun = Files.isRegularFile(target)
                && !folder.toString().isEmpty()
                && target.toAbsolutePath()
                        .normalize()
                        .startsWith(folder.toAbsolutePath().normalize())
                && target.toString().endsWith(".csv");
        if (isOfRun
                || isSame(target, claims)
                || isSame(target, folder)
                || codebook.filter(file -> isSame(target, file)).isPresent()) {
            throw new UsageException(lenientFormat("%s is a part of the run; name another place", target));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new ParleyException(one + " " + IoFaults.ofReading(e), e);
        }
    }

    private static String nameOf(Path folder) {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("parley");
    }
}
