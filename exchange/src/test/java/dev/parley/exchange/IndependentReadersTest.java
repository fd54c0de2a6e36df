package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.export.RunFolder;
import dev.parley.export.RunOptions;
import dev.parley.network.Mode;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files read again by readers that go by the description of the format and share no code with the writers. */
final class IndependentReadersTest {

    private static final Comparison RUN = LampDispute.run(LampDispute.withMore());

    @TempDir
    private Path folder;

    @Test
    void everyTableOfARunFollowsTheGrammarOfCsv() throws IOException {
        Path run = folder.resolve("tables");
        RunFolder.write(RUN, run, RunOptions.DEFAULT);

        List<Path> tables = tables(run);
        assertThat(tables).hasSize(8);
        for (Path table : tables) {
            assertThat(StrictCsv.rows(table)).as(table.toString()).isNotEmpty();
        }
        assertThat(StrictCsv.rows(run.resolve("claims.csv")))
                .anySatisfy(row -> assertThat(row).contains("the 🏮 stays,\r\nsays the union"));
    }

    @Test
    void everyTableForRFollowsTheGrammarOfCsv() throws IOException {
        Path tables = Written.file(RUN, ExportFormat.R, ExportSettings.DEFAULT, folder);

        for (Path table : tables(tables)) {
            assertThat(StrictCsv.rows(table)).as(table.toString()).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1\n", "a\"b\n", "\"a\"b\n", "\"a\n", "a\r\nb\n", "a"})
    void theReaderOfCsvRefusesWhatTheGrammarHasNot(String text) {
        assertThatThrownBy(() -> StrictCsv.rows(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void dlHoldsTheMatrixThatCsvHolds(Mode mode) throws IOException {
        ExportSettings settings = ExportSettings.of(mode);
        DlMatrix dl = DlMatrix.read(Written.text(RUN, ExportFormat.DL, settings, folder));
        List<List<String>> csv = StrictCsv.rows(Written.file(RUN, ExportFormat.CSV, settings, folder));

        assertThat(dl.columns())
                .isEqualTo(csv.get(0).subList(1, csv.get(0).size()).stream()
                        .map(IndependentReadersTest::plain)
                        .toList());
        assertThat(dl.rows())
                .isEqualTo(csv.stream().skip(1).map(row -> plain(row.get(0))).toList());
        assertThat(dl.cells())
                .isEqualTo(csv.stream()
                        .skip(1)
                        .map(row -> row.stream().skip(1).map(Double::valueOf).toList())
                        .toList());
    }

    @Test
    void bratFindsTheMarkedWordsInItsTexts() throws IOException {
        Map<String, List<String>> marks =
                BratFolder.check(Written.file(RUN, ExportFormat.BRAT, ExportSettings.DEFAULT, folder));

        assertThat(marks.get("letter.ann"))
                .containsExactly("the 🏮 stays, says the union", "is no answer", "no answer");
        assertThat(marks.get("news.ann")).hasSize(3);
    }

    @Test
    void theReaderOfBratRefusesMarksThatAreOff() throws IOException {
        Path brat = Written.file(RUN, ExportFormat.BRAT, ExportSettings.DEFAULT, folder);
        Path marks = brat.resolve("letter.ann");
        Files.writeString(marks, Files.readString(marks).replace("Oppose 66 78", "Oppose 67 79"));

        assertThatThrownBy(() -> BratFolder.check(brat)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** A value that a spreadsheet would take for a formula has an apostrophe in front. */
    private static String plain(String value) {
        return value.startsWith("'=") ? value.substring(1) : value;
    }
}
