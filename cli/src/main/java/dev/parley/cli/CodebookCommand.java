package dev.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** {@code parley codebook}: where a codebook comes from, and whether it is sound. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Reads a codebook off articles, checks one, or adds to one.",
        synopsisSubcommandLabel = "COMMAND")
final class CodebookCommand {

    private CodebookCommand() {}

    static CommandLine commands(Console console, Models models) {
        return new CommandLine(CommandSpec.forAnnotatedObject(new CodebookCommand()))
                .addSubcommand(new CodebookInduceCommand(console, models))
                .addSubcommand(new CodebookCheckCommand(console))
                .addSubcommand(new CodebookExtendCommand(console, models));
    }
}
