package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.primitives.Doubles;
import dev.parley.Copies;
import dev.parley.Version;
import dev.parley.actor.Merge;
import dev.parley.annotation.EntityKind;
import dev.parley.exchange.ExportFormat;
import dev.parley.export.Cells;
import dev.parley.export.NetworkLayout;
import dev.parley.matrix.Duplicates;
import dev.parley.matrix.SourceLevel;
import dev.parley.network.Edges;
import dev.parley.network.Isolates;
import dev.parley.network.Kernel;
import dev.parley.network.Mode;
import dev.parley.network.Normalisation;
import dev.parley.network.TimeUnit;
import dev.parley.network.Weight;
import dev.parley.nlp.reader.ReaderSize;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code parley}: its subcommands and what they have in common. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Reads articles and tells who backs what, with the words that prove it.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "First steps:",
            "  parley compare seeds/                 read five articles, see who backs what",
            "  parley compare articles/              your own articles; proposals are read off them",
            "  parley matrix parley-out/claims.csv   the same again after editing claims",
            "",
            "Exit codes:",
            "  0  all went well",
            "  1  some documents could not be read, or the result could not be written",
            "  2  the command line, the codebook, the claims file or the gold is faulty, or",
            "     no document could be read at all",
            "  3  a model or another part of Parley is missing or damaged"
        })
final class ParleyCommand {

    private static final int LONGEST_HELP_LINE = 120;
    /** Picocli refuses to lay out less; in a narrower terminal the lines wrap. */
    private static final int SHORTEST_HELP_LINE = 55;

    private ParleyCommand() {}

    /**
     * Runs a command line.
     *
     * @param console where to write
     * @param models loads the models once they are needed
     * @param arguments the command line
     * @return the exit code
     */
    static int run(Console console, Models models, String... arguments) {
        CommandLine commands = commands(console, models);
        Failures failures = new Failures(console);
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        int exitCode = failures.ofOutput(failures.guard(() -> commands.execute(arguments)));
        console.err().flush();
        return exitCode;
    }

    static CommandLine commands(Console console, Models models) {
        Terminal terminal = console.terminal();
        CommandLine commands = new CommandLine(CommandSpec.forAnnotatedObject(new ParleyCommand()))
                .addSubcommand(new CompareCommand(console, models))
                .addSubcommand(new ReadCommand(console, models))
                .addSubcommand(new TextCommand(console))
                .addSubcommand(CodebookCommand.commands(console, models))
                .addSubcommand(new MatrixCommand(console))
                .addSubcommand(new NetworkCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new AgreeCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(EntityKind.class, LowerCaseNames.converter(EntityKind.class))
                .registerConverter(Duplicates.class, LowerCaseNames.converter(Duplicates.class))
                .registerConverter(Mode.class, LowerCaseNames.converter(Mode.class))
                .registerConverter(Weight.class, LowerCaseNames.converter(Weight.class))
                .registerConverter(Normalisation.class, LowerCaseNames.converter(Normalisation.class))
                .registerConverter(Isolates.class, LowerCaseNames.converter(Isolates.class))
                .registerConverter(Kernel.class, LowerCaseNames.converter(Kernel.class))
                .registerConverter(Edges.class, LowerCaseNames.converter(Edges.class))
                .registerConverter(TimeUnit.class, LowerCaseNames.converter(TimeUnit.class))
                .registerConverter(NetworkLayout.class, LowerCaseNames.converter(NetworkLayout.class))
                .registerConverter(ExportFormat.class, LowerCaseNames.converter(ExportFormat.class))
                .registerConverter(SourceLevel.class, LowerCaseNames.converter(SourceLevel.class))
                .registerConverter(Cells.class, LowerCaseNames.converter(Cells.class))
                .registerConverter(Copies.class, LowerCaseNames.converter(Copies.class))
                .registerConverter(Merge.class, LowerCaseNames.converter(Merge.class))
                .registerConverter(Double.class, ParleyCommand::number)
                .registerConverter(ReaderSize.class, LowerCaseNames.converter(ReaderSize.class));
        return commands.setUsageHelpWidth(Math.max(SHORTEST_HELP_LINE, Math.min(terminal.columns(), LONGEST_HELP_LINE)))
                .setColorScheme(
                        Help.defaultColorScheme(terminal.colour() == Terminal.Colour.ON ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true));
    }

    private static double number(String value) {
        return Optional.ofNullable(Doubles.tryParse(value))
                .orElseThrow(() -> new TypeConversionException(lenientFormat("'%s' is not a number", value)));
    }

    /** The line that {@code --version} prints. */
    static final class VersionLine implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"parley " + Version.current()};
        }
    }
}
