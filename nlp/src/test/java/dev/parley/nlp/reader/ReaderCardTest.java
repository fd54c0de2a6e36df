package dev.parley.nlp.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.ResourceException;
import org.junit.jupiter.api.Test;

final class ReaderCardTest {

    @Test
    void readsTheShippedCard() {
        ReaderCard card = shipped(ReaderSize.SMALL);

        assertThat(card.calibration().holder()).isEqualTo(0.4);
        assertThat(card.second()).isEmpty();
    }

    @Test
    void readsTheCardOfTheLargeReaderWhichHasTheSmallOneWithin() {
        ReaderCard card = shipped(ReaderSize.LARGE);

        assertThat(card.networkHash()).isEqualTo(shipped(ReaderSize.SMALL).networkHash());
        assertThat(card.second()).isPresent();
    }

    @Test
    void rejectsATraceThatIsNoProbability() {
        assertThatThrownBy(() -> new ReaderCard.Second("", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("second.trace 2.0 must lie in [0, 1]");
    }

    @Test
    void namesAMissingKey() {
        assertThatThrownBy(() -> ReaderCard.parse("name=x".getBytes(UTF_8), "card"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("card is damaged: key network.sha256 is missing");
    }

    @Test
    void rejectsAThresholdThatIsNoProbability() {
        assertThatThrownBy(() -> new Calibration(1.5, 0, 0, 0, Confidence.RAW, Confidence.RAW, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold holder 1.5 must lie in [0, 1]");
    }

    private static ReaderCard shipped(ReaderSize size) {
        return ReaderCard.parse(Resources.shipped().read(size.card()), size.card());
    }
}
