package dev.parley.annotation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParseTest {

    @Test
    void rejectsAHeadOutsideTheSentence() {
        assertThatThrownBy(() -> new Parse(List.of(Parse.ROOT, 2), List.of("root", "obj")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("head 2 of token 1");
    }

    @Test
    void rejectsATokenThatIsItsOwnHead() {
        assertThatThrownBy(() -> new Parse(List.of(0), List.of("root"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsRelationsThatAreTooFew() {
        assertThatThrownBy(() -> new Parse(List.of(Parse.ROOT), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 heads");
    }
}
