package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TitledPapersTest {

    @Test
    void fullTitleInQuotationMarksIsATreaty() {
        assertThat(
                        kinds(
                                "They/PRP signed/VBD the/DT “/`` Agreement/NNP on/IN fishing/NN in/IN the/DT strait/NN ”/'' ./."))
                .containsExactly("Agreement on fishing in the strait TREATY");
    }

    @Test
    void draftIsADocument() {
        assertThat(kinds("They/PRP sent/VBD a/DT draft/NN “/`` Treaty/NNP on/IN fishing/NN ”/'' ./."))
                .containsExactly("Treaty on fishing DOCUMENT");
    }

    @Test
    void sentenceInQuotationMarksIsNoTitle() {
        assertThat(kinds("“/`` Agreement/NN is/VBZ near/JJ ”/'' ,/, she/PRP said/VBD ./."))
                .isEmpty();
    }

    @Test
    void titleThatNobodyClosesIsNone() {
        assertThat(kinds("“/`` Agreement/NN on/IN this/DT will/MD come/VB ./. Then/RB ”/'' ./."))
                .isEmpty();
    }

    private static List<String> kinds(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .filter(entity -> entity.kind() == EntityKind.TREATY || entity.kind() == EntityKind.DOCUMENT)
                .map(entity -> entity.name() + " " + entity.kind())
                .toList();
    }
}
