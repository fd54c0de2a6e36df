package dev.parley.cli;

import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley codebook check}: tells every fault of a codebook. Needs no models. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Tells everything that is wrong with a codebook, with line and column.")
final class CodebookCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The codebook.")
    private Path file = Path.of(CodebookChoice.FILE_NAME);

    CodebookCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Codebook codebook = CodebookReader.read(file);
        console.print(file + ": " + Words.count(codebook.proposals().size(), "proposal") + ", no faults");
        return ExitCode.OK.value();
    }
}
