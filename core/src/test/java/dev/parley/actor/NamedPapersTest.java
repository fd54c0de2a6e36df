package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NamedPapersTest {

    @Test
    void planWithANameIsADocument() {
        assertThat(Marked.of("a", "They/PRP rejected/VBD the/DT [PERSON Lind/NNP ] plan/NN ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .contains(tuple("Lind plan", EntityKind.DOCUMENT));
    }

    @Test
    void planOfAPersonIsOneDocumentHoweverItIsPut() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Mara/NNP Lind/NNP ] 's/POS plan/NN fails/VBZ ./. The/DT [PERSON Lind/NNP ]"
                                        + " plan/NN dies/VBZ ./.")
                        .resolve()
                        .entities())
                .filteredOn(entity -> entity.kind() == EntityKind.DOCUMENT)
                .extracting(LocalEntity::name)
                .containsExactly("Lind plan");
    }

    @Test
    void subjectOfAPlanIsAPartOfItsName() {
        assertThat(documents("They/PRP rejected/VBD the/DT [STATE Chile/NNP ] –/HYPH [STATE Peru/NNP ] plan/NN on/IN "
                        + "[STATE Bolivia/NNP ] ./."))
                .containsExactly("Chile - Peru plan on Bolivia");
    }

    @Test
    void dayBehindAPlanIsNoPartOfItsName() {
        assertThat(documents("They/PRP rejected/VBD the/DT [PERSON Lind/NNP ] plan/NN on/IN Friday/NNP ./."))
                .containsExactly("Lind plan");
    }

    @Test
    void paperThatHoldsAStanceIsADocumentAndNoGroup() {
        assertThat(documents("{ The/DT memo/NN } rejects/VBZ it/PRP ./.")).containsExactly("memo");
    }

    @Test
    void planWithoutANameIsNoDocument() {
        assertThat(Marked.of("a", "They/PRP rejected/VBD the/DT old/JJ plan/NN ./.")
                        .resolve()
                        .entities())
                .isEmpty();
    }

    @Test
    void aDealIsNamedByItsTwoParties() {
        assertThat(Marked.entitiesOf("The/DT [STATE Chile/NNP ] –/HYPH [STATE Peru/NNP ] deal/NN is/VBZ off/RP ./. "
                        + "The/DT [STATE Peru/NNP ] -/HYPH [STATE Chile/NNP ] deal/NN was/VBD bad/JJ ./."))
                .contains("Chile - Peru deal")
                .hasSize(3);
    }

    @Test
    void aDealOfOnePartyIsNoNamedPaper() {
        assertThat(Marked.entitiesOf("The/DT [STATE Chile/NNP ] deal/NN is/VBZ off/RP ./."))
                .containsExactly("Chile");
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

    private static List<String> documents(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .filter(entity -> entity.kind() == EntityKind.DOCUMENT)
                .map(LocalEntity::name)
                .toList();
    }
}
