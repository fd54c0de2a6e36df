package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import dev.parley.export.EntityRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invented town; what is expected was counted by hand. */
final class ActorScorerTest {

    private static final GoldEntity COUNCIL = Coded.entity("council", "ORG", "Oberau Town Council", "the council");
    private static final GoldEntity LUND = Coded.entity("lund", "PERSON", "Anna Lund", "Lund");
    private static final GoldEntity NEIGHBOURS = Coded.entity("neighbours", "GROUP", "angry neighbours");

    @Test
    void countsAnEntityInOneRowAsFound() {
        ActorScore score = score(Coded.row(EntityKind.ORGANISATION, "Council", "Oberau"));

        assertThat(score.named().found()).isEqualTo(new Ratio(1, 2));
        assertThat(score.missed()).containsExactly(LUND, NEIGHBOURS);
    }

    @Test
    void countsAnEntityInTwoRowsAsSplit() {
        ActorScore score = score(
                Coded.row(EntityKind.PERSON, "Anna Lund"),
                Coded.row(EntityKind.PLACE, "Lund"),
                Coded.row(EntityKind.PERSON, "Boris"));

        assertThat(score.named()).isEqualTo(new ActorFigures(new Ratio(0, 2), 1, 1, new Ratio(1, 2)));
        assertThat(score.split()).extracting(ActorOutcome::entity).containsExactly(LUND);
    }

    @Test
    void countsANameOnceHoweverManyOfItsFormsARowHas() {
        ActorScore score = score(Coded.row(EntityKind.PERSON, "Anna Lund", "Lund", "Lund's"));

        assertThat(score.named().found()).isEqualTo(new Ratio(1, 2));
        assertThat(score.mixed()).isEmpty();
    }

    @Test
    void findsARowThatMixesEntities() {
        ActorScore score = score(
                Coded.row(EntityKind.ORGANISATION, "the council", "Lund"),
                Coded.row(EntityKind.GROUP, "angry neighbours", "strangers"));

        assertThat(score.mixed()).hasSize(1);
        assertThat(score.mixed().get(0)).extracting(RowMatch::entity).containsExactly(COUNCIL, LUND);
        assertThat(score.named().found()).isEqualTo(new Ratio(2, 2));
    }

    @Test
    void letsASharedNameDecideNothing() {
        GoldEntity other = Coded.entity("other", "PERSON", "Petra Lund", "Lund");

        ActorScore score = new ActorScorer(List.of(LUND, other))
                .score(List.of(Coded.row(EntityKind.PERSON, "Anna Lund", "Lund")), entity -> true);

        assertThat(score.mixed()).isEmpty();
        assertThat(score.missed()).containsExactly(other);
    }

    @Test
    void leavesOutAnEntityWithoutANameOfItsOwn() {
        GoldEntity shadow = Coded.entity("shadow", "PERSON", "Lund");

        ActorScore score = new ActorScorer(List.of(LUND, shadow)).score(List.of(), entity -> true);

        assertThat(score.missed()).containsExactly(LUND);
    }

    @Test
    void leavesOutWhatDoesNotStandInTheTexts() {
        ActorScore score = new ActorScorer(List.of(COUNCIL, LUND)).score(List.of(), LUND::equals);

        assertThat(score.missed()).containsExactly(LUND);
    }

    @Test
    void comparesKinds() {
        ActorScore score = score(
                Coded.row(EntityKind.PLACE, "the council"),
                Coded.row(EntityKind.PERSON, "Lund"),
                Coded.row(EntityKind.GROUP, "Angry neighbours"));

        assertThat(score.all().kinds()).isEqualTo(new Ratio(2, 3));
        assertThat(score.wrongKinds()).extracting(RowMatch::entity).containsExactly(COUNCIL);
        assertThat(score.byKind()).containsOnlyKeys(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP);
    }

    @Test
    void countsGroupsApart() {
        ActorScore score = score(Coded.row(EntityKind.GROUP, "angry neighbours"));

        assertThat(score.all().found()).isEqualTo(new Ratio(1, 3));
        assertThat(score.named().found()).isEqualTo(new Ratio(0, 2));
    }

    @Test
    void tellsNamesByTheirFormWhereTheGoldHasNoTypes() {
        assertThat(Coded.entity("a", "", "Friends of the Lake").isNamed()).isTrue();
        assertThat(Coded.entity("b", "", "2 Rivers Club").isNamed()).isTrue();
        assertThat(Coded.entity("c", "", "Oberau lawmakers").isNamed()).isFalse();
    }

    private static ActorScore score(EntityRow... rows) {
        return new ActorScorer(List.of(COUNCIL, LUND, NEIGHBOURS)).score(List.of(rows), entity -> true);
    }
}
