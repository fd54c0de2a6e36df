package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "02 December 2025 16:32; 2025-12-02",
                "December 2, 2025; 2025-12-02",
                "2025-12-02; 2025-12-02",
                "2025-12-02T16:32:00Z; 2025-12-02",
                "2 Dec. 2025; 2025-12-02",
                "Dec. 2nd, 2025; 2025-12-02",
                "2nd of December, 2025; 2025-12-02",
                "SEPT. 30, 2024; 2024-09-30",
                "12/31/2020; 2020-12-31",
                "31.12.2020; 2020-12-31",
                "06.01.2025; 2025-01-06",
                "05/05/2021; 2021-05-05",
                "Tuesday, December 2, 2025; 2025-12-02",
                "Published: 2 December 2025; 2025-12-02",
                "Published on December 2, 2025 at 4:32 p.m. ET; 2025-12-02",
                "First published Tue 2 Dec 2025 16.32 GMT; 2025-12-02",
                "Harbour Gazette | 2 December 2025; 2025-12-02",
                "2 December 2025 – Harbour Gazette; 2025-12-02",
                "OSLO, December 2, 2025; 2025-12-02",
                "(December 2, 2025); 2025-12-02"
            })
    void readsDateThatStandsAlone(String line, LocalDate date) {
        assertThat(DateLine.find(List.of(line))).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TARN QUAY, Norway, 9 April 2025 – The mayor said; 2025-04-09",
                "OSLO (12 March 2025) – The mayor said; 2025-03-12",
                "OSLO, March 3, 2025 (Harbour News) - The mayor said; 2025-03-03",
            })
    void readsDateOfADateline(String paragraph, LocalDate date) {
        assertThat(DateLine.ofDateline(List.of(paragraph))).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO, March 3 (Harbour News) - The mayor said",
                "OSLO, Norway – The council met on 2 December 2025 – and adjourned",
                "Oslo, 9 April 2025 – The mayor said",
            })
    void readsNoDateWhereADatelineHasNone(String paragraph) {
        assertThat(DateLine.ofDateline(List.of(paragraph))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/06/2021",
                "31 February 2021",
                "13/13/2021",
                "December 2025",
                "2 December 25",
                "The council met on 2 December 2025 and adjourned",
                "Market closed 2 December 2025 after two bids",
                ""
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(DateLine.find(List.of(line))).isEmpty();
    }

    @Test
    void prefersPublicationToUpdate() {
        assertThat(DateLine.find(List.of("Updated 5 December 2025", "Published 2 December 2025")))
                .contains(LocalDate.of(2025, 12, 2));
    }

    @Test
    void takesUpdateWhereNothingElseIsKnown() {
        assertThat(DateLine.find(List.of("Last updated: 5 December 2025"))).contains(LocalDate.of(2025, 12, 5));
    }

    @Test
    void judgesHostileLinesQuickly() {
        List<String> lines = List.of("A ".repeat(60), "1".repeat(120), "Published ".repeat(12), "A, ".repeat(40));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(DateLine.find(lines)).isEmpty());
    }
}
