package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Maps;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Optional;

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
        Console console = new Console(new ResultWriter(new FileOutputStream(FileDescriptor.out)), errors(), terminal);
        Optional<String> unreadable =
                ArgumentCharset.findFault(System.getProperty("sun.jnu.encoding", "UTF-8"), arguments);
        unreadable.ifPresent(console::note);
        System.exit(
                unreadable.isPresent()
                        ? ExitCode.USAGE.value()
                        : ParleyCommand.run(console, Models.SHIPPED, arguments));
    }

    private static PrintWriter errors() {
        return new PrintWriter(System.err, true, UTF_8);
    }
}
