package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seat of government that stands for its town. */
final class PlainPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They/PRP recognized/VBD [PLACE Lima/NNP ] as/IN the/DT capital/NN of/IN the/DT coast/NN ./.",
                "The/DT capital/NN ,/, [PLACE Lima/NNP ] ,/, is/VBZ large/JJ ./.",
                "They/PRP move/VBP the/DT embassy/NN to/TO [PLACE Lima/NNP ] ./.",
                "They/PRP discussed/VBD the/DT status/NN of/IN [PLACE Lima/NNP ] ./.",
                "They/PRP discussed/VBD [PLACE Lima/NNP ] ’s/POS status/NN ./.",
                "The/DT streets/NNS of/IN [PLACE Lima/NNP ] were/VBD empty/JJ ./.",
                "East/NNP [PLACE Lima/NNP ] is/VBZ poor/JJ ./.",
                "[PLACE Lima/NNP ] harbour/NN was/VBD shut/VBN ./."
            })
    void isNotItsState(String text) {
        assertThat(names(text)).containsExactly("Lima");
    }

    @Test
    void standsForItsTownBesideAnotherTown() {
        assertThat(names("Fees/NNS rose/VBD [PLACE Halver/NNP ] and/CC [PLACE Lima/NNP ] ./."))
                .containsExactly("Halver", "Lima");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PLACE Lima/NNP ] rejects/VBZ the/DT treaty/NN ./.",
                "The/DT envoy/NN gave/VBD a/DT letter/NN to/TO [PLACE Lima/NNP ] ./.",
                "They/PRP spoke/VBD of/IN [PLACE Lima/NNP ] ’s/POS demands/NNS ./.",
                "[PLACE Quito/NNP ] and/CC [PLACE Lima/NNP ] signed/VBD ./."
            })
    void isItsStateWhereNothingSaysOtherwise(String text) {
        assertThat(names(text)).contains("Peru").doesNotContain("Lima");
    }

    private static List<String> names(String text) {
        return Marked.of("a", text).resolve().entities().stream()
                .map(LocalEntity::name)
                .toList();
    }
}
