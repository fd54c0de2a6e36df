package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameResolutionTest {

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
    void stateVariantsAndSeatsAreOneState() {
        assertThat(Marked.holdersOf("{ The/DT [STATE Netherlands/NNP ] } agreed/VBD ./. "
                        + "{ [PLACE Warsaw/NNP ] } refused/VBD ./. { [STATE Poland/NNP ] } protested/VBD ./."))
                .containsExactly("Netherlands", "Poland", "Poland");
    }

    @Test
    void capitalBehindPlacePrepositionIsAPlace() {
        DocumentActors actors =
                Marked.of("a", "They/PRP met/VBD in/IN [PLACE Warsaw/NNP ] ./.").resolve();
        assertThat(actors.entities()).extracting(LocalEntity::name).containsExactly("Warsaw");
    }

    @Test
    void acronymInBracketsIsItsExpansion() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT [ORGANISATION River/NNP States/NNPS Union/NNP ] (/-LRB- "
                                        + "[ORGANISATION RSU/NNP ] )/-RRB- met/VBD ./. { The/DT [ORGANISATION RSU/NNP ] } agreed/VBD ./."))
                .containsExactly("River States Union");
    }

    @Test
    void acronymOfAnotherNameStaysByItself() {
        assertThat(Marked.holdersOf("The/DT [ORGANISATION River/NNP States/NNPS Union/NNP ] met/VBD ./. "
                        + "{ [ORGANISATION XQT/NNP ] } agreed/VBD ./."))
                .containsExactly("XQT");
    }

    @Test
    void usInCapitalsIsTheStateAndInSmallLettersThePronoun() {
        assertThat(Marked.holdersOf("{ The/DT [STATE US/NNP ] } agreed/VBD ./."))
                .containsExactly("United States");
    }

    @Test
    void yearOfATreatyIsNoPartOfItsName() {
        DocumentActors actors = Marked.of(
                        "a",
                        "The/DT [TREATY 1971/CD Lakeside/NNP Memorandum/NNP ] and/CC the/DT "
                                + "[TREATY Lakeside/NNP Memorandum/NNP ] hold/VBP ./.")
                .resolve();
        assertThat(actors.entities()).extracting(LocalEntity::name).containsExactly("Lakeside Memorandum");
    }
}
