package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

        Invocation first = Invocation.of(Models.SHIPPED, "compare", SEEDS, "-o", one, "--threads", 1, "--json");
        Invocation second = Invocation.of(Models.SHIPPED, "compare", SEEDS, "-o", two, "--threads", 2, "--json");

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
