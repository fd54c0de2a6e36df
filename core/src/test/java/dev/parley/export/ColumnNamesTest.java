package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.matrix.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ColumnNamesTest {

    @Test
    void takesNamesAsTheyAre() {
        assertThat(columns(actor("Ada"), author("Bea"))).containsExactly("Ada", "Bea");
    }

    @Test
    void putsTheKindBehindASharedName() {
        assertThat(columns(author("Ada"), actor("Bea"), actor("Ada")))
                .containsExactly("Ada (author)", "Bea", "Ada (actor)");
    }

    @Test
    void putsTheKindBehindANameOfOurs() {
        assertThat(columns(actor("proposal"))).containsExactly("proposal (actor)");
    }

    @Test
    void neverHeadsTwoColumnsAlike() {
        assertThat(columns(actor("Ada (author)"), actor("Ada"), author("Ada"), author("Ada (author) (author)")))
                .containsExactly(
                        "Ada (author)", "Ada (actor)", "Ada (author) (author) (author)", "Ada (author) (author)");
    }

    private static List<String> columns(Source... sources) {
        return ColumnNames.of(Stream.of(sources).toList(), Set.of("id", "proposal"));
    }

    private static Source actor(String name) {
        return new Source(Source.Kind.ACTOR, name);
    }

    private static Source author(String name) {
        return new Source(Source.Kind.AUTHOR, name);
    }
}
