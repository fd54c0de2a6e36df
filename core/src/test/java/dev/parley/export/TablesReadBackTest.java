package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.InputException;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
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
    void readsWhatARunKnowsOfItsDocuments() throws IOException {
        assertThat(DocumentsFile.summaries(written(Csv.documents())))
                .isEqualTo(TramDispute.comparison().documents());
    }

    @Test
    void readsDocumentsOfWhichLittleIsKnown() throws IOException {
        Path file = write("document,date,characters\na,,many\n");

        assertThat(DocumentsFile.summaries(file))
                .containsExactly(new DocumentSummary(new DocumentId("a"), "", Metadata.NONE, 0, 0, ""));
    }

    @Test
    void saysWhereADateOfADocumentIsWrong() throws IOException {
        Path file = write("document,date\na,yesterday\n");

        assertThatThrownBy(() -> DocumentsFile.summaries(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + ":2:3: error: date 'yesterday' must be a day");
    }

    @Test
    void readsEntitiesWithAllButTheirDocuments() throws IOException {
        List<Entity> expected = TramDispute.comparison().entities().stream()
                .map(entity -> new Entity(
                        entity.name(),
                        entity.kind(),
                        entity.aliases(),
                        entity.mentions(),
                        List.of(),
                        entity.parent(),
                        entity.affiliations()))
                .toList();

        assertThat(EntitiesFile.entities(written(Csv.entities()))).isEqualTo(expected);
    }

    @Test
    void doesWithoutDamagedTablesOfARunAndSaysSo() throws IOException {
        Files.writeString(folder.resolve("documents.csv"), "document,date\na,yesterday\n");
        Files.writeString(folder.resolve("entities.csv"), "name,kind,aliases\nMira Holt,person,\n");

        RunContext context = RunContext.read(folder);

        assertThat(context.documents()).isEmpty();
        assertThat(context.entities()).hasSize(1);
        assertThat(context.warnings())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("documents.csv: warning: is damaged");
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
