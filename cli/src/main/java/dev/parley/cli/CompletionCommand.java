package dev.parley.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code parley completion}: a script that teaches bash and zsh the options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Prints a completion script for bash and zsh; load it with: source <(parley completion)")
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // A tree of its own: the script depends on the commands alone, not on who runs them.
        console.print(AutoComplete.bash("parley", ParleyCommand.commands(console, Models.SHIPPED)));
        return ExitCode.OK.value();
    }
}
