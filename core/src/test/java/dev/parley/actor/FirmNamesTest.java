package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Firms by the legal form at the end of their names. */
final class FirmNamesTest {

    @Test
    void aNameWithALegalFormIsAFirmWhereverTheDocumentHasIt() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Brenta/NNP AS/NNP ] met/VBD the/DT mayor/NN ./. [PERSON Brenta/NNP ] agreed/VBD ./. "
                                        + "{ Brenta/NNP } wants/VBZ more/JJR ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Brenta AS", EntityKind.ORGANISATION));
    }

    @Test
    void aFirmThatTheRecogniserOverlooksIsOne() {
        assertThat(kinds("The/DT bid/NN of/IN Brenta/NNP Kraft/NNP GmbH/NNP fell/VBD ./."))
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void aNameOfAnotherLanguageIsNotCutAtItsLink() {
        assertThat(Marked.entitiesOf(
                        "The/DT bid/NN of/IN Mar/NNP do/VBP [ORGANISATION Norte/NNP S.A./NNP ] fell/VBD ./."))
                .containsExactly("Mar do Norte S.A.");
    }

    @Test
    void twoFirmsAreBothCompanies() {
        assertThat(Marked.holdersOf("[PERSON Brenta/NNP AS/NNP ] and/CC Halver/NNP SpA/NNP met/VBD ./. { Both/DT "
                        + "companies/NNS/company } want/VBP more/JJR ./."))
                .containsExactly("Brenta AS", "Halver SpA");
    }

    @Test
    void aHeadlineInCapitalsHasNoFirm() {
        assertThat(kinds("[PERSON LIND/NNP ] AS/IN MAYOR/NN ./.")).doesNotContain(EntityKind.ORGANISATION);
    }

    @Test
    void aTitleInFrontMakesAPerson() {
        assertThat(kinds("Mr./NNP [PERSON Oy/NNP ] agreed/VBD ./.")).containsExactly(EntityKind.PERSON);
    }

    @Test
    void anOwnerWhoseNameTheFirmBearsStaysAPerson() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Brenta/NNP ] owns/VBZ Brenta/NNP AS/NNP ./. [PERSON Mara/NNP Brenta/NNP ] "
                                + "spoke/VBD ./. { [PERSON Brenta/NNP ] } said/VBD so/RB ./."))
                .containsExactly("Mara Brenta");
    }

    @Test
    void aVerbPartsTwoNames() {
        assertThat(Marked.entitiesOf("[ORGANISATION Halver/NNP Foods/NNPS met/VBD Brenta/NNP AS/NNP ] ./."))
                .containsExactly("Halver Foods", "Brenta AS");
    }

    @Test
    void aNameWithoutALegalFormKeepsItsVerb() {
        assertThat(Marked.entitiesOf("[ORGANISATION Halver/NNP means/VBZ Business/NNP ] agreed/VBD ./."))
                .containsExactly("Halver means Business");
    }

    private static List<EntityKind> kinds(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .map(LocalEntity::kind)
                .toList();
    }
}
