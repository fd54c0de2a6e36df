package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.body.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes how well the body of each page is found: id, site, whether its site is held out, precision, recall, and the F1 that the page's own blocks
 * would allow. Takes the folder of pages, the file to write and, optionally, a file with the sites that are wanted, one a line. With other trees in
 * front on the class path it measures those, which is how trees of folds are judged.
 */
final class PageFigures {

    private PageFigures() {}

    public static void main(String[] args) throws IOException {
        Set<String> wanted = args.length > 2 ? Set.copyOf(Files.readAllLines(Path.of(args[2]))) : Set.of();
        List<String> lines = new ArrayList<>();
        for (PageCorpus.Sample sample : PageCorpus.read(Path.of(args[0]))) {
            if (args.length == 2 || wanted.contains(sample.site())) {
                ShingleScore score = new ShingleScore();
                score.add(sample.body(), PageBenchmark.body(PageBenchmark.read(sample)));
                lines.add(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%s\t%.4f\t%.4f\t%.4f",
                        sample.id(),
                        sample.site(),
                        sample.isHeldOut() ? "held" : "development",
                        score.precision(),
                        score.recall(),
                        best(sample)));
            }
        }
        Files.write(Path.of(args[1]), lines, UTF_8);
    }

    /** Returns the F1 of the blocks that the text by hand has: no choice among blocks does better but by luck. */
    private static double best(PageCorpus.Sample sample) {
        List<Block> blocks = PageBuilder.of(HtmlParser.parse(sample.html())).blocks();
        boolean[] gold = GoldBlocks.of(blocks, sample.body());
        String text = IntStream.range(0, gold.length)
                .filter(i -> gold[i])
                .mapToObj(i -> blocks.get(i).text())
                .collect(Collectors.joining("\n\n"));
        return new ShingleScore().add(sample.body(), text);
    }
}
