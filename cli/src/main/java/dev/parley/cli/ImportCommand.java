package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.parley.Version;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.exchange.CodingFile;
import dev.parley.exchange.CodingOptions;
import dev.parley.export.ByteOrderMark;
import dev.parley.export.Cells;
import dev.parley.export.Existing;
import dev.parley.export.JsonOutput;
import dev.parley.export.RunFolder;
import dev.parley.export.RunOptions;
import dev.parley.result.Comparison;
import dev.parley.result.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: from a coding by hand to a folder like that of a run. Needs no models. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = {
            "Reads what was coded by hand in another program into a folder like that of a run, with which matrix, export and others work.",
            "A .dna file is a database of Discourse Network Analyzer 3, a .qdpx file a REFI-QDA project as NVivo, MAXQDA and ATLAS.ti"
                    + " write it; anything else is a claims file."
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A .dna or .qdpx file, or a claims.csv.")
    private Path file = Path.of("claims.csv");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write.")
    private Path output = Path.of("coded");

    @Option(
            names = {"-c", "--codebook"},
            paramLabel = "FILE",
            description =
                    "The proposals to find those of the file among, by id or wording (default: those of the file itself).")
    private Optional<Path> codebook = Optional.empty();

    @Option(names = "--coder", paramLabel = "NAME", description = "Read what this coder has marked (default: all).")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--force", description = "Write into a folder even if it is not an earlier run.")
    private boolean force;

    @Mixin
    private Verbosity verbosity = new Verbosity();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        RunOptions options = new RunOptions(
                Cells.CODE, force ? Existing.REPLACE : Existing.PROTECT, ByteOrderMark.OMITTED, JsonOutput.OMITTED);
        RunFolder.requireWritable(output, options.existing());
        Comparison comparison = CodingFile.isKnown(file) ? readForeign(report) : readClaims(report);
        report.kept(output, RunFolder.write(comparison, output, options));
        report.print(Report.counts(comparison.matrix(), comparison.claims().size()) + "; files in " + output);
        return ExitCode.OK.value();
    }

    /** Refuses the file of another program where a run is wanted, and says what makes one of it. */
    static void requireImported(Path file) {
        if (CodingFile.isKnown(file)) {
            throw new UsageException(lenientFormat(
                    "%s is a file of another program; parley import %s -o DIR makes a folder of it that can be read",
                    file, file));
        }
    }

    private Comparison readForeign(Report report) {
        Optional<Codebook> known = codebook.map(CodebookReader::read);
        var coding = CodingFile.read(file, new CodingOptions(known, coder));
        report.diagnose(coding.warnings());
        return coding.compare(Manifest.of(
                Map.of("parley", Version.current()), Map.of("by", "actor"), Map.of("(coding)", hash(file))));
    }

    private Comparison readClaims(Report report) {
        if (coder.isPresent()) {
            throw new UsageException(lenientFormat("%s tells of no coders, so --coder cannot choose one", file));
        }
        EditedClaims edited = EditedClaims.read(EditedClaims.file(file), codebook);
        report.diagnose(edited.warnings());
        return edited.compare(Counting.EVERYTHING, report);
    }

    private static String hash(Path file) {
        try {
            return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw new ParleyException(file + " " + IoFaults.ofReading(e), e);
        }
    }
}
