package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables have their dates in many forms, and a form holds for the whole column. */
final class TableDatesTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheDayFirstBetweenDots() throws IOException {
        assertThat(dates(read("06.01.2025"))).containsExactly(Optional.of("2025-01-06"));
    }

    @Test
    void takesTheOrderThatAnotherRowShows() throws IOException {
        assertThat(dates(read("03/04/2025", "13/04/2025")))
                .containsExactly(Optional.of("2025-04-03"), Optional.of("2025-04-13"));
        assertThat(dates(read("03/04/2025", "04/13/2025")))
                .containsExactly(Optional.of("2025-03-04"), Optional.of("2025-04-13"));
    }

    @Test
    void takesNoOrderWhereRowsContradictEachOther() throws IOException {
        assertThat(dates(read("03/04/2025", "13/04/2025", "04/13/2025")).get(0)).isEmpty();
    }

    @Test
    void tellsDatesThatAreNotTaken() throws IOException {
        IngestResult result = read("2025-04-03", "", "03/04/2025", "soon");

        assertThat(dates(result))
                .containsExactly(Optional.of("2025-04-03"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(result.diagnostics().toString())
                .contains(
                        "2 dates are not taken, such as '03/04/2025' in row 3, which may have the day or the month first");
    }

    private IngestResult read(String... dates) throws IOException {
        StringBuilder table = new StringBuilder("date,text\n");
        List.of(dates).forEach(date -> table.append(date).append(",Anna Lind wants the bridge by the mill.\n"));
        return new Reading(folder).of("a.csv", table.toString());
    }

    private static List<Optional<String>> dates(IngestResult result) {
        return result.documents().stream()
                .map(document -> document.metadata().find(Field.DATE))
                .toList();
    }
}
