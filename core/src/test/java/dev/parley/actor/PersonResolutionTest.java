package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import org.junit.jupiter.api.Test;

final class PersonResolutionTest {

    @Test
    void mergesTitleAndLastNameWithFullName() {
        assertThat(Marked.holdersOf("{ [PERSON Mara/NNP Lind/NNP ] } spoke/VBD ./. "
                        + "{ Minister/NNP [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Mara Lind", "Mara Lind");
    }

    @Test
    void keepsTwoPersonsWithOneLastNameApart() {
        assertThat(Marked.holdersOf("{ [PERSON Mara/NNP Lind/NNP ] } met/VBD { [PERSON Olof/NNP Lind/NNP ] } ./."))
                .containsExactly("Mara Lind", "Olof Lind");
    }

    @Test
    void takesAmbiguousLastNameForTheOneNamedLast() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Lind/NNP ] met/VBD [PERSON Olof/NNP Lind/NNP ] ./. "
                        + "{ [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Olof Lind");
    }

    @Test
    void nameThatIsTheFirstOfOneAndTheLastOfAnotherIsWhoeverMoreIsSaidOf() {
        assertThat(Marked.holdersOf("[PERSON Cho/NNP Un/NNP ] spoke/VBD ./. [PERSON Cho/NNP ] left/VBD ./. "
                        + "[PERSON Olof/NNP Cho/NNP ] came/VBD ./. { [PERSON Cho/NNP ] } agreed/VBD ./."))
                .containsExactly("Cho Un");
    }

    @Test
    void firstNameThatIsALastNameTooIsNotWhoeverBearsItFirst() {
        assertThat(Marked.holdersOf("[PERSON Karl/NNP Moe/NNP ] spoke/VBD ./. [PERSON Karl/NNP Moe/NNP ] left/VBD ./. "
                        + "[PERSON Olof/NNP Karl/NNP ] came/VBD ./. { [PERSON Karl/NNP ] } agreed/VBD ./."))
                .containsExactly("Olof Karl");
    }

    @Test
    void lastNameWithFemaleTitleIsNoMan() {
        assertThat(Marked.holdersOf("[PERSON Margaret/NNP Lind/NNP ] met/VBD [PERSON Robert/NNP Lind/NNP ] ./. "
                        + "{ Mrs./NNP [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Margaret Lind");
    }

    @Test
    void unitesSpellingVariantsAndNicknames() {
        assertThat(Marked.holdersOf("{ [PERSON Sergei/NNP Volkov/NNP ] } met/VBD { [PERSON Bob/NNP Hale/NNP ] } ./. "
                        + "{ [PERSON Sergey/NNP Volkov/NNP ] } left/VBD { [PERSON Robert/NNP Hale/NNP ] } ./."))
                .containsExactly("Sergei Volkov", "Bob Hale", "Sergei Volkov", "Bob Hale");
    }

    @Test
    void nicknameInQuotationMarksIsNoPartOfTheName() {
        assertThat(Marked.holdersOf("{ [PERSON Karl/NNP “/`` Duke/NNP ”/'' Brandt/NNP ] } left/VBD ./. "
                        + "{ [PERSON Brandt/NNP ] } agreed/VBD ./."))
                .containsExactly("Karl Brandt", "Karl Brandt");
    }

    @Test
    void lastNameOfTwoWordsIsThePersonWhoBearsIt() {
        assertThat(Marked.holdersOf("[PERSON Nadia/NNP Ferreira/NNP Lopes/NNP ] spoke/VBD ./. "
                        + "{ [PERSON Ferreira/NNP Lopes/NNP ] } agreed/VBD ./."))
                .containsExactly("Nadia Ferreira Lopes");
    }

    @Test
    void otherFirstNameBeforeALastNameIsAnotherPerson() {
        assertThat(Marked.holdersOf("[PERSON John/NNP Paul/NNP Brandt/NNP ] spoke/VBD ./. "
                        + "{ [PERSON Paul/NNP Brandt/NNP ] } agreed/VBD ./."))
                .containsExactly("Paul Brandt");
    }

    @Test
    void juniorIsNotHisFather() {
        assertThat(Marked.holdersOf(
                        "{ [PERSON Karl/NNP Brandt/NNP ] } met/VBD { [PERSON Karl/NNP Brandt/NNP Jr./NNP ] } ./."))
                .containsExactly("Karl Brandt", "Karl Brandt Jr.");
    }

    @Test
    void differentMiddleInitialsKeepPersonsApart() {
        assertThat(Marked.holdersOf("{ [PERSON Karl/NNP W./NNP Brandt/NNP ] } met/VBD "
                        + "{ [PERSON Karl/NNP H./NNP Brandt/NNP ] } ./."))
                .containsExactly("Karl W. Brandt", "Karl H. Brandt");
    }

    @Test
    void possessiveEndingIsNoPartOfAName() {
        DocumentActors actors = Marked.of(
                        "a",
                        "{ [PERSON Halvard/NNP Moe’s/NNP ] } rejection/NN and/CC { [PERSON Moe's/NNP ] } doubt/NN"
                                + " and/CC the/DT [ORGANISATION Fishermen’s/NNP League’s/NNP ] consent/NN met/VBD ./."
                                + " The/DT [ORGANISATION Fishermen's/NNP League/NNP ] and/CC [PERSON Moe/NNP ] left/VBD"
                                + " ./.")
                .resolve();
        assertThat(actors.entities())
                .extracting(LocalEntity::name)
                .containsExactly("Halvard Moe", "Fishermen's League");
        assertThat(actors.entities())
                .flatExtracting(LocalEntity::aliases)
                .containsExactlyInAnyOrder("Halvard Moe", "Moe", "Fishermen’s League", "Fishermen's League");
    }

    @Test
    void headlineWordThatIsACommonNounIsNoPerson() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Harbour/NNP ] plan/NN divides/VBZ town/NN ./. The/DT harbour/NN is/VBZ old/JJ"
                                        + " ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::kind)
                .doesNotContain(EntityKind.PERSON);
    }

    @Test
    void lastNameThatIsACommonNounStaysAPerson() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Tom/NNP Harbour/NNP ] spoke/VBD ./. [PERSON Harbour/NNP ] knows/VBZ the/DT"
                                        + " harbour/NN ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name)
                .containsExactly("Tom Harbour");
    }

    @Test
    void lastNameThatADocumentKeepsApartStaysApartAcrossDocuments() {
        assertThat(Marked.principalsOf(
                        "President/NNP { [PERSON Kline/NNP ] } spoke/VBD ./. His/PRP$ wife/NN ,/, { [PERSON "
                                + "Mary/NNP Kline/NNP ] } ,/, agreed/VBD ./."))
                .containsExactly("Kline", "Mary Kline");
    }

    @Test
    void particlesBelongToTheLastName() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP van/NNP der/NNP Berg/NNP ] met/VBD [PERSON Karl/NNP Berg/NNP ] ./. {"
                                + " [PERSON Berg/NNP ] } left/VBD ./. { [PERSON Van/NNP der/NNP Berg/NNP ] }"
                                + " stayed/VBD ./."))
                .containsExactly("Karl Berg", "Mara van der Berg");
    }

    @Test
    void aLastNameWithoutItsParticlesIsTheBearersWhereNobodyElseHasIt() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP von/NNP Lund/NNP ] spoke/VBD ./. { [PERSON Lund/NNP ] } left/VBD ./."))
                .containsExactly("Mara von Lund");
    }

    @Test
    void aFirstNameThatIsAParticleElsewhereStaysAFirstName() {
        assertThat(Marked.holdersOf("[PERSON Al/NNP Moe/NNP ] spoke/VBD ./. { [PERSON Moe/NNP ] } left/VBD ./."))
                .containsExactly("Al Moe");
    }

    @Test
    void twoOfOneLastNameWithParticlesAreToldByWhoWasNamedLast() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP de/NNP Boer/NNP ] met/VBD [PERSON Piet/NNP de/NNP Boer/NNP ] ./. "
                        + "{ [PERSON De/NNP Boer/NNP ] } left/VBD ./."))
                .containsExactly("Piet de Boer");
    }

    @Test
    void juniorByHisLastNameAloneIsNotHisFather() {
        assertThat(Marked.holdersOf("[PERSON Karl/NNP Brandt/NNP Jr./NNP ] met/VBD [PERSON Karl/NNP Brandt/NNP ] ./. "
                        + "{ [PERSON Brandt/NNP Jr./NNP ] } left/VBD ./."))
                .containsExactly("Karl Brandt Jr.");
        assertThat(Marked.holdersOf("[PERSON Karl/NNP Moe/NNP ] met/VBD { [PERSON Brandt/NNP Jr./NNP ] } ./. "
                        + "[PERSON Mara/NNP Brandt/NNP ] left/VBD ./."))
                .containsExactly("Brandt Jr.");
    }
}
