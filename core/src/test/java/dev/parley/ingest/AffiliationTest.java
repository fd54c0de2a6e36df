package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AffiliationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anneke Roos, head of the Weir Board, on the prospects for a fish ladder; Weir Board",
                "anneke Roos, head of the Weir Board, on the prospects for a fish ladder; Weir Board",
                "By Anneke Roos, a fellow at the Institute for Tides and Rivers; Institute for Tides and Rivers",
                "By Anneke Roos, professor of Water Law at Oberau University; Oberau University",
                "Interview: Anneke Roos, director of research at ITR; ITR",
                "Interview: Anneke Roos, spokeswoman for the Friends of the Weir; Friends of the Weir"
            })
    void readsTheBodyBehindTheName(String line, String body) {
        assertThat(Affiliation.find(List.of("The weir", line), "Anneke Roos")).contains(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anneke Roos is a professor of law at Oberau University.; Oberau University",
                "— Dr. Anneke Roos teaches history at the University of Oberau and writes novels.; University of Oberau",
                "*Anneke Roos leads the Weir Board and writes novels.; Weir Board",
                "About the author: Anneke Roos is director of research at ITR.; ITR"
            })
    void readsWhatTheEndTellsOfTheAuthor(String line, String body) {
        assertThat(Affiliation.findSigned(List.of(line), "Anneke Roos")).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anneke Roos is the author of The Long Weir.",
                "Anneke Roos is expected in Oberau.",
                "Karl Moe, a friend of Anneke Roos is a professor at Oberau University.",
                "Anneke Roosen is a professor at Oberau University."
            })
    void leavesOtherEndingsAlone(String line) {
        assertThat(Affiliation.findSigned(List.of(line), "Anneke Roos")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Anneke Roos",
                "By Anneke Roos, staff writer",
                "By Anneke Roos, professor of Water Law",
                "By Anneke Roos, author of The Long Weir",
                "By Karl Moe, head of the Weir Board",
                "Anneke Roos, on leave. She was head of the Weir Board",
                "Anneke Roos of the Weir Board"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(Affiliation.find(List.of(line), "Anneke Roos")).isEmpty();
    }
}
