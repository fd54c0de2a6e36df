package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        Gold gold = read(FerryDispute.goldOfDocumentation());

        assertThat(gold.documents()).containsExactly(new GoldDocument("1", "ferry.txt"));
        assertThat(gold.entities()).extracting(GoldEntity::id).containsExactly("council", "lund");
        assertThat(gold.entities().get(0).kind()).contains(EntityKind.ORGANISATION);
        assertThat(gold.proposals()).containsExactly("P1", "P2");
        assertThat(gold.statements())
                .extracting(GoldStatement::side)
                .containsExactly(Side.SUPPORT, Side.OPPOSE, Side.MIXED);
        assertThat(gold.statements().get(2).claim()).hasToString("1 author:1 P2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"oppose\"|\"against\"|statements[1].stance 'against' must be one of support, oppose, mixed",
                "\"holder\": \"lund\"|\"holder\": \"lundt\"|statements[1].holder 'lundt' is not the id of one of the entities",
                "\"author:1\"|\"author:2\"|statements[2].holder '2' is not the id of one of the documents",
                "\"proposal\": \"P2\"|\"proposal\": \"P3\"|statements[2].proposal 'P3' is not the id of one of the proposals",
                "\"evidence\": \"Ms.|\"words\": \"Ms.|statements[1].evidence is missing",
                "\"name\": \"Anna Lund\"|\"name\": 7|entities[1].name must be a text, but is a number",
                "[\"Ms. Lund\"]|\"Ms. Lund\"|entities[1].aliases must be a list, but is a text",
                "\"PERSON\"|\"WOMAN\"|entities[1].type 'WOMAN' must be one of person, state",
                "{\"id\": \"P2\"}|{\"id\": \"P2\"}, {\"id\": \"P1\"}|proposals has 'P1' more than once",
                "\"file\": \"ferry.txt\"|\"file\": \" \"|documents[0].file must not be empty",
                "\"entities\"|\"actors\"|entities is missing",
            })
    void saysWhereAFaultIs(String from, String to, String message) throws IOException {
        String gold = FerryDispute.goldOfDocumentation();
        assertThat(gold).contains(from);

        List<Diagnostic> faults = faults(gold.replace(from, to));

        assertThat(faults)
                .extracting(Diagnostic::message)
                .anySatisfy(text -> assertThat(text).startsWith(message));
        assertThat(faults).extracting(Diagnostic::path).containsOnly(file().toString());
    }

    @Test
    void reportsEveryFaultAtOnce() throws IOException {
        assertThat(faults(FerryDispute.goldOfDocumentation()
                        .replace("\"oppose\"", "\"against\"")
                        .replace("\"mixed\"", "\"both\"")))
                .hasSize(2);
    }

    @Test
    void saysOnceWhereTheFormatIsDescribed() throws IOException {
        List<Diagnostic> faults = faults(FerryDispute.goldOfDocumentation().replace("\"statements\"", "\"claims\""));

        assertThat(faults).singleElement().asString().endsWith("is missing; docs/GOLD.md describes the format");
        assertThat(faults("[]")).singleElement().asString().endsWith("; docs/GOLD.md describes the format");
        assertThat(faults("a,b\n")).singleElement().asString().endsWith("; docs/GOLD.md describes the format");
    }

    @Test
    void saysWhereTheJsonBreaks() throws IOException {
        Diagnostic fault = faults("{\n  \"documents\": [,\n").get(0);

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.message()).startsWith("is not JSON: ");
    }

    @Test
    void rejectsAGoldWithoutStatements() throws IOException {
        assertThat(faults("{\"documents\": [], \"entities\": [], \"proposals\": [], \"statements\": []}"))
                .extracting(Diagnostic::message)
                .containsExactly("statements is empty; there is nothing to compare a run with");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "[]", "null"})
    void rejectsWhatIsNoObject(String text) throws IOException {
        assertThat(faults(text))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith("must hold a JSON object");
    }

    @Test
    void missesAMissingFile() {
        InputException fault = catchThrowableOfType(InputException.class, () -> GoldReader.read(folder));

        assertThat(fault).hasMessage(file() + ": error: there is no such file");
    }

    private List<Diagnostic> faults(String gold) throws IOException {
        Files.writeString(file(), gold);
        return catchThrowableOfType(InputException.class, () -> GoldReader.read(folder))
                .diagnostics();
    }

    private Gold read(String gold) throws IOException {
        Files.writeString(file(), gold);
        return GoldReader.read(folder);
    }

    private Path file() {
        return folder.resolve("gold.json");
    }
}
