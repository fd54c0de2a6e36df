package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PhrasesTest {

    @Test
    void timeBehindAHolderIsNoPartOfIt() {
        assertThat(Marked.holdersOf("{ The/DT harbour/NN wardens/NNS last/JJ year/NN } refused/VBD it/PRP ./."))
                .containsExactly("harbour wardens");
    }

    @Test
    void yearInsideADescriptionStays() {
        assertThat(Marked.holdersOf("{ The/DT last/JJ wardens/NNS } refused/VBD it/PRP ./."))
                .containsExactly("last wardens");
    }

    @Test
    void pluralBetweenANameAndANounIsTheVerbOfAHeadline() {
        assertThat(Marked.holdersOf("{ [ORGANISATION Zentra/NNP ] issues/NNS edict/NN } :/: Stay/VB ./."))
                .containsExactly("Zentra");
    }

    @Test
    void pluralOfPeopleBehindANameIsNoVerb() {
        assertThat(Marked.holdersOf("{ [ORGANISATION Zentra/NNP ] workers/NNS union/NN } objected/VBD ./."))
                .containsExactly("Zentra workers union");
    }

    @Test
    void compoundWithAPluralInsideStays() {
        assertThat(Marked.holdersOf("{ [ORGANISATION Zentra/NNP ] arms/NNS division/NN } objected/VBD ./."))
                .containsExactly("Zentra arms division");
    }

    @Test
    void participleBehindItsNounIsNoPartOfTheHolder() {
        assertThat(Marked.holdersOf("{ Lakeland/NNP players/NNS described/VBN } the/DT ban/NN ./."))
                .containsExactly("Lakeland players");
    }

    @Test
    void adjectiveThatFollowsItsNounStays() {
        assertThat(Marked.holdersOf("{ the/DT attorney/NN general/JJ } objected/VBD ./."))
                .containsExactly("attorney general");
    }

    @Test
    void conjunctionInFrontIsNoPartOfTheHolder() {
        assertThat(Marked.holdersOf("{ and/CC river/NN pilots/NNS } objected/VBD ./."))
                .containsExactly("river pilots");
    }

    @Test
    void placeNameWithOfDoesNotEndTheTitleOfAPerson() {
        assertThat(Marked.holdersOf("{ [PLACE Isle/NNP of/IN Roe/NNP ] Attorney/NNP General/NNP "
                        + "[PERSON Mara/NNP Lind/NNP ] } objected/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void personBehindOfIsNotWhoeverServesHer() {
        assertThat(Marked.holdersOf("{ supporters/NNS of/IN [PERSON Mara/NNP Lind/NNP ] } objected/VBD ./."))
                .doesNotContain("Mara Lind");
    }

    @Test
    void actOfAStateOrPersonIsItsOwners() {
        assertThat(Marked.holdersOf("{ [STATE Chile/NNP ] 's/POS refusal/NN } stands/VBZ ./. "
                        + "{ [PERSON Mara/NNP Lind/NNP ] 's/POS rejection/NN } of/IN it/PRP is/VBZ clear/JJ ./."))
                .containsExactly("Chile", "Mara Lind");
    }

    @Test
    void thingOfAPersonIsNotThePerson() {
        assertThat(Marked.holdersOf("{ [PERSON Mara/NNP Lind/NNP ] 's/POS bridge/NN } stands/VBZ ./."))
                .doesNotContain("Mara Lind");
    }

    @Test
    void whatAGroupDoesIsNoPartOfItsName() {
        assertThat(Marked.entitiesOf("{ Majority/NN of/IN teachers/NNS rejected/VBD the/DT plan/NN } ./."))
                .containsExactly("teachers");
    }

    @Test
    void theVerbOfAHeadlineIsNoAliasOfItsSubject() {
        assertThat(Marked.of("a", "{ The/DT [ORGANISATION Halver/NNP Guild/NNP ] backs/NNS the/DT plan/NN } ./.")
                        .resolve()
                        .entities())
                .flatExtracting(LocalEntity::aliases)
                .containsExactly("The Halver Guild", "Halver Guild");
    }

    @Test
    void whatExplainsANameStaysInItsAlias() {
        assertThat(Marked.of("a", "{ The/DT anglers/NNS of/IN [PLACE Lund/NNP ] } agreed/VBD ./.")
                        .resolve()
                        .entities())
                .flatExtracting(LocalEntity::aliases)
                .contains("The anglers of Lund");
    }
}
