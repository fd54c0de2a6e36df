package dev.parley.cli;

import com.google.common.base.Throwables;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what is thrown into a message and an exit code; the stack trace is for {@code --verbose} only. */
record Failures(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Runs and handles the faults of the virtual machine, which picocli lets pass. */
    int guard(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (OutOfMemoryError e) {
            console.note("parley: error: out of memory; fewer --threads need less, and"
                    + " PARLEY_JAVA_OPTS=-Xmx4g gives more");
            return ExitCode.INCOMPLETE.value();
        } catch (LinkageError e) {
            console.note("parley: error: a part of Parley cannot be loaded: " + e);
            return ExitCode.RESOURCE.value();
        }
    }

    /** Looks at standard output, whose faults nobody hears of while it is written. */
    int ofOutput(int exitCode) {
        Optional<IOException> failure = console.out().findFailure();
        if (failure.isEmpty()) {
            return exitCode;
        }
        boolean closed = ResultWriter.isClosedPipe(failure.get());
        if (!closed) {
            console.note("parley: error: standard output " + IoFaults.ofWriting(failure.get()));
        }
        ExitCode own = closed ? ExitCode.CLOSED_PIPE : ExitCode.INCOMPLETE;
        return exitCode == ExitCode.OK.value() ? own.value() : exitCode;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        usage(String.valueOf(fault.getMessage()), fault.getCommandLine());
        UnmatchedArgumentException.printSuggestions(fault, console.err());
        return ExitCode.USAGE.value();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult result) {
        ExitCode exitCode = report(fault, command);
        if (command.getParseResult().hasMatchedOption(Verbosity.VERBOSE)) {
            console.note(Throwables.getStackTraceAsString(fault));
        }
        return exitCode.value();
    }

    private ExitCode report(Exception fault, CommandLine command) {
        if (fault instanceof UsageException) {
            usage(String.valueOf(fault.getMessage()), command);
            return ExitCode.USAGE;
        }
        if (fault instanceof InputException input) {
            input.diagnostics().forEach(diagnostic -> console.note(diagnostic.toString()));
            return ExitCode.USAGE;
        }
        if (fault instanceof ResourceException) {
            console.note("parley: error: " + fault.getMessage());
            return ExitCode.RESOURCE;
        }
        if (fault instanceof ParleyException) {
            console.note("parley: error: " + fault.getMessage());
            return ExitCode.INCOMPLETE;
        }
        console.note("parley: error: " + fault + " (a fault of Parley itself; --verbose shows where)");
        return ExitCode.INCOMPLETE;
    }

    private void usage(String message, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        console.note(name + ": error: " + message);
        console.note("Try '" + name + " --help'.");
    }
}
