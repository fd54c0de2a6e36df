package dev.parley.cli;

import picocli.CommandLine.Option;

/** How much a command says; picocli fills the fields. */
final class Verbosity {

    static final String VERBOSE = "--verbose";

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors.")
    private boolean quiet;

    @Option(names = VERBOSE, description = "Say where the time goes, and show stack traces.")
    private boolean verbose;

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }
}
