package dev.parley.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What standard output and standard error lead to.
 *
 * @param output what standard output leads to
 * @param error what standard error leads to
 * @param columns how many characters a line has, at least {@link #LEAST_COLUMNS}
 * @param colour whether colours are wanted on a terminal
 * @param glyphs which characters a line may be made of
 */
record Terminal(Target output, Target error, int columns, Colour colour, Glyphs glyphs) {

    /** Narrower terminals are taken to be this wide. */
    static final int LEAST_COLUMNS = 48;

    /** What is assumed where nothing tells the width. */
    static final int USUAL_COLUMNS = 80;

    /** No terminal at all, as in a pipe. */
    static final Terminal NONE =
            new Terminal(Target.ELSEWHERE, Target.ELSEWHERE, USUAL_COLUMNS, Colour.OFF, Glyphs.UNICODE);

    Terminal {
        requireNonNull(output, "output");
        requireNonNull(error, "error");
        requireNonNull(colour, "colour");
        requireNonNull(glyphs, "glyphs");
        columns = Math.max(LEAST_COLUMNS, columns);
    }

    /**
     * Finds out. A JVM cannot tell whether one stream is a terminal, so the launcher says it by the properties {@code parley.terminal}
     * ({@code out}, {@code err}, both with a comma or neither), {@code parley.columns} and {@code parley.charset}; without them nothing is taken for one.
     *
     * @param properties the system properties
     * @param environment the environment variables; {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} are heeded
     */
    static Terminal detect(Map<String, String> properties, Map<String, String> environment) {
        List<String> attached = Splitter.on(',').splitToList(properties.getOrDefault("parley.terminal", ""));
        Target output = Target.of(attached.contains("out"));
        Target error = Target.of(attached.contains("err"));
        // What is drawn over itself would be a mess there.
        return new Terminal(
                output,
                isDumb(environment) ? Target.ELSEWHERE : error,
                columns(properties, environment),
                colour(output, environment),
                glyphs(output, properties));
    }

    private static int columns(Map<String, String> properties, Map<String, String> environment) {
        return Stream.of(properties.getOrDefault("parley.columns", ""), environment.getOrDefault("COLUMNS", ""))
                .flatMap(value -> Stream.ofNullable(Ints.tryParse(value)))
                .filter(value -> value > 0)
                .findFirst()
                .orElse(USUAL_COLUMNS);
    }

    private static Colour colour(Target output, Map<String, String> environment) {
        // An empty NO_COLOR counts as not set: https://no-color.org.
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
        return output == Target.TERMINAL && wanted ? Colour.ON : Colour.OFF;
    }

    private static boolean isDumb(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static Glyphs glyphs(Target output, Map<String, String> properties) {
        if (output == Target.ELSEWHERE) {
            return Glyphs.UNICODE;
        }
        // The first is set by the launcher where it lends the JVM another locale, the second by Java 19 and later, the
        // third by Java 17 and
        // later.
        String charset = Stream.of("parley.charset", "stdout.encoding", "native.encoding")
                .flatMap(name -> Stream.ofNullable(properties.get(name)))
                .findFirst()
                .orElse("UTF-8");
        return Charset.isSupported(charset) && Glyphs.UNICODE.isEncodableIn(Charset.forName(charset))
                ? Glyphs.UNICODE
                : Glyphs.ASCII;
    }

    /** What a stream leads to. */
    enum Target {
        /** Someone looks at it. */
        TERMINAL,
        /** A file or a pipe. */
        ELSEWHERE;

        static Target of(boolean terminal) {
            return terminal ? TERMINAL : ELSEWHERE;
        }
    }

    /** Whether text is coloured. */
    enum Colour {
        ON,
        OFF
    }
}
