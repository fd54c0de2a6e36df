package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.export.ClaimsFile;
import dev.parley.export.TextsFolder;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles of every format, from the command line to the claims. */
final class FormatsTest {

    private static final List<String> ARTICLE = List.of(
            "The harbour bridge divides the café owners of the town",
            "The council of the town met on Tuesday to talk about the harbour bridge, which has been planned for many years.",
            "Anna backs P1.",
            "“It is a question of money,” said the mayor of the town, and nobody in the room had anything to say against that.",
            "Boris rejects P1.");

    @TempDir
    private Path folder;

    static Stream<String> names() throws IOException {
        return SampleFiles.of(ARTICLE).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsTheSameClaimsInEveryFormat(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), SampleFiles.of(ARTICLE).getOrDefault(name, new byte[0]));

        Invocation invocation = compare(file);

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(ClaimsFile.read(folder.resolve("run/claims.csv")))
                .extracting(claim -> claim.evidence().text())
                .containsExactly("Anna backs P1.", "Boris rejects P1.");
        assertThat(Files.readString(folder.resolve("run/documents.csv"))).contains("The harbour bridge divides");
    }

    @Test
    void pointsIntoTheTextOfEachDocument() throws IOException {
        SampleFiles.write(SampleFiles.of(ARTICLE), folder);

        Invocation invocation = compare(folder, "--copies", "keep");

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        Map<DocumentId, String> texts = TextsFolder.read(folder.resolve("run"));
        assertThat(texts).hasSize(30);
        assertThat(ClaimsFile.read(folder.resolve("run/claims.csv")))
                .hasSize(60)
                .allSatisfy(claim -> assertThat(
                                texts.getOrDefault(claim.origin().document(), ""))
                        .satisfies(text -> assertThat(claim.evidence().span().of(text))
                                .isEqualTo(claim.evidence().text())));
    }

    @Test
    void countsOnceWhatCopiesSay() throws IOException {
        SampleFiles.write(SampleFiles.of(ARTICLE), folder);

        Invocation invocation = compare(folder);

        assertThat(ClaimsFile.read(folder.resolve("run/claims.csv")))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.carriers()).hasSize(29));
        assertThat(invocation.out()).contains("30 documents read (29 of them copies)");
    }

    private Invocation compare(Object... inputs) throws IOException {
        Path codebook = Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");
        List<Object> arguments =
                Stream.concat(Stream.of("compare"), Stream.of(inputs)).toList();
        List<Object> rest = List.of("-c", codebook, "-o", folder.resolve("run"), "--threads", 2);
        return Invocation.of(
                new ToyModels(),
                Stream.concat(arguments.stream(), rest.stream()).toArray());
    }
}
