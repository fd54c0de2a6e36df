package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Tells whether the command line came through: in a locale such as {@code C}, a JVM loses every letter that is not ASCII. */
final class ArgumentCharset {

    /** What stands for a byte that could not be decoded. */
    private static final char LOST = '\uFFFD';

    private ArgumentCharset() {}

    /**
     * Finds an argument that was damaged.
     *
     * @param charset the charset in which the JVM takes arguments and file names
     * @param arguments the command line
     * @return what to tell the user; empty if all is well
     */
    static Optional<String> findFault(String charset, String... arguments) {
        if (Charset.isSupported(charset) && Charset.forName(charset).equals(UTF_8)) {
            return Optional.empty();
        }
        return Arrays.stream(arguments)
                .filter(argument -> argument.indexOf(LOST) >= 0)
                .findFirst()
                .map(argument -> lenientFormat(
                        "parley: error: the locale cannot tell the letters of the argument '%s'; set LC_ALL=C.UTF-8, or"
                                + " another locale of UTF-8",
                        argument.replace(LOST, '?')));
    }
}
