package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NameSearchTest {

    private final NameSearch search = new NameSearch(List.of(
            Coded.entity("norway", "STATE", "Norway", "Oslo"),
            Coded.entity("accord", "TREATY", "Oslo Accord"),
            Coded.entity("lake", "PLACE", "Lake", "Lake Mira")));

    @Test
    void findsNamesBetweenSigns() {
        assertThat(in("(Norway’s) word")).containsExactly("norway");
    }

    @Test
    void passesOverAPartOfAWord() {
        assertThat(in("Norwayan, Lakeside, 3Lake and norway")).isEmpty();
    }

    @Test
    void passesOverAPartOfALongerNameOfAnother() {
        assertThat(in("the Oslo Accord")).containsExactly("accord");
    }

    @Test
    void findsAShortNameWhereItAlsoStandsAlone() {
        assertThat(in("Oslo keeps the Oslo Accord")).containsExactlyInAnyOrder("accord", "norway");
    }

    @Test
    void findsAnEntityByALongerNameOfItsOwn() {
        assertThat(in("at Lake Mira")).containsExactly("lake");
    }

    private Set<String> in(String text) {
        return search.idsIn(List.of("nothing", text));
    }
}
