package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies that a document tells to be some. */
final class ToldBodiesTest {

    @Test
    void whatIsCalledACharityOnceIsABodyThroughout() {
        assertThat(kinds(
                        "The/DT charity/NN [ORGANISATION Havnar/NNP ] agreed/VBD ./. [PERSON Havnar/NNP ] wants/VBZ more/JJR "
                                + "./. [PLACE Havnar/NNP ] said/VBD so/RB ./."))
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void aNameThatTheRecogniserOverlooksIsOneBehindWhatTellsIt() {
        assertThat(Marked.entitiesOf(
                        "The/DT charity/NN Havnar/NN opposes/VBZ it/PRP ./. Havnar/NNP fears/VBZ it/PRP ./."))
                .containsExactly("Havnar");
    }

    @Test
    void aNameOfTwoWordsBehindAGroupIsABody() {
        assertThat(kinds(
                        "The/DT environmental/JJ group/NN [ORGANISATION Green/NNP Havnar/NNP ] called/VBD ./. [PERSON Green/NNP "
                                + "Havnar/NNP ] left/VBD ./."))
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void aThinkTankIsABody() {
        assertThat(kinds("The/DT think/NN tank/NN [PERSON Havnar/NNP ] opposes/VBZ it/PRP ./."))
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void whatHasALeaderIsABody() {
        assertThat(kinds("[PERSON Ida/NNP Moe/NNP ] ,/, leader/NN of/IN [PERSON Green/NNP Havnar/NNP ] in/IN the/DT "
                        + "council/NN ,/, agreed/VBD ./."))
                .contains(EntityKind.ORGANISATION);
    }

    @Test
    void aTownOfWhichSomebodyIsMayorIsNone() {
        assertThat(kinds("[PERSON Ida/NNP Moe/NNP ] ,/, mayor/NN of/IN [PERSON Havnar/NNP ] ,/, agreed/VBD ./."))
                .doesNotContain(EntityKind.ORGANISATION);
    }

    @Test
    void whoseTeamHasALeaderIsNoBody() {
        assertThat(kinds("The/DT leader/NN of/IN [PERSON Moe/NNP ] 's/POS team/NN left/VBD ./."))
                .doesNotContain(EntityKind.ORGANISATION);
    }

    @Test
    void aDayBehindABodyIsNoName() {
        assertThat(Marked.entitiesOf("The/DT company/NN Monday/NNP agreed/VBD ./."))
                .isEmpty();
    }

    @Test
    void aTitleBehindABodyIsNoName() {
        assertThat(Marked.entitiesOf("The/DT union/NN President/NNP left/VBD ./."))
                .isEmpty();
    }

    @Test
    void somebodyOfTheSameLastNameKeepsIt() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] owns/VBZ the/DT firm/NN [ORGANISATION Lind/NNP ] ./. [PERSON Mara/NNP "
                                + "Lind/NNP ] spoke/VBD ./. { [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void theFirmThatWasNamedLastOfAllIsMeant() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. [PLACE Lind/NNP ] ,/, the/DT largest/JJS of/IN the/DT "
                                        + "agencies/NNS ,/, opposes/VBZ it/PRP ./. { [PERSON Lind/NNP ] } said/VBD so/RB ./.")
                        .holderNames())
                .containsExactly("Lind");
    }

    @Test
    void theOwnerWhoIsNamedBesideTheFirmIsMeant() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] ,/, who/WP founded/VBD the/DT agency/NN [ORGANISATION Lind/NNP ] ,/, "
                                + "said/VBD so/RB ./. { [PERSON Lind/NNP ] } left/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void aParentCompanyIsABodyAndTheCompany() {
        assertThat(Marked.holdersOf(
                        "Its/PRP$ parent/NN company/NN ,/, [PERSON Havnar/NNP ] ,/, agreed/VBD ./. { The/DT company/NN } "
                                + "wants/VBZ more/JJR ./."))
                .containsExactly("Havnar");
    }

    @Test
    void aCoalitionPartnerIsTheParty() {
        assertThat(Marked.holdersOf(
                        "Her/PRP$ coalition/NN partner/NN ,/, the/DT Free/NNP Rowers/NNPS ,/, agreed/VBD ./. { The/DT "
                                + "party/NN } wants/VBZ more/JJR ./."))
                .containsExactly("Free Rowers");
    }

    @Test
    void aPartnerWithAFirstNameIsAPerson() {
        assertThat(kinds("Her/PRP$ partner/NN ,/, [PERSON Karl/NNP Moe/NNP ] ,/, agreed/VBD ./."))
                .containsExactly(EntityKind.PERSON);
    }

    @Test
    void aPartnerWithoutArticleMayBeAnybody() {
        assertThat(kinds("Her/PRP$ business/NN partner/NN ,/, [PERSON Moe/NNP ] ,/, agreed/VBD ./."))
                .containsExactly(EntityKind.PERSON);
    }

    private static List<EntityKind> kinds(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .map(LocalEntity::kind)
                .distinct()
                .toList();
    }
}
