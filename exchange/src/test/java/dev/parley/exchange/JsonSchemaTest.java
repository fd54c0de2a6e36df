package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON against the schema that is published. */
final class JsonSchemaTest {

    private static final Path SCHEMA = Path.of("..", "docs", "schema", "comparison.schema.json");
    private static final Comparison RUN = LampDispute.run(LampDispute.withMore());

    @TempDir
    private Path folder;

    @Test
    void holdsForAWholeRun() throws IOException {
        String json = Written.text(RUN, ExportFormat.JSON, ExportSettings.DEFAULT, folder);

        assertThat(faults(Files.readString(SCHEMA), json)).isEmpty();
    }

    @Test
    void holdsForEachLineOfClaims() throws IOException {
        String schema = Files.readString(SCHEMA);
        String ofClaims = "{\"$ref\": \"#/$defs/claim\", " + schema.substring(schema.indexOf("\"$defs\""));
        List<String> lines = Written.text(RUN, ExportFormat.JSONL, ExportSettings.DEFAULT, folder)
                .lines()
                .toList();

        assertThat(lines)
                .hasSize(6)
                .allSatisfy(line -> assertThat(faults(ofClaims, line)).isEmpty());
        assertThat(faults(ofClaims, lines.get(0).replace("\"support\"", "\"likes\"")))
                .isNotEmpty();
    }

    @Test
    void rejectsWhatAReaderWouldMiss() throws IOException {
        String json = Written.text(RUN, ExportFormat.JSON, ExportSettings.DEFAULT, folder);

        assertThat(faults(Files.readString(SCHEMA), json.replace("\"evidence\"", "\"words\"")))
                .isNotEmpty();
        assertThat(faults(Files.readString(SCHEMA), json.replace("\"2031-05-02\"", "\"May\"")))
                .isNotEmpty();
    }

    private static List<String> faults(String schema, String json) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return compiled.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
