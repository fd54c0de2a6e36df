package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.InputException;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TablesReadBackTest {

    @TempDir
    private Path folder;

    @Test
    void readsEntitiesAsTheyWereWritten() throws IOException {
        assertThat(EntitiesFile.read(written(Csv.entities())))
                .containsExactly(
                        new EntityRow("=SUM(votes)", EntityKind.GROUP, List.of()),
                        new EntityRow("Mira Holt", EntityKind.PERSON, List.of("Holt", "Ms. Holt")),
                        new EntityRow("Rivers, Lakes & Co.", EntityKind.ORGANISATION, List.of("-co", "RLC")));
    }

    @Test
    void readsDocumentsAsTheyWereWritten() throws IOException {
        assertThat(DocumentsFile.read(written(Csv.documents()))).containsExactly("+report", "letter");
    }

    @Test
    void readsEntitiesThatASpreadsheetHasSaved() throws IOException {
        Path file = write("\uFEFFAliases;Kind;note;Name\r\n;PERSON;;Mira Holt\r\n");

        assertThat(EntitiesFile.read(file)).containsExactly(new EntityRow("Mira Holt", EntityKind.PERSON, List.of()));
    }

    @Test
    void saysWhereAKindIsWrong() throws IOException {
        Path file = write("name,kind,aliases\nMira Holt,wizard,\n");

        assertThatThrownBy(() -> EntitiesFile.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + ":2:11: error: kind 'wizard' must be one of person, state");
    }

    @Test
    void missesAColumn() throws IOException {
        Path file = write("name,aliases\nMira Holt,\n");

        assertThatThrownBy(() -> EntitiesFile.read(file))
                .hasMessage(file + ":1:1: error: the header has no column 'kind'; it names name, aliases");
    }

    @Test
    void rejectsAnEmptyFile() throws IOException {
        Path file = write("\n");

        assertThatThrownBy(() -> DocumentsFile.read(file)).hasMessageContaining("is empty");
    }

    private Path written(Exporter<Comparison> exporter) throws IOException {
        StringBuilder out = new StringBuilder();
        exporter.write(TramDispute.comparison(), out);
        return write(out.toString());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text, UTF_8);
    }
}
