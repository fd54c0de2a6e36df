package dev.parley.cli;

import dev.parley.codebook.CodebookReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley codebook extend}: a codebook and what articles propose beyond it. */
@Command(
        name = "extend",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Adds to a codebook what articles propose beyond it; its own proposals and ids stay.")
final class CodebookExtendCommand implements Callable<Integer> {

    private final Console console;
    private final Models models;

    @Parameters(index = "0", paramLabel = "FILE", description = "The codebook.")
    private Path file = Path.of(CodebookChoice.FILE_NAME);

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, and folders whose text files are read, subfolders included.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private CodebookArguments arguments = new CodebookArguments();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    CodebookExtendCommand(Console console, Models models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        return new CodebookWriting(arguments, inputs, Optional.of(CodebookReader.readFile(file)))
                .run(models, console, report)
                .value();
    }
}
