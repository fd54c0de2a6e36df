package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubtitleReaderTest {

    private static final String SUBRIP = """
            1
            00:00:01,000 --> 00:00:03,500
            <i>The council of Marwick</i>

            2
            00:00:03,600 --> 00:00:06,000
            wants to sell the mill.

            3
            00:00:06,100 --> 00:00:08,000
            [MUSIC]

            4
            00:00:08,100 --> 00:00:10,000
            IDA HOLM: We cannot pay
            for 12 roofs.
            5
            00:00:10,100 --> 00:00:12,000
            - Who can?
            """;

    private static final String WEB = """
            WEBVTT - the mill
            Kind: captions

            STYLE
            ::cue { color: red }

            NOTE made by hand

            intro
            00:01.000 --> 00:03.000 align:start
            <v Ida Holm>We cannot pay for the roof</v>

            00:03.000 --> 00:05.000
            <v Ida Holm>of the mill &amp; the dam.</v>

            00:05.000 --> 00:07.000
            <v.loud Olaf Brandt>The mill <00:05.500><c>belongs</c> to the people.</v>

            00:07.000 --> 00:09.000
            <v.loud Olaf Brandt>The mill <00:05.500><c>belongs</c> to the people.</v>
            The vote is in June.
            """;

    @TempDir
    private Path folder;

    @Test
    void joinsTheCuesOfSubRipToTurns() throws IOException {
        assertThat(new Reading(folder)
                        .document("a.srt", SUBRIP.replace("\n", "\r\n"))
                        .text()
                        .lines())
                .filteredOn(line -> !line.isEmpty())
                .containsExactly(
                        "The council of Marwick wants to sell the mill.",
                        "IDA HOLM: We cannot pay for 12 roofs.",
                        "Who can?");
    }

    @Test
    void writesTheVoicesOfWebVttBeforeTheirTurns() throws IOException {
        assertThat(Reading.body(new Reading(folder).document("a.vtt", WEB)).lines())
                .containsExactly(
                        "Ida Holm: We cannot pay for the roof of the mill & the dam.",
                        "Olaf Brandt: The mill belongs to the people. The vote is in June.");
    }

    @Test
    void saysThatSubtitlesHoldNoWords() throws IOException {
        assertThat(new Reading(folder)
                        .of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n[Music]\n")
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("holds subtitles without words");
    }

    @Test
    void leavesATextThatBeginsWithANumberAlone() throws IOException {
        String text = "1\nThe council of Marwick met at 10:00:01 on Monday --> and sold the mill.\n";

        assertThat(new Reading(folder).document("a.txt", text).text()).isEqualTo(text);
    }
}
