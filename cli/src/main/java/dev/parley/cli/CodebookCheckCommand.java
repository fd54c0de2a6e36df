package dev.parley.cli;

import dev.parley.CodebookRemarks;
import dev.parley.codebook.CodebookFile;
import dev.parley.codebook.CodebookReader;
import dev.parley.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley codebook check}: tells every fault of a codebook and what had better be worded in another way. Needs no models. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description =
                "Tells everything that is wrong with a codebook, and warns of wordings that are no course of action, with line and"
                        + " column.")
final class CodebookCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The codebook.")
    private Path file = Path.of(CodebookChoice.FILE_NAME);

    CodebookCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CodebookFile read = CodebookReader.readFile(file);
        List<Diagnostic> remarks = CodebookRemarks.of(read);
        remarks.forEach(remark -> console.note(remark.toString()));
        String warned = remarks.isEmpty() ? "" : ", " + Words.count(remarks.size(), "warning");
        console.print(
                file + ": " + Words.count(read.codebook().proposals().size(), "proposal") + ", no faults" + warned);
        return ExitCode.OK.value();
    }
}
