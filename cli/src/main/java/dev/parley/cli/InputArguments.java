package dev.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** Where the articles lie; picocli fills the fields. */
final class InputArguments {

    private static final Path STANDARD = Path.of("-");

    private Optional<Path> standard = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, and folders whose articles are read, subfolders included; - is standard input.")
    private List<Path> inputs = new ArrayList<>();

    List<Path> paths() {
        // An unset variable of a script must not mean the whole working folder.
        if (inputs.stream().anyMatch(input -> input.toString().isEmpty())) {
            throw new UsageException("INPUT is empty: name a file or a folder, . for the working folder");
        }
        return inputs.stream().map(this::saved).toList();
    }

    /** Returns where an input lies; standard input is saved once, since a file is looked at more than once. */
    private Path saved(Path input) {
        if (!input.equals(STANDARD)) {
            return input;
        }
        if (standard.isEmpty()) {
            standard = Optional.of(StandardInput.save(System.in));
        }
        return standard.get();
    }
}
