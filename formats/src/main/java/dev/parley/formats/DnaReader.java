package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * Reads the documents of a database of the Discourse Network Analyzer 3 (a SQLite file with a table {@code DOCUMENTS}). What was coded in them by hand
 * is told, but is not taken for claims of the texts: reading it is another task.
 */
final class DnaReader implements FormatReader {

    private static final String DOCUMENTS = "SELECT ID, Title, Text, Author, Source, Date FROM DOCUMENTS ORDER BY ID";

    private static final String STATEMENTS = "SELECT COUNT(*) AS statements FROM STATEMENTS";

    private static final Map<Field, String> COLUMNS =
            Map.of(Field.TITLE, "Title", Field.AUTHOR, "Author", Field.OUTLET, "Source");

    private static final int MAX_VALUE_BYTES = 50_000_000;

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        // SQLite reads files only; the copy keeps the user's own from being locked or written to.
        Path copy = Files.createTempFile("parley", ".dna");
        try {
            Files.write(copy, content.bytes());
            readCopy(copy, content, findings);
        } finally {
            Files.delete(copy);
        }
    }

    private static void readCopy(Path copy, Content content, Findings findings) throws UnreadableException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        Properties properties = config.toProperties();
        properties.setProperty("limit_length", Integer.toString(MAX_VALUE_BYTES));
        try (Connection connection = JDBC.createConnection(JDBC.PREFIX + copy, properties);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DOCUMENTS)) {
            while (rows.next()) {
                String text = value(rows, "Text");
                Content document = content.numbered(rows.getInt("ID"));
                if (text.isBlank()) {
                    findings.warn(document, "has no text");
                } else {
                    findings.addText(document, Texts.unix(text), metadata(rows));
                }
            }
            noteStatements(connection, content, findings);
        } catch (SQLException e) {
            throw new UnreadableException(
                    "is no database of the Discourse Network Analyzer 3 that can be read: it has no sound table DOCUMENTS");
        }
    }

    private static void noteStatements(Connection connection, Content content, Findings findings) {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(STATEMENTS)) {
            if (count.next() && count.getInt("statements") > 0) {
                findings.warn(
                        content,
                        lenientFormat(
                                "its documents are read anew; for its %s statements coded by hand, 'parley import' makes a run of them",
                                count.getInt("statements")));
            }
        } catch (SQLException e) {
            // A database without that table has none.
            return;
        }
    }

    private static Metadata metadata(ResultSet rows) throws SQLException {
        Metadata metadata = Metadata.NONE;
        for (Map.Entry<Field, String> column : COLUMNS.entrySet()) {
            String value = Texts.oneLine(value(rows, column.getValue()));
            if (!value.isBlank()) {
                metadata = metadata.with(column.getKey(), value, "database");
            }
        }
        long seconds = rows.getLong("Date");
        return rows.wasNull() || Math.abs(seconds) > 100_000_000_000L
                ? metadata
                : metadata.with(
                        Field.DATE,
                        Instant.ofEpochSecond(seconds)
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString(),
                        "database");
    }

    private static String value(ResultSet rows, String column) throws SQLException {
        String value = rows.getString(column);
        return value == null ? "" : value;
    }
}
