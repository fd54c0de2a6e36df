package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States that only the text knows. */
final class TextStatesTest {

    @Test
    void whatHasAPrimeMinisterIsAState() {
        assertThat(Marked.of(
                                "a",
                                "The/DT prime/JJ minister/NN of/IN [PLACE Florin/NNP ] left/VBD [PLACE Florin/NNP ] ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Florin", EntityKind.STATE));
    }

    @Test
    void aFirmThatHasAPresidentIsNone() {
        assertThat(Marked.of("a", "The/DT president/NN of/IN [ORGANISATION Guilder/NNP ] left/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Guilder", EntityKind.ORGANISATION));
    }

    @Test
    void whatHasAForeignMinistryIsAState() {
        assertThat(Marked.principalsOf("{ [PLACE Florin/NNP ] ~'s/POS foreign/JJ ministry/NN } agreed/VBD ./."))
                .containsExactly("Florin");
    }

    @Test
    void whosePresidentAnAdjectiveNamesIsAState() {
        assertThat(Marked.of("a", "The/DT Florinian/JJ president/NN left/VBD [PLACE Florin/NNP ] ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Florin", EntityKind.STATE));
    }

    @Test
    void officialsOfANeighbourSpeakForIt() {
        assertThat(
                        Marked.principalsOf(
                                "The/DT president/NN of/IN [PLACE Guilder/NNP ] met/VBD its/PRP$ neighbour/NN [PLACE Florin/NNP ] ./. { Officials/NNS of/IN [PLACE Florin/NNP ] } agreed/VBD ./."))
                .containsExactly("Florin");
    }

    @Test
    void twoThatTheTextCallsCountriesAreStates() {
        assertThat(Marked.of(
                                "a",
                                "[PLACE Florin/NNP ] and/CC [PLACE Guilder/NNP ] agreed/VBD ./. It/PRP helps/VBZ both/DT countries/NNS ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Florin", EntityKind.STATE), tuple("Guilder", EntityKind.STATE));
    }

    @Test
    void whatHasAMayorIsATown() {
        assertThat(Marked.of(
                                "a",
                                "The/DT mayor/NN of/IN [PLACE Florin/NNP ] met/VBD [PLACE Florin/NNP ] ~'s/POS president/NN ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Florin", EntityKind.PLACE));
    }

    @Test
    void whereSomebodyIsIsAPlace() {
        assertThat(Marked.of("a", "The/DT minister/NN spoke/VBD in/IN [PLACE Florin/NNP ] ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Florin", EntityKind.PLACE));
    }

    @Test
    void aMinisterOfAPersonMakesNoState() {
        assertThat(Marked.of("a", "[PERSON Lind/NNP ] ~'s/POS foreign/JJ minister/NN agreed/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Lind", EntityKind.PERSON));
    }

    @Test
    void aStateThatPassesForAPersonIsAState() {
        assertThat(Marked.of("a", "The/DT fisheries/NNS minister/NN of/IN [PERSON Florin/NNP ] agreed/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Florin", EntityKind.STATE));
    }

    @Test
    void aStateThatTheRecogniserOverlooksIsOneToo() {
        assertThat(Marked.holdersOf("Florin/NNP and/CC Guilder/NNP argued/VBD ./. The/DT president/NN of/IN [PLACE"
                        + " Florin/NNP ] met/VBD the/DT president/NN of/IN [PLACE Guilder/NNP ] ./. { Both/DT"
                        + " sides/NNS/side } agreed/VBD ./."))
                .containsExactly("Florin", "Guilder");
    }

    @Test
    void whatPassesForAPersonElsewhereIsTheState() {
        DocumentActors first = Marked.of("a", "The/DT president/NN of/IN [PLACE Florin/NNP ] left/VBD ./.")
                .resolve();
        DocumentActors second =
                Marked.of("b", "[PERSON Florin/NNP ] agreed/VBD ./.").resolve();
        assertThat(ActorRegistry.unite(List.of(first, second)).entities())
                .extracting(Entity::name)
                .containsExactly("Florin");
    }

    @Test
    void whoBearsAListedStatesNameStaysAPerson() {
        DocumentActors first = Marked.of("a", "[STATE Chile/NNP ] left/VBD ./.").resolve();
        DocumentActors second =
                Marked.of("b", "Mr./NNP [PERSON Chile/NNP ] agreed/VBD ./.").resolve();
        assertThat(ActorRegistry.unite(List.of(first, second)).entities()).hasSize(2);
    }

    @Test
    void theNameThatTwoListedStatesShareIsNoThird() {
        assertThat(
                        Marked.holdersOf(
                                "[STATE North/NNP Korea/NNP ] met/VBD [STATE South/NNP Korea/NNP ] ./. The/DT"
                                        + " president/NN of/IN [PLACE Korea/NNP ] left/VBD ./. { The/DT two/CD Koreas/NNPS } agreed/VBD ./."))
                .containsExactly("North Korea", "South Korea");
    }
}
