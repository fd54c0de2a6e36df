package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HolderMatcherTest {

    private final HolderMatcher matcher = new HolderMatcher(
            List.of(
                    Coded.entity("council", "ORG", "Oberau Town Council", "the council", "town hall"),
                    Coded.entity("lund", "PERSON", "Anna Lund", "Ms. Lund"),
                    Coded.entity("ferry", "ORG", "Ferry Company", "the company")),
            List.of(
                    Coded.row(EntityKind.ORGANISATION, "Oberau", "town hall", "Ms. Lund", "council"),
                    Coded.row(EntityKind.ORGANISATION, "The Two", "Anna Lund", "the company"),
                    Coded.row(EntityKind.PERSON, "Ms. Lund", "the council"),
                    Coded.row(EntityKind.GROUP, "neighbours", "residents")));

    @Test
    void findsAnEntityByOneOfItsNames() {
        assertThat(matcher.match("The Council's")).hasToString("council");
    }

    @Test
    void prefersANameToAliases() {
        assertThat(matcher.match("Ms. Lund")).hasToString("lund");
    }

    @Test
    void letsTheAliasesOfTheRowVote() {
        assertThat(matcher.match("Oberau")).hasToString("council");
    }

    @Test
    void takesTheFirstOfSeveralThatAreNamedAsOften() {
        assertThat(matcher.match("the two")).hasToString("lund");
    }

    @Test
    void marksWhomTheGoldDoesNotHave() {
        assertThat(matcher.match("The Neighbours")).hasToString("?neighbours");
        assertThat(matcher.match("Boris").kind()).isEqualTo(HolderKey.Kind.UNKNOWN);
    }
}
