package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Descriptions of companies, unions, parties and councils. */
final class BodyDescriptionTest {

    @Test
    void aUnionIsNoBodyOfWhichNothingIsTold() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Blue/NNP Gull/NNP ] cut/VBD it/PRP ./. { The/DT union/NN } protested/VBD ./."))
                .containsExactly("union");
    }

    @Test
    void aUnionIsTheBodyThatTheTextCallsSo() {
        assertThat(Marked.holdersOf("The/DT dockers/NNS '/POS union/NN [ORGANISATION Havnar/NNP ] met/VBD ./. "
                        + "[ORGANISATION Blue/NNP Gull/NNP ] cut/VBD it/PRP ./. { The/DT union/NN } protested/VBD ./."))
                .containsExactly("Havnar");
        assertThat(Marked.holdersOf("[ORGANISATION Havnar/NNP ] ,/, the/DT dockers/NNS '/POS union/NN ,/, met/VBD ./. "
                        + "[ORGANISATION Blue/NNP Gull/NNP ] cut/VBD it/PRP ./. { The/DT union/NN } protested/VBD ./."))
                .containsExactly("Havnar");
    }

    @Test
    void aCompanyIsNotTheBodyThatTheTextCallsAUnion() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Blue/NNP Gull/NNP ] cut/VBD it/PRP ./. [ORGANISATION Havnar/NNP ] is/VBZ "
                                + "a/DT union/NN ./. { The/DT company/NN } refused/VBD ./."))
                .containsExactly("Blue Gull");
    }

    @Test
    void herGroupIsNotTheBodyNamedLast() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Blue/NNP Gull/NNP ] cut/VBD it/PRP ./. { Her/PRP$ group/NN } protested/VBD ./."))
                .doesNotContain("Blue Gull");
        assertThat(Marked.principalsOf("[STATE Chile/NNP ] waits/VBZ ./. { Its/PRP$ government/NN } agreed/VBD ./."))
                .containsExactly("Chile");
    }

    @Test
    void aChamberWithoutArticleIsTheOnlyOneOfItsKind() {
        assertThat(Marked.holdersOf(
                        "Square/NN closes/VBZ ,/, { council/NN } decides/VBZ ./. [ORGANISATION Halver/NNP Council/NNP"
                                + " ] met/VBD ./."))
                .containsExactly("Halver Council");
        assertThat(Marked.holdersOf("{ council/NN } decides/VBZ ./. [ORGANISATION Halver/NNP Council/NNP ] met/VBD "
                        + "[ORGANISATION Lund/NNP Council/NNP ] ./."))
                .containsExactly("council");
    }

    @Test
    void aNameBehindItsKindIsTheBody() {
        assertThat(Marked.holdersOf(
                        "{ The/DT Ruritanian/NNP fund/NN [ORGANISATION Halver/NNP Capital/NNP ] } agreed/VBD ./."))
                .containsExactly("Halver Capital");
    }

    @Test
    void capitalsThroughoutInMidSentenceAreABody() {
        assertThat(kindsOf("Its/PRP$ sponsor/NN ,/, { [PERSON Halver/NNP ] Watches/NNPS } ,/, left/VBD ./."))
                .contains(EntityKind.ORGANISATION);
        assertThat(kindsOf("Then/RB { Halver/NNP Farmers/NNPS } left/VBD ./.")).containsOnly(EntityKind.GROUP);
    }

    private static List<EntityKind> kindsOf(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .map(LocalEntity::kind)
                .toList();
    }

    @Test
    void theCompanyIsTheFirmThatBearsItsOwnersName() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT shipping/NN firm/NN [PERSON Halver/NNP ] grew/VBD ./. [PERSON Stig/NNP Halver/NNP ] "
                                        + "met/VBD the/DT [ORGANISATION Lamp/NNP Makers/NNPS ] ./. { The/DT company/NN } agreed/VBD ./."))
                .containsExactly("Halver");
    }

    @Test
    void theUnionIsTheOneIntroducedAsSuchHoweverFar() {
        assertThat(Marked.holdersOf("[ORGANISATION Havnar/NNP United/NNP ] ,/, a/DT union/NN ,/, met/VBD ./. "
                        + "It/PRP rained/VBD ./. ".repeat(14) + "{ The/DT union/NN } agreed/VBD ./."))
                .containsExactly("Havnar United");
    }

    @Test
    void theUnionIsNoFirm() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Havnar/NNP ] ,/, a/DT company/NN ,/, met/VBD ./. { The/DT union/NN } "
                                + "agreed/VBD ./."))
                .doesNotContain("Havnar");
    }

    @Test
    void thePartyInOppositionIsTheParty() {
        assertThat(Marked.holdersOf(
                        "{ The/DT opposition/NN Rowers/NNPS } agreed/VBD ./. { The/DT Rowers/NNPS } left/VBD ./."))
                .containsExactly("Rowers", "Rowers");
    }

    @Test
    void someOfAPartyAreNotTheParty() {
        assertThat(Marked.holdersOf("{ The/DT young/JJ Rowers/NNPS } agreed/VBD ./."))
                .containsExactly("young Rowers");
    }

    @Test
    void aPartyOnACouncilIsTheParty() {
        assertThat(Marked.holdersOf("{ The/DT Free/NNP Rowers/NNPS on/IN the/DT council/NN } agreed/VBD ./."))
                .containsExactly("Free Rowers");
    }

    @Test
    void farmersOnACouncilAreThose() {
        assertThat(Marked.holdersOf("{ The/DT farmers/NNS on/IN the/DT council/NN } agreed/VBD ./."))
                .containsExactly("farmers on the council");
    }

    @Test
    void howManyTheyAreMakesNoOthers() {
        assertThat(Marked.holdersOf(
                        "{ Twelve/CD senators/NNS } signed/VBD ./. { The/DT 12/CD senators/NNS } agreed/VBD ./."))
                .containsExactly("twelve senators", "twelve senators");
    }

    @Test
    void theUnionInSmallLettersIsNotThatOfStates() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT [ORGANISATION European/NNP Union/NNP ] paid/VBD ./. { The/DT student/NN union/NN } met/VBD "
                                        + "./. The/DT [ORGANISATION European/NNP Union/NNP ] left/VBD ./. { The/DT union/NN } agreed/VBD ./."))
                .containsExactly("student union", "student union");
    }

    @Test
    void theNearestGroupGoesBeforeAFirmThatMayBeCalledOne() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT ferry/NN company/NN [ORGANISATION Havnar/NNP ] grew/VBD ./. The/DT [ORGANISATION Cab/NNP "
                                        + "Drivers/NNPS '/POS Association/NNP ] met/VBD ./. { The/DT group/NN } agreed/VBD ./."))
                .containsExactly("Cab Drivers ' Association");
    }

    @Test
    void aTownCouncilInSmallLettersIsABody() {
        assertThat(Marked.of("a", "{ The/DT town/NN council/NN } agreed/VBD ./. { The/DT fishermen/NNS } left/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::kind)
                .containsExactly(EntityKind.ORGANISATION, EntityKind.GROUP);
    }

    @Test
    void aShareIsCalledByWhatItIsOf() {
        assertThat(Marked.holdersOf(
                        "{ Nine/CD of/IN the/DT eleven/CD members/NNS of/IN the/DT Havnar/NNP Harbour/NNP Board/NNP } "
                                + "agreed/VBD ./."))
                .containsExactly("nine of the eleven members");
    }
}
