package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices that a word in front makes others. */
final class OtherOfficesTest {

    @Test
    void aDeputyIsNotWhoeverHoldsTheOffice() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT prime/JJ minister/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, spoke/VBD ./. { The/DT deputy/NN prime/JJ minister/NN } agreed/VBD ./."))
                .containsExactly("deputy prime minister");
    }

    @Test
    void aFormerPresidentIsNotThePresident() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT president/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, spoke/VBD ./. { The/DT former/JJ president/NN } agreed/VBD ./."))
                .containsExactly("former president");
    }

    @Test
    void aFormerMinisterOfAStateIsAFormerMinister() {
        assertThat(
                        Marked.holdersOf(
                                "Former/JJ Norland/NNP Minister/NNP [PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { The/DT former/JJ minister/NN } agreed/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void aMinisterBesideAFormerOneOfAnotherStateIsNotTheFormerOne() {
        assertThat(
                        Marked.holdersOf(
                                "Norland/NNP Minister/NNP [PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { The/DT former/JJ minister/NN } agreed/VBD ./."))
                .containsExactly("former minister");
    }

    @Test
    void aVicePresidentWithAHyphenIsNotThePresident() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT president/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, spoke/VBD ./. { The/DT vice/NN ~-/HYPH ~president/NN } agreed/VBD ./."))
                .containsExactly("vice-president");
    }

    @Test
    void aShadowMinisterIsNotTheMinister() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT minister/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, spoke/VBD ./. { The/DT shadow/NN minister/NN } agreed/VBD ./."))
                .containsExactly("shadow minister");
    }

    @Test
    void aDeputyIsWhoeverIsCalledSo() {
        assertThat(
                        Marked.holdersOf(
                                "Deputy/NNP Prime/NNP Minister/NNP [PERSON Ana/NNP Roe/NNP ] spoke/VBD ./. The/DT prime/JJ minister/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, spoke/VBD ./. { The/DT deputy/NN prime/JJ minister/NN } agreed/VBD ./."))
                .containsExactly("Ana Roe");
    }

    @Test
    void aPrimeMinisterIsNoDeputy() {
        assertThat(
                        Marked.holdersOf(
                                "Deputy/NNP Prime/NNP Minister/NNP [PERSON Ana/NNP Roe/NNP ] spoke/VBD ./. { The/DT prime/JJ minister/NN } agreed/VBD ./."))
                .containsExactly("prime minister");
    }

    @Test
    void anActingMayorIsTheMayorWhereThereIsNoOther() {
        assertThat(
                        Marked.holdersOf(
                                "Acting/VBG Mayor/NNP [PERSON Ana/NNP Roe/NNP ] spoke/VBD ./. The/DT acting/JJ mayor/NN ,/, [PERSON Ana/NNP Roe/NNP ] ,/, left/VBD ./. { The/DT mayor/NN } agreed/VBD ./."))
                .containsExactly("Ana Roe");
    }

    @Test
    void anOfficeThatAClauseGivesIsTheirs() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT prime/JJ minister/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, spoke/VBD ./. [PERSON Jan/NNP Zych/NNP ] ,/, who/WP was/VBD/be promoted/VBN/promote to/TO deputy/NN prime/JJ minister/NN last/JJ week/NN ,/, nodded/VBD ./. { The/DT deputy/NN prime/JJ minister/NN } agreed/VBD ./."))
                .containsExactly("Jan Zych");
    }

    @Test
    void anOfficeThatSomebodyHadIsNot() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Jan/NNP Zych/NNP ] ,/, who/WP was/VBD/be mayor/NN until/IN May/NNP ,/, nodded/VBD ./. { The/DT mayor/NN } agreed/VBD ./."))
                .containsExactly("mayor");
    }

    @Test
    void aFormerOneOfManyIsWhoeverIsCalledSo() {
        assertThat(Marked.holdersOf(
                        "Congressman/NNP [PERSON Karl/NNP Roe/NNP ] spoke/VBD ./. [PERSON Jan/NNP Zych/NNP ]"
                                + " spoke/VBD ./. { The/DT former/JJ congressman/NN } agreed/VBD ./."))
                .containsExactly("Karl Roe");
    }

    @Test
    void aCongressmanIsNoWoman() {
        assertThat(Marked.holdersOf("[PERSON Karl/NNP Roe/NNP ] spoke/VBD ./. [PERSON Anna/NNP Lind/NNP ]"
                        + " spoke/VBD ./. { The/DT congressman/NN } agreed/VBD ./."))
                .containsExactly("Karl Roe");
    }
}
