package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Maps;
import java.io.OutputStream;
import java.io.PrintWriter;

/** The entry point of the {@code parley} command; whatever can be tested is in {@link ParleyCommand}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.detect(Maps.fromProperties(System.getProperties()), System.getenv());
        Console console = new Console(writer(System.out), writer(System.err), terminal);
        System.exit(ParleyCommand.run(console, Models.SHIPPED, arguments));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, UTF_8);
    }
}
