package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {

    @Test
    void skipsCommentsAndSplitsValues() throws IOException {
        List<Table.Row> rows = Table.read("x.tsv", 2, new StringReader("# comment\nname\ta | b\nother\t-\n"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).values(1)).containsExactly("a", "b");
        assertThat(rows.get(1).values(1)).isEmpty();
    }

    @Test
    void reportsMalformedLineWithItsNumber() {
        assertThatThrownBy(() -> Table.read("x.tsv", 2, new StringReader("# comment\nname\n")))
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith("x.tsv:2: 1 columns");
    }

    @Test
    void reportsUnknownConstantWithItsPlace() throws IOException {
        Table.Row row =
                Table.read("x.tsv", 2, new StringReader("name\tPLANET\n")).get(0);
        assertThatThrownBy(() -> row.constant(1, EntityKind.class)).hasMessageStartingWith("x.tsv:1: 'PLANET'");
    }

    @Test
    void reportsMissingResource() {
        assertThatThrownBy(() -> Table.read("nowhere.tsv", 1)).hasMessageContaining("nowhere.tsv is missing");
    }
}
