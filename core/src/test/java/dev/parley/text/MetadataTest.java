package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.text.Metadata.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MetadataTest {

    private static final Metadata TITLED = Metadata.NONE.with(Field.TITLE, "Close the lock", "og:title");

    @Test
    void keepsWhereAFieldWasFound() {
        assertThat(TITLED.source(Field.TITLE)).hasValue("og:title");
        assertThat(TITLED.source(Field.DATE)).isEmpty();
    }

    @Test
    void forgetsTheSourceOfAFieldThatIsSetWithoutOne() {
        assertThat(TITLED.with(Field.TITLE, "Open the lock").source(Field.TITLE))
                .isEmpty();
    }

    @Test
    void fillsOnlyTheGaps() {
        Metadata other =
                Metadata.NONE.with(Field.TITLE, "Lock", "title line").with(Field.AUTHOR, "Ida Marsh", "byline");

        assertThat(TITLED.orElse(other)).isEqualTo(TITLED.with(Field.AUTHOR, "Ida Marsh", "byline"));
    }

    @Test
    void doesNotGiveAKnownFieldTheSourceOfAnother() {
        Metadata sourceless = Metadata.NONE.with(Field.TITLE, "Open the lock");

        assertThat(sourceless.orElse(TITLED)).isEqualTo(sourceless);
    }

    @Test
    void refusesASourceWithoutAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Metadata(Map.of(), Map.of(Field.DATE, "byline")))
                .withMessageContaining("DATE");
    }

    @Test
    void bylineInsteadOfAnAuthorLosesItsBy() {
        assertThat(Metadata.NONE.with(Field.AUTHOR, "By Jane Doe").find(Field.AUTHOR))
                .contains("Jane Doe");
        assertThat(Metadata.NONE.with(Field.AUTHOR, "By the editor").find(Field.AUTHOR))
                .contains("By the editor");
        assertThat(Metadata.NONE.with(Field.TITLE, "By Night").find(Field.TITLE))
                .contains("By Night");
    }
}
