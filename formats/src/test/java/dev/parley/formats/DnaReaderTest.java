package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.ingest.IngestResult;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DnaReaderTest {

    private static final String STATEMENTS = "CREATE TABLE STATEMENTS (ID INTEGER PRIMARY KEY, DocumentId INTEGER)";

    @TempDir
    private Path folder;

    @Test
    void readsEachDocumentOfADatabase() throws IOException, SQLException {
        IngestResult result = read();

        assertThat(result.documents())
                .extracting(document -> document.id().value())
                .containsExactly("a#1", "a#2");
        assertThat(result.documents().get(0).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "A bridge",
                        Field.AUTHOR, "Jane Doe",
                        Field.OUTLET, "The Post",
                        Field.DATE, "2021-03-04"));
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void saysThatStatementsCodedByHandAreImported() throws IOException, SQLException {
        assertThat(read(STATEMENTS, "INSERT INTO STATEMENTS VALUES (1, 1), (2, 1), (3, 2)")
                        .diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.severity()).isEqualTo(Diagnostic.Severity.WARNING))
                .satisfies(told -> assertThat(told.message())
                        .isEqualTo("its documents are read anew; for its 3 statements coded by hand, 'parley import'"
                                + " makes a run of them"));
    }

    @Test
    void saysNothingOfADatabaseInWhichNothingIsCoded() throws IOException, SQLException {
        assertThat(read(STATEMENTS).diagnostics()).isEmpty();
    }

    private IngestResult read(String... more) throws IOException, SQLException {
        Path file = folder.resolve("made.dna");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE DOCUMENTS (ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Author TEXT, Source TEXT, Date INTEGER)");
            statement.executeUpdate(
                    "INSERT INTO DOCUMENTS VALUES (1, 'A bridge', 'The board wants the bridge.', 'Jane Doe', 'The Post', 1614852000),"
                            + " (2, 'A tunnel', 'The league wants the tunnel.', '', '', 1614852000)");
            for (String sql : more) {
                statement.executeUpdate(sql);
            }
        }
        return new Reading(folder).of("a.dna", Files.readAllBytes(file));
    }
}
