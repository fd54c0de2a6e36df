package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordingsTest {

    private static final String BRIDGE = "The harbour bridge is built";

    @Test
    void makesAnIdOfTheWordsWithContent() {
        assertThat(Wordings.ids(List.of(BRIDGE), List.of())).containsExactly(Map.entry(BRIDGE, "harbour-bridge-built"));
    }

    @Test
    void keepsIdsWhenAnotherWordingIsAdded() {
        Map<String, String> before = Wordings.ids(List.of(BRIDGE), List.of());
        Map<String, String> after = Wordings.ids(List.of("A tram line is built", BRIDGE), List.of());

        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void neverGivesAnIdTwice() {
        assertThat(Wordings.ids(List.of(BRIDGE, "Harbour bridges are built"), List.of("harbour-bridge-built"))
                        .values())
                .doesNotHaveDuplicates()
                .doesNotContain("harbour-bridge-built");
    }

    @Test
    void takesTheMoreGeneralWordingForTheParent() {
        String part = "The harbour bridge is built by 2030";

        assertThat(Wordings.parents(List.of(BRIDGE, part, "Cars pay a toll"))).containsExactly(Map.entry(part, BRIDGE));
    }

    @Test
    void wantsAWordingThatCanBeUnderstoodByItself() {
        assertThat(Wordings.isSound("The plan is adopted", false)).isFalse();
        assertThat(Wordings.isSound("The tram plan is adopted", false)).isTrue();
        assertThat(Wordings.isSound("Sanctions are imposed", false)).isFalse();
        assertThat(Wordings.isSound("Ruritania is sanctioned", true)).isTrue();
    }
}
