package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import dev.parley.claim.Claim;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.diagnostic.ParleyException;
import dev.parley.matrix.Position;
import dev.parley.matrix.Stand;
import dev.parley.result.Comparison;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Discourse Network Analyzer 3 demands of a database, asked of the file through JDBC. */
final class DnaTest {

    private static final Comparison RUN = LampDispute.run(LampDispute.withMore());

    @TempDir
    private Path folder;

    @Test
    void hasTheSixteenTables() throws SQLException {
        assertThat(ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
                .containsExactly(
                        "ATTRIBUTEVALUES",
                        "ATTRIBUTEVARIABLES",
                        "CODERRELATIONS",
                        "CODERS",
                        "DATABOOLEAN",
                        "DATAINTEGER",
                        "DATALONGTEXT",
                        "DATASHORTTEXT",
                        "DOCUMENTS",
                        "ENTITIES",
                        "REGEXES",
                        "SETTINGS",
                        "STATEMENTS",
                        "STATEMENTTYPES",
                        "VARIABLELINKS",
                        "VARIABLES");
    }

    @Test
    void saysThatItIsOfVersionThree() throws SQLException {
        assertThat(ask("SELECT Property, Value FROM SETTINGS ORDER BY Property"))
                .containsExactly("date|2025-02-05", "version|3.0.11.5");
    }

    @Test
    void hasTheMachineAsSecondCoderWhoMaySeeAndBeSeen() throws SQLException {
        assertThat(ask("SELECT ID, Name, Red, Green, Blue FROM CODERS ORDER BY ID"))
                .containsExactly("1|Admin|255|255|0", "2|Machine|0|114|178");
        assertThat(ask("SELECT Coder, OtherCoder, viewStatements, editStatements, viewDocuments, editDocuments"
                        + " FROM CODERRELATIONS ORDER BY ID"))
                .containsExactly("1|2|1|1|1|1", "2|1|1|1|1|1");
        assertThat(ask("SELECT DISTINCT Coder FROM STATEMENTS")).containsExactly("2");
    }

    @Test
    void storesPasswordsThatTheProgramAccepts() throws SQLException {
        for (String stored : ask("SELECT Password FROM CODERS")) {
            byte[] bytes = Base64.getDecoder().decode(stored);
            assertThat(stored).hasSize(64);
            assertThat(bytes).hasSize(48);
            HashCode digest = Hashing.sha256()
                    .newHasher()
                    .putBytes(bytes, 0, 16)
                    .putBytes(RunExport.dnaPassword().getBytes(UTF_8))
                    .hash();
            for (int i = 0; i < 99_999; i++) {
                digest = Hashing.sha256().hashBytes(digest.asBytes());
            }
            assertThat(digest.asBytes()).isEqualTo(Arrays.copyOfRange(bytes, 16, 48));
        }
    }

    @Test
    void givesDatesAsSecondsOfTheDayInUtc() throws SQLException {
        long expected = LocalDate.of(2031, 5, 2).atStartOfDay().toEpochSecond(ZoneOffset.UTC);

        assertThat(ask("SELECT Title, Date, Author, Source FROM DOCUMENTS ORDER BY ID"))
                .containsExactly("letter|0||", "Lamps & \"light\"|" + expected + "|Mira Holt|Oberau Post");
        assertThat(RunExport.write(RUN, ExportFormat.DNA, ExportSettings.DEFAULT, folder.resolve("x.dna")))
                .extracting(Object::toString)
                .containsExactly("letter: warning: has no date, which DNA demands; it gets 1970-01-01");
    }

    @Test
    void keepsTextsToLinesThatSwingKeepsAndToTheBasicPlane() throws SQLException {
        String text = ask("SELECT Text FROM DOCUMENTS ORDER BY ID").get(0);

        assertThat(text)
                .isEqualTo("Only if the \uFFFD stays,\nsays the union of the lamplighters. =SUM(1) is no answer.\n");
    }

    @Test
    void marksTheSamePassageCountedInCodeUnitsAndInCodePoints() throws SQLException {
        List<String> passages = ask("SELECT SUBSTR(Text, Start + 1, Stop - Start) FROM STATEMENTS"
                + " JOIN DOCUMENTS ON DOCUMENTS.ID = DocumentId ORDER BY STATEMENTS.ID");
        List<String> inJava = new ArrayList<>();
        for (String row : ask("SELECT Start, Stop, Text FROM STATEMENTS"
                + " JOIN DOCUMENTS ON DOCUMENTS.ID = DocumentId ORDER BY STATEMENTS.ID")) {
            String[] parts = row.split("\\|", 3);
            inJava.add(parts[2].substring(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        }

        assertThat(passages)
                .containsExactly(
                        "the \uFFFD stays,\nsays the union",
                        "is no answer",
                        "no answer",
                        "wants the gas lamps replaced",
                        "does not",
                        "Neither does historian Zoë Ünal")
                .isEqualTo(inJava);
    }

    @Test
    void givesEveryStatementOneValueOfEachVariable() throws SQLException {
        String values =
                "(SELECT StatementId, VariableId FROM DATASHORTTEXT UNION ALL SELECT StatementId, VariableId FROM"
                        + " DATABOOLEAN UNION ALL SELECT StatementId, VariableId FROM DATAINTEGER UNION ALL SELECT StatementId,"
                        + " VariableId FROM DATALONGTEXT)";

        assertThat(ask(
                        "SELECT s.ID, v.ID, COUNT(d.StatementId) FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId ="
                                + " s.StatementTypeId LEFT JOIN " + values
                                + " d ON d.StatementId = s.ID AND d.VariableId = v.ID"
                                + " GROUP BY s.ID, v.ID"))
                .hasSize(6 * 8)
                .allMatch(row -> row.endsWith("|1"));
    }

    @Test
    void pointsToEntitiesOfTheSameVariable() throws SQLException {
        assertThat(ask("SELECT COUNT(*) FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity AND e.VariableId ="
                        + " d.VariableId"))
                .containsExactly("24");
        assertThat(ask("SELECT COUNT(*) FROM DATASHORTTEXT")).containsExactly("24");
    }

    @Test
    void hasAnEmptyPersonForStatementsOfOrganizationsAndTheReverse() throws SQLException {
        assertThat(ask("SELECT p.Value, o.Value, a.Value FROM STATEMENTS s"
                        + " JOIN DATASHORTTEXT dp ON dp.StatementId = s.ID AND dp.VariableId = 1 JOIN ENTITIES p ON p.ID = dp.Entity"
                        + " JOIN DATASHORTTEXT do ON do.StatementId = s.ID AND do.VariableId = 2 JOIN ENTITIES o ON o.ID = do.Entity"
                        + " JOIN DATABOOLEAN a ON a.StatementId = s.ID AND a.VariableId = 4 ORDER BY s.ID"))
                .containsExactly(
                        "|Lamplighters’ Union|1",
                        "|=SUM(1)|0",
                        "Author of “letter”||0",
                        "|Sparks & Daughters Ltd|1",
                        "|Lamplighters’ Union|0",
                        "Zoë Ünal||0");
    }

    @Test
    void fillsEveryAttributeOfEveryEntity() throws SQLException {
        assertThat(
                        ask(
                                "SELECT COUNT(*) FROM ENTITIES e JOIN ATTRIBUTEVARIABLES a ON a.VariableId = e.VariableId LEFT JOIN"
                                        + " ATTRIBUTEVALUES v ON v.EntityId = e.ID AND v.AttributeVariableId = a.ID WHERE v.ID IS NULL"))
                .containsExactly("0");
        assertThat(ask("SELECT AttributeValue FROM ATTRIBUTEVALUES v JOIN ENTITIES e ON e.ID = EntityId WHERE Value ="
                        + " 'Lamplighters’ Union' ORDER BY AttributeVariableId"))
                .containsExactly("organisation", "the union", "");
    }

    @Test
    void keepsLongValuesApartWhenTheyAreCut() throws SQLException {
        String name = "n".repeat(300);
        Comparison run = LampDispute.run(List.of(
                LampDispute.claim(LampDispute.NEWS, LampDispute.TEXT, name + "a", "P1", Stance.SUPPORT, "does not"),
                LampDispute.claim(LampDispute.NEWS, LampDispute.TEXT, name + "b", "P1", Stance.SUPPORT, "does not")));

        assertThat(ask(run, "SELECT Value FROM ENTITIES WHERE VariableId = 2 AND Value <> ''"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(value -> value.length() <= 190);
    }

    @Test
    void combinesToTheCellsOfOurMatrix() throws SQLException {
        List<Claim> claims = new ArrayList<>(LampDispute.ofTheCase());
        claims.add(LampDispute.claim(
                LampDispute.NEWS,
                LampDispute.TEXT,
                LampDispute.UNION,
                "P1",
                Stance.SUPPORT,
                "wants the gas lamps replaced"));
        Comparison run = LampDispute.run(claims);
        Map<String, Integer> codes = new TreeMap<>();
        for (String row : ask(
                run,
                "SELECT MAX(p.Value, o.Value), c.Value, a.Value FROM STATEMENTS s"
                        + " JOIN DATASHORTTEXT dp ON dp.StatementId = s.ID AND dp.VariableId = 1 JOIN ENTITIES p ON p.ID = dp.Entity"
                        + " JOIN DATASHORTTEXT do ON do.StatementId = s.ID AND do.VariableId = 2 JOIN ENTITIES o ON o.ID = do.Entity"
                        + " JOIN DATASHORTTEXT dc ON dc.StatementId = s.ID AND dc.VariableId = 3 JOIN ENTITIES c ON c.ID = dc.Entity"
                        + " JOIN DATABOOLEAN a ON a.StatementId = s.ID AND a.VariableId = 4")) {
            String[] parts = row.split("\\|", 3);
            codes.merge(parts[0] + " on " + parts[1], parts[2].equals("1") ? 1 : 2, (one, other) -> one | other);
        }

        Map<String, Integer> ours = new TreeMap<>();
        for (Position position : run.matrix().positions()) {
            int code = position.stand() == Stand.MIXED ? 3 : position.stand() == Stand.SUPPORTS ? 1 : 2;
            ours.put(position.source().name() + " on Replace the gas lamps", code);
        }
        assertThat(codes).isEqualTo(ours).containsValue(3);
    }

    @Test
    void isTheSameToTheByte() throws IOException {
        byte[] once = Files.readAllBytes(file(RUN));

        assertThat(Files.readAllBytes(file(RUN))).isEqualTo(once);
    }

    @Test
    void saysWhichTextIsMissing() {
        Comparison run = new Comparison(
                RUN.codebook(),
                RUN.documents(),
                ImmutableSortedMap.of(),
                RUN.claims(),
                RUN.entities(),
                List.of(),
                RUN.matrix(),
                List.of(),
                RUN.manifest());

        assertThatThrownBy(() -> file(run))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("dna needs the texts")
                .hasMessageContaining("'letter' and 1 more");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesOutClaimsThatDoNotFitTheirText() throws SQLException {
        Claim sound = LampDispute.ofTheCase().get(0);
        Claim astray = LampDispute.claim(
                new Origin(new DocumentId("letter"), "", "", ""),
                LampDispute.TEXT,
                LampDispute.UNION,
                "P1",
                Stance.OPPOSE,
                "does not");
        Comparison run = LampDispute.run(List.of(sound, astray));

        assertThat(ask(run, "SELECT COUNT(*) FROM STATEMENTS")).containsExactly("1");
        assertThat(RunExport.write(run, ExportFormat.DNA, ExportSettings.DEFAULT, folder.resolve("x.dna")))
                .extracting(Object::toString)
                .anyMatch(warning -> warning.contains("claim 1 is left out"));
    }

    private List<String> ask(String query) throws SQLException {
        return ask(RUN, query);
    }

    private List<String> ask(Comparison run, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file(run));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            try (ResultSet found = statement.executeQuery(query)) {
                while (found.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        values.add(found.getString(i));
                    }
                    rows.add(String.join("|", values));
                }
            }
        }
        return rows;
    }

    private Path file(Comparison run) {
        return Written.file(run, ExportFormat.DNA, ExportSettings.DEFAULT, folder);
    }
}
