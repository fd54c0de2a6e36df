package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

final class MistakenPersonsTest {

    @Test
    void theLastWordTellsABodyOrAPlace() {
        assertThat(kinds("[PERSON Halver/NNP School/NNP ] closed/VBD ./. [PERSON Tarlo/NNP Bay/NNP ] froze/VBD ./."))
                .containsExactly(tuple("Halver School", EntityKind.ORGANISATION), tuple("Tarlo Bay", EntityKind.PLACE));
    }

    @Test
    void whoeverHasAFirstNameOrATitleIsAPerson() {
        assertThat(kindsOnly("[PERSON Tom/NNP School/NNP ] left/VBD ./. Mayor/NNP [PERSON Halver/NNP Bay/NNP ]"
                        + " spoke/VBD ./."))
                .containsOnly(EntityKind.PERSON);
    }

    @Test
    void aLastNameThatIsAKindOfBodyStaysAPerson() {
        assertThat(kindsOnly("[PERSON Halver/NNP Church/NNP ] left/VBD ./.")).containsOnly(EntityKind.PERSON);
    }

    @Test
    void theLastWordOfAPaperAloneIsThePaper() {
        assertThat(kinds("The/DT [PERSON Halver/NNP Courier/NNP ] came/VBD ./. [PERSON Courier/NNP ] editor/NN "
                        + "[PERSON Tom/NNP Quill/NNP ] left/VBD ./."))
                .containsExactly(
                        tuple("Halver Courier", EntityKind.ORGANISATION), tuple("Tom Quill", EntityKind.PERSON));
    }

    @Test
    void aBodyIsToldByTheNounInFront() {
        assertThat(kinds("The/DT dockers/NNS '/POS union/NN [PERSON Havnar/NNP ] met/VBD ./."))
                .containsExactly(tuple("Havnar", EntityKind.ORGANISATION));
        assertThat(kindsOnly("The/DT skipper/NN [PERSON Havnar/NNP ] met/VBD ./."))
                .containsOnly(EntityKind.PERSON);
    }

    @Test
    void aBodyIsToldByTheNounBehind() {
        assertThat(kinds("[PERSON Havnar/NNP ] ,/, the/DT company/NN that/WDT builds/VBZ it/PRP ,/, agreed/VBD ./."))
                .containsExactly(tuple("Havnar", EntityKind.ORGANISATION));
    }

    @Test
    void whomABodySpeaksOfIsNotTheBody() {
        assertThat(kindsOnly("[PERSON Havnar/NNP ] ,/, the/DT union/NN said/VBD ,/, is/VBZ late/JJ ./."))
                .containsOnly(EntityKind.PERSON);
    }

    @Test
    void severalWordsBehindAnArticleAreABody() {
        assertThat(kinds("The/DT [PERSON Halver/NNP Landsting/NNP ] met/VBD ./."))
                .containsExactly(tuple("Halver Landsting", EntityKind.ORGANISATION));
    }

    @Test
    void aPersonsPlanBehindAnArticleIsThePersons() {
        assertThat(kinds("The/DT [PERSON Halver/NNP Lind/NNP ] plan/NN failed/VBD ./."))
                .contains(tuple("Halver Lind", EntityKind.PERSON));
        assertThat(kinds("The/DT [PERSON Tom/NNP Lind/NNP ] met/VBD ./."))
                .contains(tuple("Tom Lind", EntityKind.PERSON));
    }

    private static List<EntityKind> kindsOnly(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .map(LocalEntity::kind)
                .toList();
    }

    private static List<Tuple> kinds(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .map(entity -> tuple(entity.name(), entity.kind()))
                .toList();
    }

    @Test
    void aFirmMayBearItsOwnersName() {
        assertThat(kinds("The/DT shipping/NN firm/NN [PERSON Halver/NNP ] grew/VBD ./. [PERSON Stig/NNP Halver/NNP ] "
                        + "left/VBD ./. [PERSON Halver/NNP ] slept/VBD ./."))
                .containsExactly(tuple("Halver", EntityKind.ORGANISATION), tuple("Stig Halver", EntityKind.PERSON));
    }

    @Test
    void whoeverFoundedAFirmIsNotTheFirm() {
        assertThat(kindsOnly(
                        "[PERSON Stig/NNP Halver/NNP ] left/VBD ./. The/DT shipping/NN firm/NN [PERSON Halver/NNP ] "
                                + "founded/VBD/found grew/VBD ./."))
                .containsOnly(EntityKind.PERSON);
    }

    @Test
    void ofWhomAUnionIsToldIsNotTheUnion() {
        assertThat(kindsOnly("They/PRP told/VBD/tell the/DT dockers/NNS '/POS union/NN [PERSON Halver/NNP ] would/MD "
                        + "resign/VB ./."))
                .containsOnly(EntityKind.PERSON);
    }

    @Test
    void aBuilderOfOneNameBehindAnArticleIsAFirm() {
        assertThat(kinds("The/DT tram/NN builder/NN [PERSON Halver/NNP ] hopes/VBZ ./."))
                .containsExactly(tuple("Halver", EntityKind.ORGANISATION));
        assertThat(kindsOnly("Tram/NN builder/NN [PERSON Tom/NNP Halver/NNP ] hopes/VBZ ./."))
                .containsOnly(EntityKind.PERSON);
    }

    @Test
    void aTradeBehindASingleNameTellsABody() {
        assertThat(kinds("[PERSON Halver/NNP ] ,/, a/DT tram/NN builder/NN ,/, hopes/VBZ ./."))
                .containsExactly(tuple("Halver", EntityKind.ORGANISATION));
    }

    @Test
    void aTradeBehindAFullNameIsAPersons() {
        assertThat(kindsOnly("[PERSON Tom/NNP Halver/NNP ] ,/, a/DT tram/NN builder/NN ,/, hopes/VBZ ./."))
                .containsOnly(EntityKind.PERSON);
    }
}
