package dev.parley.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ends a text that is nothing but its article is its own, short as it is. */
final class LastSentencesTest {

    private static final List<String> TRADES = List.of(
            "sailors",
            "farmers",
            "teachers",
            "bakers",
            "smiths",
            "millers",
            "weavers",
            "dyers",
            "tanners",
            "coopers",
            "potters",
            "masons");

    @Test
    void readsAShortLastSentence() {
        assertThat(body("The ferry league opposes the bridge.", "The mayor backs it."))
                .endsWith("The ferry league opposes the bridge.", "The mayor backs it.");
    }

    @Test
    void leavesOutWhoseRightsAreReserved() {
        String rights = "Copyright 2019 The Oberau Press. All rights reserved.";

        assertThat(body("The ferry league opposes the bridge.", rights)).doesNotContain(rights);
    }

    private static List<String> body(String... end) {
        List<String> lines = new ArrayList<>(List.of("Harbour bridge divides the town of Oberau"));
        TRADES.forEach(
                trade -> lines.add("The harbour board met once more this year to talk about the bridge, which the "
                        + trade + " of the town have wanted."));
        lines.addAll(List.of(end));
        Page page = Page.ofLines(lines);
        return BodyScorer.standard().body(page).stream()
                .flatMap(i -> Stream.of(page.blocks().get(i).text()))
                .toList();
    }
}
