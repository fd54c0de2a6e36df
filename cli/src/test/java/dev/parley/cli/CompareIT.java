package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain with the shipped models, on the five articles of the project. */
final class CompareIT {

    private static final Path SEEDS = Path.of("../seeds");

    @TempDir
    private Path folder;

    @Test
    void readsTheSeedsToTheSameBytesHoweverManyThreads() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");

        Invocation first = compareBySmall(SEEDS, one, 1);
        Invocation second = compareBySmall(SEEDS, two, 2);

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(first.out()).contains("5 documents read, 0 failed;");
        SortedMap<String, String> contents = Folders.contents(one);
        assertThat(contents)
                .containsOnlyKeys(
                        "claims.csv",
                        "codebook.csv",
                        "comparison.json",
                        "documents.csv",
                        "entities.csv",
                        "manifest.json",
                        "matrix.csv",
                        "mentions.csv",
                        "merges.csv",
                        "positions.csv",
                        "report.html",
                        "texts/000_fd7badae097c32f5.txt",
                        "texts/001_4f1a04332c091731.txt",
                        "texts/002_29ea34ad3f76da9b.txt",
                        "texts/003_9107178e52803954.txt",
                        "texts/004_aab01dfd1dcd0588.txt");
        assertThat(Folders.contents(two)).isEqualTo(contents);
    }

    private static Invocation compareBySmall(Path articles, Path run, int threads) {
        return Invocation.of(
                Models.SHIPPED, "compare", articles, "-o", run, "--reader", "small", "--threads", threads, "--json");
    }

    /** Three short ones, since the second opinion takes its time over the seeds, which another test has it read. */
    @Test
    void readsArticlesWithTheSecondOpinionToTheSameBytesHoweverManyThreads() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("bridge.txt"), """
                A bridge

                Anna Lund said the bridge must be built.
                """);
        Files.writeString(articles.resolve("guild.txt"), """
                The guild

                The Ferrymen’s Guild opposes the bridge.
                """);
        Files.writeString(articles.resolve("council.txt"), """
                A vote

                If lorries stay out, the council backs the bridge, it said.
                """);
        Path codebook = Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");
        List<SortedMap<String, String>> runs = new ArrayList<>();

        for (int threads = 1; threads <= 2; threads++) {
            Path run = folder.resolve("run" + threads);
            Invocation invocation =
                    Invocation.of(Models.SHIPPED, "compare", articles, "-c", codebook, "-o", run, "--threads", threads);
            assertThat(invocation.exitCode()).as(invocation.err()).isZero();
            runs.add(Folders.contents(run));
        }

        assertThat(runs.get(0).get("claims.csv")).contains("Anna Lund", "Guild");
        assertThat(runs.get(1)).isEqualTo(runs.get(0));
    }

    @Test
    void readsALongSentenceBesideAnArticle() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("long.txt"), "the minister said the bridge must be built and ".repeat(200));
        Files.writeString(articles.resolve("short.txt"), "A bridge\n\nAnna Lund said the bridge must be built.\n");
        Path codebook = Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");

        Invocation invocation = Invocation.of(
                Models.SHIPPED, "compare", articles, "-c", codebook, "-o", folder.resolve("run"), "--threads", 1);

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(folder.resolve("run/documents.csv")).content().contains("short");
        assertThat(invocation.err()).doesNotContain("\tat ");
    }
}
