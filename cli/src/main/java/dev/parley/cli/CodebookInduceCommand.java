package dev.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley codebook induce}: from articles to a codebook. */
@Command(
        name = "induce",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description =
                "Reads off articles what is being proposed, and writes it as a codebook to be edited and used with -c.")
final class CodebookInduceCommand implements Callable<Integer> {

    private final Console console;
    private final Models models;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, and folders whose text files are read, subfolders included.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private CodebookArguments arguments = new CodebookArguments();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    CodebookInduceCommand(Console console, Models models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        return new CodebookWriting(arguments, inputs, Optional.empty())
                .run(models, console, report)
                .value();
    }
}
