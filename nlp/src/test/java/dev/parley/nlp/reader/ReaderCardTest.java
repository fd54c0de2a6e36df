package dev.parley.nlp.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.ResourceException;
import org.junit.jupiter.api.Test;

final class ReaderCardTest {

    @Test
    void readsTheShippedCard() {
        byte[] file = Resources.shipped().read(Resources.CARD);

        assertThat(ReaderCard.parse(file, Resources.CARD).calibration().holder())
                .isEqualTo(0.6);
    }

    @Test
    void namesAMissingKey() {
        assertThatThrownBy(() -> ReaderCard.parse("name=x".getBytes(UTF_8), "card"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("card is damaged: key network.sha256 is missing");
    }

    @Test
    void rejectsAThresholdThatIsNoProbability() {
        assertThatThrownBy(() -> new Calibration(1.5, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold holder 1.5 must lie in [0, 1]");
    }
}
