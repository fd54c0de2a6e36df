package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.export.ClaimsFile;
import dev.parley.formats.FileReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no article is does no harm. */
final class HostileInputsTest {

    private static final long MAX_ALLOCATED = 2_000_000_000L;

    @TempDir
    private Path folder;

    static Stream<String> names() throws IOException {
        return HostileFiles.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void saysWhyAFileIsNotRead(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), HostileFiles.all().getOrDefault(name, new byte[0]));
        long before = allocated();

        IngestResult result = FileReader.standard().read(new InputFile(new DocumentId("a"), file, name));

        assertThat(allocated() - before).isLessThan(MAX_ALLOCATED);
        assertThat(result.documents()).isEmpty();
        assertThat(result.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.severity()).isEqualTo(Diagnostic.Severity.ERROR))
                .allSatisfy(
                        diagnostic -> assertThat(diagnostic.message()).doesNotContain("Exception: ", "\tat ", "root:"));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsTheOneArticleAmongThemAll() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Map<String, byte[]> files = HostileFiles.all();
        SampleFiles.write(files, articles);
        Files.createSymbolicLink(articles.resolve("loop"), articles);
        Files.writeString(articles.resolve("good.txt"), "A bridge\n\nAnna backs P1.\n");
        Path codebook = Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");
        List<Object> arguments = new ArrayList<>(List.of("compare", articles));
        // Tables of something else are passed over unless they are named.
        files.keySet().forEach(name -> arguments.add(articles.resolve(name)));
        arguments.addAll(List.of("-c", codebook, "-o", folder.resolve("run")));

        Invocation invocation = Invocation.of(new ToyModels(), arguments.toArray());

        assertThat(invocation.exitCode()).as(invocation.err()).isEqualTo(1);
        assertThat(invocation.out()).contains("1 document read, " + files.size() + " failed; 1 claim");
        assertThat(ClaimsFile.read(folder.resolve("run/claims.csv"))).hasSize(1);
        assertThat(invocation.err().lines().filter(line -> line.contains(": error: ")))
                .hasSizeGreaterThanOrEqualTo(files.size());
        assertThat(invocation.err()).doesNotContain("\tat ");
    }

    @Test
    void readsTheOtherEntriesOfAnArchive() throws IOException {
        Path archive = Files.write(
                folder.resolve("a.zip"),
                SampleFiles.zip(Map.of(
                        "broken.pdf", "%PDF-1.7".getBytes(UTF_8),
                        "good.txt", "The bridge is built.".getBytes(UTF_8),
                        "photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0, 1})));

        IngestResult result = FileReader.standard().read(new InputFile(new DocumentId("a"), archive, "a.zip"));

        assertThat(result.documents())
                .extracting(document -> document.id().value())
                .containsExactly("a/good");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .hasSize(2)
                .anyMatch(message -> message.contains("photo.jpg"));
    }

    private static long allocated() {
        return java.lang.management.ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean
                ? bean.getThreadAllocatedBytes(Thread.currentThread().getId())
                : 0;
    }
}
