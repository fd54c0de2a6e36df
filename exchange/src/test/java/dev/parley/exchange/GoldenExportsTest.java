package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.network.Mode;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format as it was when a person last looked at it; GraphML and GEXF have golden files in tests of their own. */
final class GoldenExportsTest {

    private static final Comparison RUN = LampDispute.run(LampDispute.withMore());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "CSV,TWOMODE,lamps.csv",
        "CSV,ACTORS,lamps-actors.csv",
        "DL,TWOMODE,lamps.dl",
        "DL,ACTORS,lamps-actors.dl",
        "JSON,TWOMODE,lamps.json",
        "JSONL,TWOMODE,lamps.jsonl",
    })
    void isAsWritten(ExportFormat format, Mode mode, String golden) throws IOException {
        assertThat(Written.text(RUN, format, ExportSettings.of(mode), folder)).isEqualTo(Written.golden(golden));
    }

    /** The files of a folder one after the other; carriage returns are written as {@code \r}. */
    @ParameterizedTest
    @CsvSource({"BRAT,lamps-brat", "R,lamps-r"})
    void isTheFolderAsWritten(ExportFormat format, String golden) throws IOException {
        Path written = Written.file(RUN, format, ExportSettings.DEFAULT, folder);

        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().endsWith("example.R")) {
                    String name = written.relativize(file).toString().replace('\\', '/');
                    all.append("== ")
                            .append(name)
                            .append('\n')
                            .append(Files.readString(file).replace("\r", "\\r"));
                }
            }
        }
        assertThat(all.toString()).isEqualTo(Written.golden(golden + ".txt"));
    }

    @Test
    void isTheWorkbookAsWritten() throws IOException {
        Path written = Written.file(RUN, ExportFormat.XLSX, ExportSettings.DEFAULT, folder);

        assertThat(SheetText.of(written)).isEqualTo(Written.golden("lamps.xlsx.txt"));
    }

    @Test
    void isTheDatabaseAsWritten() throws IOException, SQLException {
        Path written = Written.file(RUN, ExportFormat.DNA, ExportSettings.DEFAULT, folder);

        assertThat(rows(written)).isEqualTo(Written.golden("lamps.dna.txt"));
    }

    /** Every table with all its rows; line ends within a value are written as {@code \n}. */
    private static String rows(Path file) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                all.append("== ").append(table).append('\n');
                try (ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        List<String> values = new ArrayList<>();
                        for (int column = 1; column <= columns; column++) {
                            values.add(String.valueOf(found.getString(column)).replace("\n", "\\n"));
                        }
                        all.append(String.join("|", values)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }
}
