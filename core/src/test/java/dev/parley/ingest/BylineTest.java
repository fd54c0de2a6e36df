package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Doe; Jane Doe",
                "BY Jane Doe; Jane Doe",
                "By: Jane Q. Doe; Jane Q. Doe",
                "By Jane Doe and John Roe; Jane Doe and John Roe",
                "By Jane Doe, Ann Poe, and John Roe; Jane Doe, Ann Poe, and John Roe",
                "By Jane Doe, Harbour Gazette; Jane Doe",
                "By Jane Doe | December 2, 2025; Jane Doe",
                "By Anne-Marie O'Neill; Anne-Marie O'Neill",
                "By Ludwig van Beek; Ludwig van Beek",
                "By Jan de la Cruz; Jan de la Cruz",
                "By Marit Sandvik and Owen de la Haye, Jr. | Norlund Press Agency; Marit Sandvik and Owen de la Haye, Jr.",
                "Jane Doe, for the Harbour Gazette; Jane Doe",
                "Jane Doe for The Harbour Gazette; Jane Doe",
                "Jane Doe | 3 March 2021; Jane Doe",
                "Jane Doe and John Roe | Wed 3 March 2021 10:15; Jane Doe and John Roe",
                "Jane Q. Doe · March 3, 2021; Jane Q. Doe",
                "Opinion by Jane Doe; Jane Doe",
                "Interview: Milo Danziger; Milo Danziger",
                "Anneke Roos has led the campaign since 2015. Interview: Milo Danziger; Milo Danziger"
            })
    void readsNames(String line, String names) {
        assertThat(Byline.find(List.of(line))).contains(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Reuters",
                "By the time Jane Doe arrived",
                "By Monday the vote was over",
                "Jane Doe",
                "By 2025 the port will be closed",
                "Stand By Jane Doe",
                "Photograph by Jane Doe",
                "Jane Doe for mayor",
                "Estuary Times | 3 March 2021",
                "World News | 3 March 2021",
                "Norlund Press Agency · March 3, 2021",
                "New Oberau | 3 March 2021",
                "Harbour Board | 3 March 2021",
                "Jane Doe | 3 boats",
                "Jane Doe | Ferry to sail on 3 March 2021"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(Byline.find(List.of(line))).isEmpty();
    }

    @Test
    void judgesHostileLinesQuickly() {
        List<String> lines =
                List.of("By " + "A".repeat(117), "By " + "Aa ".repeat(38) + "!", "By " + "A van van ".repeat(11));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(Byline.find(lines)).isEmpty());
    }
}
