package dev.parley.cli;

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
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), terminal);
        int exitCode = ParleyCommand.run(
                console, models, Arrays.stream(arguments).map(Invocation::text).toArray(String[]::new));
        return new Invocation(exitCode, out.toString(), err.toString());
    }

    private static String text(Object argument) {
        return argument instanceof Path path ? path.toString() : String.valueOf(argument);
    }
}
