package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.claim.Claim;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was coded by hand, back as claims. */
final class CodingFileTest {

    private static final Comparison RUN = LampDispute.run(LampDispute.withMore());
    private static final String TEXT = "🏮 The union wants lamps. Sparks does not.";

    @TempDir
    private Path folder;

    @Test
    void readsADatabaseThatWasWrittenBack() {
        Coding coding = CodingFile.read(dna(), CodingOptions.DEFAULT);

        assertThat(coding.claims())
                .extracting(claim -> claim.origin().document() + " "
                        + claim.holder().name() + " " + claim.proposal() + " " + claim.stance())
                .containsExactly(
                        "letter Lamplighters’ Union P2 SUPPORT",
                        "letter =SUM(1) P2 OPPOSE",
                        "letter Author of “letter” P2 OPPOSE",
                        "news Sparks & Daughters Ltd P1 SUPPORT",
                        "news Lamplighters’ Union P1 OPPOSE",
                        "news Zoë Ünal P1 OPPOSE");
        assertThat(coding.codebook().proposals()).extracting(Proposal::id).containsExactly("P1", "P2");
        assertThat(coding.warnings()).isEmpty();
    }

    @Test
    void keepsConditionMentionConfidenceAndDate() {
        Coding coding = CodingFile.read(dna(), CodingOptions.DEFAULT);

        Claim claim = coding.claims().get(0);
        assertThat(claim.modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(claim.mention()).isEqualTo("the union of the lamplighters");
        assertThat(claim.confidence()).isEqualTo(0.46);
        assertThat(claim.origin().date()).isEmpty();
        assertThat(coding.claims().get(3).origin()).isEqualTo(LampDispute.NEWS);
    }

    @Test
    void knowsKindAndAliasesOfTheHolders() throws SQLException {
        Path file = dna();
        change(
                file,
                "UPDATE ATTRIBUTEVALUES SET AttributeValue = 'Trade union' WHERE AttributeValue = 'organisation' AND"
                        + " EntityId = (SELECT ID FROM ENTITIES WHERE Value = 'Sparks & Daughters Ltd')");

        assertThat(CodingFile.read(file, CodingOptions.DEFAULT).actors())
                .extracting(actor -> actor.name() + ": " + actor.kind() + " " + actor.aliases())
                .containsExactly(
                        "=SUM(1): ORGANISATION []",
                        "Author of “letter”: AUTHOR []",
                        "Lamplighters’ Union: ORGANISATION [the union]",
                        "Sparks & Daughters Ltd: ORGANISATION []",
                        "Zoë Ünal: PERSON []");
    }

    @Test
    void quotesTheTextOfTheDatabaseToTheLetter() {
        Coding coding = CodingFile.read(dna(), CodingOptions.DEFAULT);

        assertThat(coding.claims())
                .allSatisfy(claim -> assertThat(claim.evidence().text())
                        .isEqualTo(claim.evidence()
                                .span()
                                .of(coding.texts().getOrDefault(claim.origin().document(), ""))));
    }

    @Test
    void findsProposalsInTheCodebookThatIsGiven() {
        Codebook codebook = new Codebook(List.of(new Proposal("lamps", "replace the  GAS lamps", "", "")));

        Coding coding = CodingFile.read(dna(), new CodingOptions(Optional.of(codebook), Optional.empty()));

        assertThat(coding.claims()).extracting(Claim::proposal).containsOnly("lamps", "P2");
        assertThat(coding.warnings())
                .extracting(Diagnostic::message)
                .containsExactly("the codebook lacks '=Keep the lantern_x000D_', which is added");
    }

    @Test
    void readsTheStatementsOfOneCoder() throws SQLException {
        Path file = dna();
        change(file, "UPDATE STATEMENTS SET Coder = 1 WHERE ID = 4");

        assertThat(CodingFile.read(file, CodingOptions.DEFAULT).warnings())
                .extracting(Diagnostic::message)
                .containsExactly("holds statements of Admin, Machine; --coder NAME reads those of one alone");
        assertThat(CodingFile.read(file, coder("Admin")).claims())
                .singleElement()
                .matches(claim -> claim.holder().name().equals(LampDispute.SPARKS));
        assertThatThrownBy(() -> CodingFile.read(file, coder("Nobody")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("has no statements of a coder 'Nobody', but of Admin, Machine");
    }

    @Test
    void leavesOutStatementsOutsideOfTheirTextAndThoseOfNobody() throws SQLException {
        Path file = dna();
        change(file, "UPDATE STATEMENTS SET Stop = 9999 WHERE ID = 1");
        change(file, "UPDATE ENTITIES SET Value = ' ' WHERE Value = 'Zoë Ünal'");

        Coding coding = CodingFile.read(file, CodingOptions.DEFAULT);

        assertThat(coding.claims()).hasSize(4);
        assertThat(coding.warnings())
                .extracting(Diagnostic::message)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("statement 1 is left out: from 8 to 9999"),
                        second -> assertThat(second).startsWith("statement 6 is left out: it has neither a person"));
    }

    @Test
    void refusesWhatIsNoDatabaseOfVersionThree() throws SQLException, IOException {
        Path old = dna();
        change(old, "UPDATE SETTINGS SET Value = '2.0' WHERE Property = 'version'");
        Path text =
                Files.writeString(folder.resolve("text.dna"), "no database, but long enough to have been one, perhaps");

        assertThatThrownBy(() -> CodingFile.read(old, CodingOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is of version '2.0'");
        assertThatThrownBy(() -> CodingFile.read(text, CodingOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be read as a database of Discourse Network Analyzer 3");
        assertThatThrownBy(() -> CodingFile.read(folder.resolve("none.dna"), CodingOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void changesNothingInTheDatabase() throws IOException {
        Path file = dna();
        byte[] before = Files.readAllBytes(file);

        CodingFile.read(file, CodingOptions.DEFAULT);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void makesClaimsOfAllCodesOnOnePassage() throws IOException {
        Coding coding = CodingFile.read(qdpx(project(selection(2, 23, "a1", "p1-for"))), CodingOptions.DEFAULT);

        assertThat(coding.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.origin().document()).hasToString("news");
            assertThat(claim.holder().name()).isEqualTo("Lamplighters’ Union");
            assertThat(claim.stance()).isEqualTo(Stance.SUPPORT);
            assertThat(claim.evidence().text()).isEqualTo("The union wants lamps");
        });
        assertThat(coding.codebook().proposals()).extracting(Proposal::text).containsExactly("Replace the gas lamps");
        assertThat(coding.warnings()).isEmpty();
    }

    @Test
    void joinsSelectionsOfThePassageAndStancesOfTheirOwn() throws IOException {
        Coding coding = CodingFile.read(
                qdpx(project(selection(25, 40, "a2") + selection(25, 40, "p1") + selection(25, 40, "no"))),
                CodingOptions.DEFAULT);

        assertThat(coding.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.holder().name()).isEqualTo("Sparks");
            assertThat(claim.stance()).isEqualTo(Stance.OPPOSE);
        });
    }

    @Test
    void leavesOutPassagesThatMakeNoClaimAndPlacesOutside() throws IOException {
        Coding coding = CodingFile.read(
                qdpx(project(selection(2, 5, "p1-for") + selection(30, 999, "a1", "p1-for"))), CodingOptions.DEFAULT);

        assertThat(coding.claims()).isEmpty();
        assertThat(coding.warnings()).hasSize(2);
    }

    @Test
    void refusesXmlThatReachesForOtherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden");
        String xml = "<!DOCTYPE Project [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + project("&x;").substring(38);

        assertThatThrownBy(() -> CodingFile.read(qdpx(xml), CodingOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("project.qde in it cannot be parsed")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void refusesWhatIsNoProject() throws IOException {
        Path text = Files.writeString(folder.resolve("text.qdpx"), "no zip");

        assertThatThrownBy(() -> CodingFile.read(text, CodingOptions.DEFAULT)).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> CodingFile.read(folder.resolve("other.txt"), CodingOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is neither a .dna file nor a .qdpx file");
    }

    private Path dna() {
        return Written.file(RUN, ExportFormat.DNA, ExportSettings.DEFAULT, folder);
    }

    private static CodingOptions coder(String name) {
        return new CodingOptions(Optional.empty(), Optional.of(name));
    }

    private static void change(Path file, String update) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update)).isEqualTo(1);
        }
    }

    private Path qdpx(String project) throws IOException {
        Path file = folder.resolve("coded.qdpx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part :
                    Map.of("project.qde", project, "sources/t1.txt", TEXT).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String project(String selections) {
        return """
                <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="lamps">
                  <Users><User guid="u1" name="Ada"/></Users>
                  <CodeBook><Codes>
                    <Code guid="g1" name="Actors" isCodable="false">
                      <Code guid="a1" name="Lamplighters’ Union" isCodable="true"/>
                      <Code guid="a2" name="Sparks" isCodable="true"/>
                    </Code>
                    <Code guid="p1" name="Replace the gas lamps" isCodable="true">
                      <Code guid="p1-for" name="Support" isCodable="true"/>
                    </Code>
                    <Code guid="no" name="against" isCodable="true"/>
                  </Codes></CodeBook>
                  <Sources><TextSource guid="t1" name="news" plainTextPath="internal://t1.txt">%s</TextSource></Sources>
                </Project>
                """.formatted(selections);
    }

    private static String selection(int start, int end, String... codes) {
        StringBuilder selection = new StringBuilder(
                "<PlainTextSelection guid=\"s\" startPosition=\"" + start + "\" endPosition=\"" + end + "\">");
        for (String code : codes) {
            selection
                    .append("<Coding guid=\"c\" creatingUser=\"u1\"><CodeRef targetGUID=\"")
                    .append(code)
                    .append("\"/></Coding>");
        }
        return selection.append("</PlainTextSelection>").toString();
    }
}
