package dev.parley.exchange;

import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a database of Discourse Network Analyzer 3.
 *
 * @param connection the database
 */
record DnaQueries(Connection connection) {

    private static final String VALUES = """
        SELECT s.ID, s.DocumentId, s.Start, s.Stop, c.Name, v.Variable, x.Value, x.Entity
        FROM STATEMENTS s JOIN CODERS c ON c.ID = s.Coder
        JOIN (SELECT StatementId, VariableId, Value, 0 AS Entity FROM DATABOOLEAN
              UNION ALL SELECT StatementId, VariableId, Value, 0 FROM DATAINTEGER
              UNION ALL SELECT StatementId, VariableId, Value, 0 FROM DATALONGTEXT
              UNION ALL SELECT d.StatementId, d.VariableId, e.Value, e.ID FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity) x
          ON x.StatementId = s.ID
        JOIN VARIABLES v ON v.ID = x.VariableId
        ORDER BY s.ID, v.ID\
        """;

    private static final String ATTRIBUTES = """
        SELECT v.EntityId, a.AttributeVariable, v.AttributeValue FROM ATTRIBUTEVALUES v
        JOIN ATTRIBUTEVARIABLES a ON a.ID = v.AttributeVariableId\
        """;

    String version() throws SQLException {
        List<String> found = new ArrayList<>();
        ask("SELECT Value FROM SETTINGS WHERE Property = 'version'", row -> found.add(row.getString(1)));
        return found.isEmpty() ? "" : found.get(0);
    }

    /** Returns the names of those who have statements. */
    Set<String> coders() throws SQLException {
        Set<String> coders = new HashSet<>();
        ask("SELECT Name FROM CODERS WHERE ID IN (SELECT Coder FROM STATEMENTS)", row -> coders.add(row.getString(1)));
        return coders;
    }

    /** Returns the documents by their numbers, each with an id of its own. */
    Map<Integer, DnaDocument> documents() throws SQLException {
        Map<Integer, DnaDocument> documents = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        ask("SELECT ID, Title, Text, Author, Source, Notes, Date FROM DOCUMENTS ORDER BY ID", row -> {
            String id = documentId(row.getString("Notes"), row.getString("Title"), row.getInt("ID"));
            String unique = taken.add(id) ? id : id + " (" + row.getInt("ID") + ")";
            taken.add(unique);
            String text = row.getString("Text");
            Metadata metadata = Origins.with(Metadata.NONE, Metadata.Field.TITLE, row.getString("Title"));
            metadata = Origins.with(metadata, Metadata.Field.AUTHOR, row.getString("Author"));
            metadata = Origins.with(metadata, Metadata.Field.OUTLET, row.getString("Source"));
            metadata = Origins.with(metadata, Metadata.Field.DATE, date(row.getLong("Date")));
            documents.put(
                    row.getInt("ID"),
                    new DnaDocument(
                            new DocumentSummary(new DocumentId(unique), "", metadata, text.length(), text.length(), ""),
                            text));
        });
        return documents;
    }

    /** Hands over every concept, whether or not a statement has it, in the order of the file. */
    void concepts(ConceptReader reader) throws SQLException {
        Map<Integer, Map<String, String>> attributes = attributes();
        ask(
                "SELECT e.ID, e.Value FROM ENTITIES e JOIN VARIABLES v ON v.ID = e.VariableId WHERE v.Variable ="
                        + " 'concept' ORDER BY e.ID",
                row -> {
                    Map<String, String> own = attributes.getOrDefault(row.getInt(1), Map.of());
                    reader.read(row.getString(2), own.getOrDefault("Id", ""), own.getOrDefault("Notes", ""));
                });
    }

    /** Returns the attributes of each person and organization by its name; those of the person where both have one. */
    Map<String, Map<String, String>> actors() throws SQLException {
        Map<Integer, Map<String, String>> attributes = attributes();
        Map<String, Map<String, String>> actors = new LinkedHashMap<>();
        ask(
                "SELECT e.ID, e.Value, v.Variable FROM ENTITIES e JOIN VARIABLES v ON v.ID = e.VariableId WHERE v.Variable IN"
                        + " ('person', 'organization') ORDER BY v.Variable DESC, e.ID",
                row -> {
                    Map<String, String> own = new HashMap<>(attributes.getOrDefault(row.getInt(1), Map.of()));
                    own.put(DnaActors.VARIABLE, row.getString(3));
                    actors.putIfAbsent(row.getString(2), own);
                });
        return actors;
    }

    /** Returns the statements of a coder, or of all, by number. */
    List<DnaStatement> statements(Optional<String> coder) throws SQLException {
        Map<Integer, Map<String, String>> attributes = attributes();
        Map<Integer, DnaStatement> places = new LinkedHashMap<>();
        Map<Integer, Map<String, String>> values = new HashMap<>();
        ask(VALUES, row -> {
            if (coder.isPresent() && !coder.get().equals(row.getString("Name"))) {
                return;
            }
            int id = row.getInt("ID");
            places.putIfAbsent(
                    id,
                    new DnaStatement(id, row.getInt("DocumentId"), row.getInt("Start"), row.getInt("Stop"), Map.of()));
            Map<String, String> own = values.computeIfAbsent(id, number -> new HashMap<>());
            String variable = row.getString("Variable");
            own.put(variable, Optional.ofNullable(row.getString("Value")).orElse(""));
            attributes
                    .getOrDefault(row.getInt("Entity"), Map.of())
                    .forEach((name, value) -> own.put(variable + "/" + name, value));
        });
        return places.values().stream()
                .map(place -> new DnaStatement(
                        place.id(),
                        place.document(),
                        place.start(),
                        place.stop(),
                        values.getOrDefault(place.id(), Map.of())))
                .toList();
    }

    /** Returns the attributes of each entity. */
    private Map<Integer, Map<String, String>> attributes() throws SQLException {
        Map<Integer, Map<String, String>> attributes = new HashMap<>();
        ask(
                ATTRIBUTES,
                row -> attributes
                        .computeIfAbsent(row.getInt(1), id -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)));
        return attributes;
    }

    private void ask(String query, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static String documentId(String notes, String title, int number) {
        if (notes.startsWith(Dna.DOCUMENT_NOTE)) {
            String noted = notes.lines().findFirst().orElse("").substring(Dna.DOCUMENT_NOTE.length());
            if (!noted.isBlank()) {
                return noted;
            }
        }
        return title.isBlank() ? "document " + number : Words.onOneLine(title);
    }

    /** The epoch stands for no date, as we write it. */
    private static String date(long seconds) {
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        return seconds == 0 || date.getYear() < 1000 || date.getYear() > 9999 ? "" : date.toString();
    }

    /** Takes a concept. */
    interface ConceptReader {
        void read(String name, String id, String notes);
    }

    /** Takes a row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
