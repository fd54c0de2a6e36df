package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.Terminal.Colour;
import dev.parley.cli.Terminal.Target;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalTest {

    private static final Map<String, String> BOTH = Map.of("parley.terminal", "out,err", "native.encoding", "UTF-8");

    @Test
    void tellsTheStreamsApart() {
        Terminal terminal = Terminal.detect(Map.of("parley.terminal", "err"), Map.of());

        assertThat(terminal.output()).isEqualTo(Target.ELSEWHERE);
        assertThat(terminal.error()).isEqualTo(Target.TERMINAL);
    }

    @Test
    void takesNothingForATerminalUnlessTold() {
        Terminal terminal = Terminal.detect(Map.of("native.encoding", "UTF-8"), Map.of("COLUMNS", "100"));

        assertThat(terminal)
                .isEqualTo(new Terminal(Target.ELSEWHERE, Target.ELSEWHERE, 100, Colour.OFF, Glyphs.UNICODE));
    }

    @Test
    void takesTheWidthFromTheLauncherFirst() {
        Terminal terminal = Terminal.detect(Map.of("parley.columns", "132"), Map.of("COLUMNS", "100"));

        assertThat(terminal.columns()).isEqualTo(132);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "0", "-3"})
    void takesTheUsualWidthForNonsense(String columns) {
        assertThat(Terminal.detect(Map.of(), Map.of("COLUMNS", columns)).columns())
                .isEqualTo(Terminal.USUAL_COLUMNS);
    }

    @Test
    void coloursATerminal() {
        assertThat(Terminal.detect(BOTH, Map.of()).colour()).isEqualTo(Colour.ON);
    }

    @Test
    void honoursNoColor() {
        assertThat(Terminal.detect(BOTH, Map.of("NO_COLOR", "1")).colour()).isEqualTo(Colour.OFF);
    }

    @Test
    void leavesPipesUncoloured() {
        assertThat(Terminal.detect(Map.of("parley.terminal", "err"), Map.of()).colour())
                .isEqualTo(Colour.OFF);
    }

    @Test
    void drawsNothingOverItselfOnADumbTerminal() {
        assertThat(Terminal.detect(BOTH, Map.of("TERM", "dumb")).error()).isEqualTo(Target.ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252", "no-such-charset"})
    void fallsBackToAsciiWhereTheCharsetLacksTheSigns(String charset) {
        Map<String, String> properties = Map.of("parley.terminal", "out", "native.encoding", charset);

        assertThat(Terminal.detect(properties, Map.of()).glyphs()).isEqualTo(Glyphs.ASCII);
    }

    @Test
    void writesUnicodeIntoPipes() {
        Map<String, String> properties = Map.of("parley.terminal", "", "native.encoding", "US-ASCII");

        assertThat(Terminal.detect(properties, Map.of()).glyphs()).isEqualTo(Glyphs.UNICODE);
    }
}
