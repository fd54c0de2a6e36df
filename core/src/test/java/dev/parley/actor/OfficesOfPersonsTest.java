package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OfficesOfPersonsTest {

    @Test
    void roleOfAPredecessorIsNotTheSuccessors() {
        assertThat(Marked.holdersOf(
                        "The/DT then/RB harbour/NN commissioner/NN ,/, [PERSON Wilhelmina/NNP Stoop/NNP ] ,/,"
                                + " promised/VBD it/PRP ./. { The/DT commissioner/NN } retired/VBD ./. Her/PRP$"
                                + " successor/NN ,/, [PERSON Anselm/NNP Roy/NNP ] ,/, took/VBD office/NN ./. On/IN"
                                + " Friday/NNP { the/DT commissioner/NN } signed/VBD the/DT order/NN ./."))
                .containsExactly("Wilhelmina Stoop", "Anselm Roy");
    }

    @Test
    void roleWhosePremodifierPassesForAVerbIsNotedAllTheSame() {
        assertThat(Marked.holdersOf(
                        "the/DT then/RB harbour/VBP commissioner/NN ,/, [PERSON Wilhelmina/NNP Stoop/NNP ] ,/, "
                                + "promised/VBD it/PRP ./. { The/DT commissioner/NN } retired/VBD ./."))
                .containsExactly("Wilhelmina Stoop");
    }

    @Test
    void roleInAListIsNotThatOfTheNameBehindIt() {
        assertThat(Marked.holdersOf(
                        "She/PRP met/VBD soldiers/NNS ,/, commissioner/NN ,/, [PERSON Anselm/NNP Roy/NNP ] ,/, "
                                + "too/RB ./. { The/DT commissioner/NN } left/VBD ./."))
                .containsExactly("commissioner");
    }

    @Test
    void holdersOfTwoOfficesInOnePlaceAreTwo() {
        assertThat(Marked.holdersOf(
                        "{ The/DT mayor/NN of/IN [PLACE Lund/NNP ] } agreed/VBD ./. { The/DT [PERSON Duke/NNP of/IN "
                                + "Lund/NNP ] } left/VBD ./."))
                .containsExactly("mayor of Lund", "Duke of Lund");
    }

    @Test
    void townThatPassesForAPersonHasNoOffice() {
        assertThat(Marked.holdersOf(
                        "{ The/DT mayor/NN of/IN [PERSON Lund/NNP ] } agreed/VBD ./. { The/DT bishop/NN of/IN "
                                + "[PERSON Lund/NNP ] } left/VBD ./."))
                .containsExactly("mayor of Lund", "bishop of Lund");
    }

    @Test
    void officeWithOfInsideIsThePersonsBehindIt() {
        assertThat(Marked.holdersOf("Secretary/NNP of/IN State/NNP [PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { The/DT "
                        + "secretary/NN of/IN state/NN } left/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void anOfficeInFrontOfANameIsNoPartOfIt() {
        assertThat(Marked.holdersOf("[PERSON Karl/NNP Moe/NNP ] left/VBD ./. "
                        + "{ [PERSON Secretary/NNP of/IN State/NNP Karl/NNP Moe/NNP ] } agreed/VBD ./."))
                .containsExactly("Karl Moe");
    }

    @Test
    void aPersonOfATownKeepsTheWholeTitle() {
        assertThat(Marked.entitiesOf("[PERSON Bishop/NNP of/IN Lund/NNP ] agreed/VBD ./."))
                .containsExactly("of Lund");
    }

    @Test
    void anOfficeOfOneIsNotThatOfAnother() {
        assertThat(Marked.holdersOf(
                        "{ The/DT observer/NN of/IN the/DT [ORGANISATION Lake/NNP Fund/NNP ] } agreed/VBD ./."
                                + " { The/DT observer/NN of/IN the/DT [ORGANISATION River/NNP Bank/NNP ] }"
                                + " left/VBD ./."))
                .containsExactly("observer of the Lake Fund", "observer of the River Bank");
    }

    @Test
    void anOfficeOfTheSameIsThatOfThePerson() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Lind/NNP ] ,/, chairwoman/NN of/IN the/DT [ORGANISATION River/NNP"
                        + " Bank/NNP ] ,/, spoke/VBD ./. { The/DT chairwoman/NN of/IN the/DT bank/NN }"
                        + " agreed/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void aTownBehindAPersonsNameIsAPlace() {
        assertThat(Marked.of("a", "Bishop/NNP [PERSON Karl/NNP Moe/NNP ] of/IN [PERSON Lund/NNP ] agreed/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Karl Moe", EntityKind.PERSON), tuple("Lund", EntityKind.PLACE));
    }

    @Test
    void whoChairsIsTheChairwoman() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] ,/, who/WP chairs/VBZ/chair the/DT panel/NN ,/, agreed/VBD ./. { The/DT "
                                + "chairwoman/NN } left/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void whoChairsIsNoChairmanIfAWoman() {
        assertThat(Marked.holdersOf(
                        "[PERSON Anna/NNP Lind/NNP ] ,/, who/WP chairs/VBZ/chair the/DT panel/NN ,/, agreed/VBD ./. { The/DT "
                                + "chairman/NN } left/VBD ./."))
                .containsExactly("chairman");
    }

    @Test
    void aMayorIsTheOneOfSeveralWhoIsMayor() {
        assertThat(Marked.holdersOf(
                        "Mayor/NNP [PERSON Mara/NNP Lind/NNP ] agreed/VBD ./. [PERSON Karl/NNP Lind/NNP ] left/VBD ./. Mayor/NNP { "
                                + "[PERSON Lind/NNP ] } stayed/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void aMayorOfAnotherDocumentIsTheOneWhoIsMayor() {
        DocumentActors first = Marked.of(
                        "a",
                        "Mayor/NNP [PERSON Mara/NNP Lind/NNP ] agreed/VBD ./. [PERSON Karl/NNP Lind/NNP ] left/VBD ./.")
                .resolve();
        DocumentActors second =
                Marked.of("b", "Mayor/NNP [PERSON Lind/NNP ] stayed/VBD ./.").resolve();
        assertThat(ActorRegistry.unite(List.of(first, second)).entities())
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("Mara Lind", "Karl Lind");
    }

    @Test
    void aDeanOfAnotherDocumentIsNeitherOfTwo() {
        DocumentActors first = Marked.of(
                        "a",
                        "Mayor/NNP [PERSON Mara/NNP Lind/NNP ] agreed/VBD ./. [PERSON Karl/NNP Lind/NNP ] left/VBD ./.")
                .resolve();
        DocumentActors second =
                Marked.of("b", "Dean/NNP [PERSON Lind/NNP ] stayed/VBD ./.").resolve();
        assertThat(ActorRegistry.unite(List.of(first, second)).entities()).hasSize(3);
    }

    @Test
    void aSpokesmanForAPersonSpeaksForThatOne() {
        assertThat(
                        Marked.principalsOf(
                                "[PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { A/DT spokesman/NN for/IN [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void anAdviserToAPersonSpeaksForNobodyElse() {
        assertThat(
                        Marked.principalsOf(
                                "[PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { An/DT adviser/NN to/TO [PERSON Lind/NNP ] } agreed/VBD ./."))
                .doesNotContain("Mara Lind");
    }
}
