package dev.parley.cli;

/** What the process tells its caller. */
enum ExitCode {
    /** All went well. */
    OK(0),
    /** Some documents could not be read, or the world was at fault: a disk full, a folder that must not be written. */
    INCOMPLETE(1),
    /** The command line, the codebook, the claims file or the gold is faulty, or no document could be read at all. */
    USAGE(2),
    /** A model or another part of Parley itself is missing or damaged. */
    RESOURCE(3),
    /** Whoever read standard output has closed it, as {@code head} does: what a shell tells of a process that ends by SIGPIPE. */
    CLOSED_PIPE(141);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }
}
