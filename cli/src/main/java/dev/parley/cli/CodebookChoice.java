package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which codebook a run reads with. */
final class CodebookChoice {

    /** The name under which a codebook is found without being named; a run folder has one too. */
    static final String FILE_NAME = "codebook.csv";

    private CodebookChoice() {}

    /** Finds the one codebook that lies directly in the input folders; empty if there is none. */
    static Optional<Path> amongInputs(List<Path> inputs) {
        List<Path> found = inputs.stream()
                .map(CodebookChoice::tryIn)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new UsageException(lenientFormat(
                    "more than one codebook: name one of %s with -c",
                    found.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
        return found.stream().findFirst();
    }

    /** Finds the first codebook that lies directly in one of the input folders. */
    static Optional<Path> tryAmong(List<Path> inputs) {
        return inputs.stream()
                .map(CodebookChoice::tryIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Finds the codebook in a folder, which may be no folder. */
    static Optional<Path> tryIn(Path folder) {
        return Optional.of(folder.resolve(FILE_NAME)).filter(Files::isRegularFile);
    }
}
