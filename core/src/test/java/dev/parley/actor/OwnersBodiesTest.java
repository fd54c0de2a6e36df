package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies that are told by whose they are. */
final class OwnersBodiesTest {

    private static final String GROUP = " ./. { Her/PRP$ group/NN } wants/VBZ more/JJR ./.";

    @Test
    void herGroupIsTheOneThatSheHeads() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] ,/, who/WP heads/VBZ/head the/DT [ORGANISATION Tenants/NNS '/POS "
                                + "League/NNP ] ,/, agreed/VBD" + GROUP))
                .containsExactly("Tenants ' League");
    }

    @Test
    void herGroupIsTheOneWhoseDirectorSheIs() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Havnar/NNP ] 's/POS director/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, agreed/VBD"
                                + GROUP))
                .containsExactly("Havnar");
    }

    @Test
    void herGroupIsTheOneOfHerOffice() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] ,/, a/DT former/JJ director/NN of/IN the/DT [ORGANISATION Havnar/NNP "
                                + "Guild/NNP ] ,/, agreed/VBD" + GROUP))
                .containsExactly("Havnar Guild");
    }

    @Test
    void herGroupIsTheOneOfTheOfficeInFront() {
        assertThat(Marked.holdersOf(
                        "The/DT director/NN of/IN [ORGANISATION Havnar/NNP ] ,/, [PERSON Mara/NNP Lind/NNP ] ,/, "
                                + "agreed/VBD" + GROUP))
                .containsExactly("Havnar");
    }

    @Test
    void theBodyThatAnOfficeDescribesIsHersToo() {
        assertThat(Marked.holdersOf(
                        "The/DT institute/NN [ORGANISATION Havnar/NNP ] agreed/VBD ./. The/DT institute/NN 's/POS "
                                + "director/NN ,/, [PERSON Mara/NNP Lind/NNP ] ,/, spoke/VBD" + GROUP))
                .containsExactly("Havnar");
    }

    @Test
    void aBodyThatSheOnlySpeaksOfIsNotHers() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Lind/NNP ] sued/VBD [ORGANISATION Havnar/NNP ]" + GROUP))
                .containsExactly("Mara Lind's group");
    }

    @Test
    void hisPartyIsNoBank() {
        assertThat(Marked.holdersOf(
                        "[PERSON Karl/NNP Moe/NNP ] ,/, director/NN of/IN [ORGANISATION Havnar/NNP Bank/NNP ] ,/, "
                                + "agreed/VBD ./. { His/PRP$ party/NN } wants/VBZ more/JJR ./."))
                .containsExactly("Karl Moe's party");
    }

    @Test
    void thePartiesOfTwoPersonsAreTwo() {
        assertThat(Marked.holdersOf(
                        "[PERSON Karl/NNP Moe/NNP ] agreed/VBD ./. { His/PRP$ party/NN } left/VBD ./. [PERSON Mara/NNP "
                                + "Lind/NNP ] agreed/VBD ./. { Her/PRP$ party/NN } stayed/VBD ./."))
                .containsExactly("Karl Moe's party", "Mara Lind's party");
    }

    @Test
    void somebodysGroupIsTheOneThatIsToldToBeTheirs() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] of/IN the/DT [ORGANISATION Havnar/NNP Guild/NNP ] spoke/VBD ./. { "
                                + "[PERSON Mara/NNP Lind/NNP ] 's/POS group/NN } agreed/VBD ./."))
                .containsExactly("Havnar Guild");
    }

    @Test
    void aBodyIsAnAffiliationOfThoseWhoHeadIt() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Mara/NNP Lind/NNP ] ,/, leader/NN of/IN [ORGANISATION Havnar/NNP ] in/IN the/DT council/NN ,/, "
                                        + "agreed/VBD ./.")
                        .resolve()
                        .entities()
                        .get(0)
                        .affiliations())
                .containsExactly("Havnar");
    }

    @Test
    void hisPartyIsThatOfTheAdjectiveInFront() {
        assertThat(Marked.holdersOf(
                        "Conservative/JJ leader/NN [PERSON Dieter/NNP Holm/NNP ] said/VBD/say that/IN { his/PRP$ "
                                + "party/NN } wants/VBZ more/JJR ./."))
                .containsExactly("Conservatives");
    }

    @Test
    void hisPartyIsTheOneThatTheDocumentNamesByTheAdjective() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT [ORGANISATION Meadow/NNP Party/NNP ] met/VBD ./. Meadow/NNP leader/NN "
                                        + "[PERSON Dieter/NNP Holm/NNP ] said/VBD/say that/IN { his/PRP$ party/NN } wants/VBZ more/JJR ./."))
                .containsExactly("Meadow Party");
    }

    @Test
    void hisPartyIsThatOfWhichHeIsSpokesman() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Dieter/NNP Holm/NNP ] ,/, transport/NN spokesman/NN of/IN the/DT "
                                        + "[GROUP Conservatives/NNPS ] ,/, said/VBD/say that/IN { his/PRP$ party/NN } wants/VBZ more/JJR ./."))
                .containsExactly("Conservatives");
    }

    @Test
    void hisPartyIsNoneThatOnlyATownsOfficeIsOf() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT [ORGANISATION Meadow/NNP Party/NNP ] met/VBD ./. Varby/NNP mayor/NN "
                                        + "[PERSON Dieter/NNP Holm/NNP ] said/VBD/say that/IN { his/PRP$ party/NN } wants/VBZ more/JJR ./."))
                .containsExactly("Dieter Holm's party");
    }
}
