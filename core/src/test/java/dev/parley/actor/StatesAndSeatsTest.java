package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StatesAndSeatsTest {

    @Test
    void stateVariantsAndSeatsAreOneState() {
        assertThat(Marked.principalsOf("{ The/DT [STATE Netherlands/NNP ] } agreed/VBD ./. "
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
    void capitalThatIsToldSomethingLeadsToItsTerritory() {
        assertThat(Marked.principalsOf(
                        "{ [PLACE Reykjavik/NNP ] } has/VBZ told/VBN { [PLACE Tórshavn/NNP ] } no/DT ./. "
                                + "At/IN a/DT fair/NN in/IN [PLACE Reykjavik/NNP ] they/PRP sold/VBD it/PRP ./. "
                                + "The/DT { [PLACE Faroe/NNP Islands/NNPS ] } want/VBP it/PRP ./."))
                .containsExactly("Iceland", "Faroe Islands", "Faroe Islands");
    }

    @Test
    void capitalAsATownIsAnEntityBesideItsGovernment() {
        DocumentActors actors = Marked.of(
                        "a",
                        "[PLACE Reykjavik/NNP ] has/VBZ refused/VBN ./. At/IN a/DT fair/NN in/IN [PLACE Reykjavik/NNP"
                                + " ] they/PRP sold/VBD it/PRP ./.")
                .resolve();
        assertThat(actors.entities())
                .extracting(LocalEntity::name)
                .containsExactly("Icelandic government", "Reykjavik", "Iceland");
    }

    @Test
    void seatOfTwoIsTheOneThatTheDocumentNames() {
        String brussels = "{ [PLACE Brussels/NNP ] } agreed/VBD ./.";
        assertThat(Marked.principalsOf("[STATE Belgium/NNP ] voted/VBD ./. " + brussels))
                .containsExactly("Belgium");
        assertThat(Marked.principalsOf("[STATE Belgium/NNP ] left/VBD the/DT [ORGANISATION EU/NNP ] ./. " + brussels))
                .containsExactly("European Union");
        assertThat(Marked.principalsOf(brussels)).containsExactly("European Union");
    }

    @Test
    void parliamentDoesNotActForTheState() {
        assertThat(Marked.principalsOf("{ The/DT [ORGANISATION Sejm/NNP ] } agreed/VBD ./."))
                .containsExactly("Sejm");
    }

    @Test
    void usInCapitalsIsTheStateAndInSmallLettersThePronoun() {
        assertThat(Marked.holdersOf("{ The/DT [STATE US/NNP ] } agreed/VBD ./."))
                .containsExactly("United States");
    }

    @Test
    void capitalThatIsTrustedIsTheGovernment() {
        assertThat(Marked.of("a", "Trust/NN in/IN [PLACE Warsaw/NNP ] fell/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name)
                .contains("Polish government");
    }

    @Test
    void seatThatPassesForAPersonIsTheGovernment() {
        assertThat(Marked.holdersOf("The/DT { [PERSON Élysée/NNP ] } agreed/VBD ./."))
                .containsExactly("French government");
    }

    @Test
    void personWithTheNameOfASeatStaysAPerson() {
        assertThat(Marked.holdersOf("[PERSON Ada/NNP Paris/NNP ] spoke/VBD ./. { [PERSON Paris/NNP ] } agreed/VBD ./."))
                .containsExactly("Ada Paris");
    }

    @Test
    void placeInWhichSomethingFallsIsNotTrusted() {
        assertThat(Marked.of("a", "Prices/NNS in/IN [PLACE Warsaw/NNP ] fell/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name)
                .doesNotContain("Polish government");
    }

    @Test
    void aPartyIsOfAStateOnlyIfTheTextSpeaksOfIt() {
        assertThat(affiliations("[ORGANISATION Labour/NNP ] agreed/VBD in/IN Lund/NNP ./."))
                .isEmpty();
        assertThat(affiliations("[ORGANISATION Labour/NNP ] agreed/VBD with/IN the/DT British/JJ farmers/NNS ./."))
                .contains("United Kingdom");
    }

    @Test
    void aPartyThatOnlyOneStateHasIsOfIt() {
        assertThat(affiliations("The/DT [ORGANISATION SNP/NNP ] agreed/VBD ./."))
                .contains("United Kingdom");
    }

    private static List<String> affiliations(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .flatMap(entity -> entity.affiliations().stream())
                .toList();
    }
}
