package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.formats.FileReader;
import dev.parley.ingest.InputFile;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand generated documents: memory stays flat and reading is fast. */
final class ManyDocumentsTest {

    private static final int DOCUMENTS = 1_000;

    private static final long MAX_GROWTH = 20_000_000;

    private static final int PAGES = 300;

    private static final int MIN_PAGES_A_SECOND = 30;

    private static final List<String> WORDS = List.of(
            "council",
            "harbour",
            "bridge",
            "vote",
            "ferry",
            "budget",
            "mayor",
            "plan",
            "fishermen",
            "board",
            "report",
            "tunnel",
            "street",
            "tender",
            "spring",
            "letter",
            "engineer",
            "quay",
            "hearing",
            "petition");

    @TempDir
    private Path folder;

    @Test
    void keepsNothingOfADocumentThatWasRead() throws IOException {
        int read = 0;
        long early = 0;
        for (int i = 0; read < DOCUMENTS; i++) {
            for (Map.Entry<String, byte[]> sample :
                    SampleFiles.of(article(i, 12)).entrySet()) {
                Path file = Files.write(folder.resolve(sample.getKey()), sample.getValue());
                assertThat(FileReader.standard()
                                .read(new InputFile(new DocumentId("a"), file, sample.getKey()))
                                .documents())
                        .as(sample.getKey())
                        .hasSize(1);
                read++;
            }
            early = read < DOCUMENTS / 4 ? used() : early;
        }

        assertThat(used() - early).isLessThan(MAX_GROWTH);
    }

    @Test
    void printsAThousandDocuments() throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(folder.resolve("p" + i + ".html"), page(i));
        }

        Invocation text = Invocation.of(ToyModels.UNTOUCHED, "text", folder);

        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out().lines().filter(line -> line.startsWith("=== "))).hasSize(DOCUMENTS);
    }

    /** Warm, two at a time. Pages of newspapers of today have 300 kB, five times what these have, and take longer. */
    @Test
    void readsThirtyGeneratedPagesOfSixtyKilobytesASecondWithTwoThreads() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(Files.writeString(folder.resolve("p" + i + ".html"), page(i)));
        }
        readAll(pages.subList(0, PAGES / 3));
        long start = System.nanoTime();

        readAll(pages);

        assertThat(PAGES / ((System.nanoTime() - start) / 1e9)).isGreaterThanOrEqualTo(MIN_PAGES_A_SECOND);
    }

    private static void readAll(List<Path> pages) {
        List<InputFile> files = pages.stream()
                .map(page -> new InputFile(new DocumentId("a"), page, "a.html"))
                .toList();
        new ReadAhead(FileReader.standard(), 2)
                .each(files, (file, result) -> assertThat(result.documents()).hasSize(1));
    }

    private static List<String> article(int seed, int paragraphs) {
        Random random = new Random(seed);
        List<String> article = new ArrayList<>(List.of("The harbour bridge of Oberau, part " + seed));
        for (int i = 0; i < paragraphs; i++) {
            article.add("The " + words(random, 3) + " said on Monday that the " + words(random, 6)
                    + " of the town would be for the " + words(random, 8) + ", and that it was in the hands of the "
                    + words(random, 4) + ".");
        }
        return article;
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    /** A page of some 60 kB: the article, menus, teasers of forty other stories and a script. */
    private static String page(int seed) {
        List<String> article = article(seed, 20);
        StringBuilder page = new StringBuilder("<!doctype html><html><head><title>" + article.get(0)
                + "</title><script>var state = \"" + "x".repeat(30_000) + "\";</script></head><body><nav><ul>");
        WORDS.forEach(word -> page.append("<li><a href=\"/" + word + "\">" + word + "</a></li>"));
        page.append("</ul></nav><main><article><h1>" + article.get(0) + "</h1>");
        article.subList(1, article.size()).forEach(text -> page.append("<p>" + text + "</p>"));
        page.append("</article><aside class=\"related\">");
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            page.append("<div class=\"teaser card\"><a href=\"/" + i + "\"><h3>" + words(random, 7) + "</h3><p>"
                    + words(random, 20) + "</p></a><span class=\"date\">4 March 2021</span></div>");
        }
        return page + "</aside></main><footer>© 2021 The Post</footer></body></html>";
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
