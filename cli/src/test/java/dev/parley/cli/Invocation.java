package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/** What a command line came to, run in memory. */
record Invocation(int exitCode, String out, String err) {

    static Invocation of(Models models, Object... arguments) {
        return of(models, Terminal.NONE, arguments);
    }

    static Invocation of(Models models, Terminal terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return of(models, terminal, out, arguments);
    }

    /** Runs with a standard output of its own; what that takes is what comes out. */
    static Invocation of(Models models, Terminal terminal, OutputStream out, Object... arguments) {
        StringWriter err = new StringWriter();
        Console console = new Console(new ResultWriter(out), new PrintWriter(err), terminal);
        int exitCode = ParleyCommand.run(
                console, models, Arrays.stream(arguments).map(Invocation::text).toArray(String[]::new));
        return new Invocation(
                exitCode, out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "", err.toString());
    }

    private static String text(Object argument) {
        return argument instanceof Path path ? path.toString() : String.valueOf(argument);
    }
}
