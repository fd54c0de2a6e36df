package dev.parley.cli;

import dev.parley.export.Existing;
import dev.parley.export.RunOptions;
import dev.parley.export.RunRebuild;
import dev.parley.result.Comparison;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley matrix}: from claims that someone has edited to matrix and positions. Needs no models. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = {
            "Rebuilds matrix and positions from claims, after you edited them.",
            "Claims and codebook stay as they are, and so do entities.csv and documents.csv of the run. A result that was edited by hand is"
                    + " kept with .old in its name."
        })
final class MatrixCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "CLAIMS",
            description = "The claims.csv of a run, its folder, or a claims file of your own.")
    private Path claims = Path.of("claims.csv");

    @Option(
            names = {"-c", "--codebook"},
            paramLabel = "FILE",
            description =
                    "The proposals (default: the codebook.csv beside the claims; without one, the ids that the claims name).")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder for the results (default: the folder that holds the claims).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "Decisions on claims, as the report hands them out; they are applied first, and claims.csv is written anew.")
    private Optional<Path> decisions = Optional.empty();

    @Mixin
    private MatrixArguments matrix = new MatrixArguments();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    MatrixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        Counting counting = matrix.counting();
        Path file = EditedClaims.file(claims);
        EditedClaims read = EditedClaims.read(file, codebook);
        EditedClaims edited = decisions.map(read::decided).orElse(read);
        report.diagnose(edited.warnings());
        Path run = EditedClaims.folder(file);
        Path folder = output.orElse(run);
        // Whoever names no folder has pointed at this one by its claims; nothing in it is lost.
        RunOptions options = matrix.runOptions(output.isPresent() ? matrix.existing() : Existing.REPLACE);
        RunRebuild.requireWritable(folder, options.existing());
        Comparison comparison = edited.compare(counting, report);
        report.kept(
                folder,
                RunRebuild.write(
                        comparison,
                        run,
                        folder,
                        options,
                        matrix.extras(comparison.claims().size(), report)));
        report.summarise(
                comparison.matrix(),
                matrix,
                Report.counts(comparison.matrix(), edited.claims().size()) + "; files in " + folder);
        return ExitCode.OK.value();
    }
}
