package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.network.Mode;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV and DL. */
final class MatrixFilesTest {

    private static final Comparison RUN = LampDispute.run(LampDispute.withMore());

    @TempDir
    private Path folder;

    @Test
    void writesSourcesByProposals() throws IOException {
        assertThat(StrictCsv.rows(Written.file(RUN, ExportFormat.CSV, ExportSettings.DEFAULT, folder)))
                .containsExactly(
                        List.of("source", "P1", "P2"),
                        List.of("'=SUM(1)", "0", "-1"),
                        List.of("Lamplighters’ Union", "-1", "1"),
                        List.of("Sparks & Daughters Ltd", "1", "0"),
                        List.of("Zoë Ünal", "-1", "0"),
                        List.of("Author of “letter”", "0", "-1"));
    }

    @Test
    void writesOneModeMatricesInFull() throws IOException {
        Comparison run = LampDispute.run(LampDispute.ofTheCase());

        assertThat(StrictCsv.rows(Written.file(run, ExportFormat.CSV, ExportSettings.of(Mode.ACTORS), folder)))
                .containsExactly(
                        List.of("node", "Lamplighters’ Union", "Sparks & Daughters Ltd", "Zoë Ünal"),
                        List.of("Lamplighters’ Union", "0", "0", "1"),
                        List.of("Sparks & Daughters Ltd", "0", "0", "0"),
                        List.of("Zoë Ünal", "1", "0", "0"));
    }

    @Test
    void writesTheFormatOfUcinet() throws IOException {
        assertThat(Written.text(RUN, ExportFormat.DL, ExportSettings.DEFAULT, folder))
                .isEqualTo("""
                        dl nr = 5, nc = 2, format = fullmatrix
                        row labels:
                        "=SUM(1)"
                        "Lamplighters’ Union"
                        "Sparks & Daughters Ltd"
                        "Zoë Ünal"
                        "Author of “letter”"
                        col labels:
                        "P1"
                        "P2"
                        data:
                        0 -1
                        -1 1
                        1 0
                        -1 0
                        0 -1
                        """);
        assertThat(Written.text(RUN, ExportFormat.DL, ExportSettings.of(Mode.PROPOSALS), folder))
                .startsWith("dl n = 2, format = fullmatrix\nlabels:\n\"P1\"\n");
    }

    @Test
    void givesRTablesThatFitEachOther() throws IOException {
        Path tables = Written.file(RUN, ExportFormat.R, ExportSettings.DEFAULT, folder);

        List<String> names = StrictCsv.rows(tables.resolve("nodes.csv")).stream()
                .skip(1)
                .map(row -> row.get(0))
                .toList();
        List<List<String>> edges = StrictCsv.rows(tables.resolve("edges.csv"));
        assertThat(names).hasSize(7).doesNotHaveDuplicates();
        assertThat(edges.get(0)).containsExactly("from", "to", "weight", "stance", "support", "oppose");
        assertThat(edges).hasSize(7);
        assertThat(edges.subList(1, 7)).allSatisfy(edge -> assertThat(names).contains(edge.get(0), edge.get(1)));
        assertThat(StrictCsv.rows(tables.resolve("claims.csv"))).hasSize(7);
        assertThat(tables.resolve("R/example.R")).isNotEmptyFile();
    }
}
