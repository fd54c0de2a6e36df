package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Groups that are told by a name in front of their noun or behind it. */
final class GroupPhrasesTest {

    @Test
    void whatFollowsANounOfPeopleTellsByANameWhoIsMeant() {
        assertThat(Marked.entitiesOf("Proponents/NNS of/IN the/DT [DOCUMENT Lind/NNP plan/NN ] marched/VBD in/IN [PLACE"
                        + " Lund/NNP ] ./."))
                .contains("proponents of the Lind plan");
        assertThat(Marked.entitiesOf("It/PRP would/MD please/VB radical/JJ factions/NNS within/IN the/DT"
                        + " [ORGANISATION Fishers/NNPS '/POS Guild/NNP ] ./."))
                .contains("radical factions within the Fishers ' Guild");
    }

    @Test
    void adjectivesOfDegreeAreNoPartOfTheName() {
        assertThat(Marked.entitiesOf("Even/RB the/DT most/RBS ardent/JJ proponents/NNS of/IN [STATE Chilean/JJ ]"
                        + " membership/NN doubt/VBP it/PRP ./."))
                .contains("proponents of Chilean membership");
    }

    @Test
    void withoutANameBehindItANounOfPeopleIsNoGroupOfItsOwn() {
        assertThat(Marked.entitiesOf("Proponents/NNS of/IN lower/JJR fares/NNS marched/VBD ./."))
                .isEmpty();
    }

    @Test
    void thoseWhoSpeakForWhatIsNamedAreNotToldByIt() {
        assertThat(Marked.entitiesOf("The/DT leaders/NNS of/IN [STATE Chile/NNP ] met/VBD ./."))
                .containsExactly("Chile");
    }

    @Test
    void aParticipleWithANameHoldsForBothNounsBehindIt() {
        assertThat(Marked.entitiesOf("[ORGANISATION Guild/NNP ] -/HYPH affiliated/VBN historians/NNS and/CC"
                        + " propagandists/NNS could/MD claim/VB it/PRP ./."))
                .contains("Guild -affiliated historians and propagandists".replace("Guild -", "Guild - "));
    }

    @Test
    void anAdjectiveHoldsForTheNounBehindItOnly() {
        assertThat(Marked.entitiesOf("[STATE Chilean/JJ ] farmers/NNS and/CC historians/NNS met/VBD ./."))
                .contains("Chilean farmers")
                .doesNotContain("Chilean farmers and historians");
    }

    @Test
    void thoseForOrAgainstSomethingAreToldByIt() {
        assertThat(Marked.holdersOf(
                        "{ Opponents/NNS } of/IN the/DT toll/NN sang/VBD ./. { opponents/NNS } left/VBD ./. "
                                + "{ The/DT opponents/NNS } agreed/VBD ./."))
                .containsExactly("opponents of the toll", "opponents of the toll", "opponents of the toll");
    }

    @Test
    void opponentsOfTwoThingsAreTwo() {
        assertThat(Marked.holdersOf(
                        "{ Opponents/NNS } of/IN the/DT toll/NN sang/VBD ./. { Opponents/NNS } of/IN the/DT "
                                + "bridge/NN left/VBD ./. { Opponents/NNS } agreed/VBD ./."))
                .containsExactly("opponents of the toll", "opponents of the bridge", "opponents");
    }

    @Test
    void otherGroupsAreToldByThemselves() {
        assertThat(Marked.holdersOf("{ Anglers/NNS } of/IN the/DT old/JJ school/NN sang/VBD ./."))
                .containsExactly("anglers");
    }

    @Test
    void aDatelineIsNoPartOfAGroup() {
        assertThat(Marked.entitiesOf("[PLACE HALMSTADT/NNP ] —/HYPH Harbour/NNP owners/NNS agreed/VBD ./."))
                .noneMatch(name -> name.contains("—"));
    }

    @Test
    void aHyphenIsAPartOfAGroup() {
        assertThat(Marked.entitiesOf("They/PRP met/VBD Ruritania/NNP -/HYPH backed/VBN farmers/NNS ./."))
                .contains("Ruritania - backed farmers");
    }
}
