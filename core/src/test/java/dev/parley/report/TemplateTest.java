package dev.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TemplateTest {

    @Test
    void doesNotLookAgainAtWhatItFillsIn() throws IOException {
        StringBuilder out = new StringBuilder();

        Template.parse("<{{a}}|{{b}}>").write(Map.of("a", "{{b}} $1 \\", "b", "x"), out);

        assertThat(out).hasToString("<{{b}} $1 \\|x>");
    }

    @Test
    void refusesToLeaveAPlaceEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("{{a}}").write(Map.of(), new StringBuilder()))
                .withMessageContaining("'a'");
    }
}
