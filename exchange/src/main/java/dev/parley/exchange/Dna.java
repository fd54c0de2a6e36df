package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.parley.claim.Claim;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Writes a database that Discourse Network Analyzer 3 opens. Coder 1 is a person's to use, coder 2 is the machine, whose the statements are. A person or
 * an author is the {@code person} of a statement, any other source its {@code organization}; the other of the two has the empty value. Beside the
 * variables that DNA begins with, there are {@code conditional}, {@code confidence} in percent, {@code voice} and {@code mention}.
 */
final class Dna {

    static final int MACHINE = 2;
    static final int PERSON = 1;
    static final int ORGANIZATION = 2;
    static final int CONCEPT = 3;
    static final int AGREEMENT = 4;
    static final int CONDITIONAL = 5;
    static final int CONFIDENCE = 6;
    static final int VOICE = 7;
    static final int MENTION = 8;

    /** The note by which a document is known again. */
    static final String DOCUMENT_NOTE = "Parley document: ";

    private final AnchoredClaims anchored;
    private final DnaEntities entities;
    private final Connection connection;
    private final List<Diagnostic> warnings;

    private Dna(AnchoredClaims anchored, DnaEntities entities, Connection connection) {
        this.anchored = anchored;
        this.entities = entities;
        this.connection = connection;
        this.warnings = new ArrayList<>(anchored.warnings());
    }

    /** Writes a run into a file that does not exist yet; returns what deserves attention. */
    static List<Diagnostic> write(Comparison run, Path file) throws IOException {
        AnchoredClaims anchored = AnchoredClaims.of(run, ExportFormat.DNA);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Dna dna = new Dna(anchored, DnaEntities.of(run, anchored), connection);
            connection.setAutoCommit(false);
            dna.writeAll();
            connection.commit();
            return List.copyOf(dna.warnings);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void writeAll() throws SQLException, IOException {
        writeTables();
        insert("CODERS (ID, Name, Red, Green, Blue, Password)", 1, "Admin", 255, 255, 0, DnaPassword.hash("Admin"));
        insert(
                "CODERS (ID, Name, Red, Green, Blue, Password)",
                MACHINE,
                "Machine",
                0,
                114,
                178,
                DnaPassword.hash("Machine"));
        insert("CODERRELATIONS (ID, Coder, OtherCoder)", 1, 1, MACHINE);
        insert("CODERRELATIONS (ID, Coder, OtherCoder)", 2, MACHINE, 1);
        entities.write(this);
        int document = 0;
        int statement = 0;
        for (DocumentSummary summary : anchored.documents().values()) {
            DnaText text = new DnaText(anchored.text(summary.id()));
            writeDocument(++document, summary, text);
            for (NumberedClaim numbered : anchored.claims().get(summary.id())) {
                if (text.keeps(numbered.claim().evidence().span())) {
                    writeStatement(++statement, document, text, numbered.claim());
                }
            }
        }
    }

    private void writeTables() throws SQLException, IOException {
        String script = Resources.toString(Resources.getResource(Dna.class, "dna.sql"), UTF_8);
        try (Statement statement = connection.createStatement()) {
            for (String line : Splitter.on('\n').omitEmptyStrings().split(script)) {
                if (!line.startsWith("-")) {
                    statement.execute(line);
                }
            }
        }
    }

    private void writeDocument(int number, DocumentSummary document, DnaText text) throws SQLException {
        Metadata metadata = document.metadata();
        String id = document.id().value();
        if (metadata.find(Metadata.Field.DATE).isEmpty()) {
            warnings.add(Diagnostic.warning(id, "has no date, which DNA demands; it gets 1970-01-01"));
        }
        LocalDate date =
                metadata.find(Metadata.Field.DATE).map(LocalDate::parse).orElse(LocalDate.EPOCH);
        String notes = DOCUMENT_NOTE
                + id
                + metadata.find(Metadata.Field.URL).map(url -> "\n" + url).orElse("");
        insert(
                "DOCUMENTS (ID, Title, Text, Coder, Author, Source, Notes, Date)",
                number,
                DnaValues.limited(metadata.find(Metadata.Field.TITLE).orElse(id)),
                text.text(),
                MACHINE,
                DnaValues.limited(metadata.find(Metadata.Field.AUTHOR).orElse("")),
                DnaValues.limited(metadata.find(Metadata.Field.OUTLET).orElse("")),
                new DnaText(notes).text(),
                date.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    private void writeStatement(int number, int document, DnaText text, Claim claim) throws SQLException {
        Span span = claim.evidence().span();
        insert(
                "STATEMENTS (ID, StatementTypeId, DocumentId, Start, Stop, Coder)",
                number,
                1,
                document,
                text.at(span.start()),
                text.at(span.end()),
                MACHINE);
        for (Map.Entry<Integer, Integer> entity : entities.of(claim).entrySet()) {
            insert("DATASHORTTEXT (StatementId, VariableId, Entity)", number, entity.getKey(), entity.getValue());
        }
        int agreement = claim.stance() == Stance.SUPPORT ? 1 : 0;
        int conditional = claim.modality() == Modality.CONDITIONAL ? 1 : 0;
        insert("DATABOOLEAN (StatementId, VariableId, Value)", number, AGREEMENT, agreement);
        insert("DATABOOLEAN (StatementId, VariableId, Value)", number, CONDITIONAL, conditional);
        long confidence = Math.round(claim.confidence() * 100);
        insert("DATAINTEGER (StatementId, VariableId, Value)", number, CONFIDENCE, confidence);
        String mention = new DnaText(claim.mention()).text();
        insert("DATALONGTEXT (StatementId, VariableId, Value)", number, MENTION, mention);
    }

    /** Inserts a row; the table comes with its columns. */
    void insert(String table, Object... values) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        try (PreparedStatement insertion =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) {
                insertion.setObject(i + 1, values[i]);
            }
            insertion.executeUpdate();
        }
    }
}
