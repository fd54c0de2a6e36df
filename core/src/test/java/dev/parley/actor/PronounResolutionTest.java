package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PronounResolutionTest {

    @Test
    void takesSubjectOfTheSentenceBefore() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Karl/NNP Brandt/NNP ] met/VBD [PERSON Jan/NNP Zych/NNP ] ./. { He/PRP } agreed/VBD ./."))
                .containsExactly("Karl Brandt");
    }

    @Test
    void firstNameTellsGender() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Karl/NNP Brandt/NNP ] met/VBD [PERSON Anna/NNP Roe/NNP ] ./. { She/PRP } agreed/VBD ./."))
                .containsExactly("Anna Roe");
    }

    @Test
    void itIsABodyOrState() {
        assertThat(Marked.holdersOf(
                        "[STATE Poland/NNP ] received/VBD [PERSON Anna/NNP Roe/NNP ] ./. { It/PRP } agreed/VBD ./."))
                .containsExactly("Poland");
    }

    @Test
    void theyTakesUpPeopleWhoAreNoName() {
        assertThat(Marked.holdersOf("Teachers/NNS protested/VBD ./. { They/PRP } want/VBP money/NN ./."))
                .containsExactly("teachers");
    }

    @Test
    void theyDoesNotTakeUpThings() {
        assertThat(
                        Marked.holdersOf(
                                "[ORGANISATION Zentra/NNP ] sells/VBZ cameras/NNS ./. Cameras/NNS broke/VBD ./. { They/PRP } want/VBP money/NN ./."))
                .containsExactly("Zentra");
    }

    @Test
    void firstPersonInAQuotationIsTheSpeaker() {
        assertThat(Marked.holdersOf("[PERSON Jan/NNP Zych/NNP ] left/VBD ./. “/`` { I/PRP } agree/VBP ,/, ”/'' "
                        + "[PERSON Anna/NNP Roe/NNP ] said/VBD/say ./."))
                .containsExactly("Anna Roe");
    }

    @Test
    void nameInsideAQuotationIsNotTakenUpOutside() {
        assertThat(Marked.holdersOf(
                        "[PERSON Karl/NNP Brandt/NNP ] spoke/VBD ./. “/`` [PERSON Jan/NNP Zych/NNP ] lied/VBD ,/, ”/'' "
                                + "{ he/PRP } said/VBD/say ./."))
                .containsExactly("Karl Brandt");
    }

    @Test
    void pronounWithoutAntecedentIsNobody() {
        assertThat(Marked.holdersOf("{ They/PRP } agreed/VBD ./.")).isEmpty();
    }

    @Test
    void pronounIsNoAlias() {
        DocumentActors actors = Marked.of("a", "[PERSON Karl/NNP Brandt/NNP ] spoke/VBD ./. { He/PRP } agreed/VBD ./.")
                .resolve();
        assertThat(actors.entities().get(0).aliases()).containsExactly("Karl Brandt");
        assertThat(actors.entities().get(0).mentions()).hasSize(2);
    }

    @Test
    void shareWithoutNounIsOfThoseSpokenOf() {
        assertThat(Marked.holdersOf(
                        "Farmers/NNS/farmer said/VBD no/UH ./. { Just/RB 53/CD percent/NN } agreed/VBD ./."))
                .containsExactly("farmers");
    }

    @Test
    void shareOfSomebodyNamesThem() {
        assertThat(
                        Marked.holdersOf(
                                "Farmers/NNS/farmer said/VBD no/UH ./. { 53/CD percent/NN of/IN bakers/NNS/baker } agreed/VBD ./."))
                .containsExactly("bakers");
    }

    @Test
    void whatSomebodyWantsIsThatOne() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { Her/PRP$ call/NN } lacks/VBZ backing/NN ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void whomSomebodyEmploysIsAnother() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { Her/PRP$ cook/NN } agreed/VBD ./."))
                .containsExactly("cook");
    }
}
