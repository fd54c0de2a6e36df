package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.body.Block;
import dev.parley.body.FeatureTable;
import dev.parley.body.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes what the scorer of blocks is trained on: {@code blocks.tsv} (page, site, label, text), {@code features.tsv} (page, site, variant, label,
 * words, figures) and {@code sites.tsv} (site, 1 if it is in the half that is held out). Takes the folders of pages and, last, the folder to write
 * to. Every page is written; who trains leaves out what is held out.
 */
final class TrainingTable {

    private TrainingTable() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[args.length - 1]);
        Files.createDirectories(out);
        try (PrintWriter blocks = new PrintWriter(Files.newBufferedWriter(out.resolve("blocks.tsv"), UTF_8));
                PrintWriter features = new PrintWriter(Files.newBufferedWriter(out.resolve("features.tsv"), UTF_8))) {
            features.println("page\tsite\tvariant\tlabel\twords\t" + String.join("\t", FeatureTable.names()));
            for (int i = 0; i < args.length - 1; i++) {
                for (PageCorpus.Sample sample : PageCorpus.read(Path.of(args[i]))) {
                    if (!PageBuilder.of(HtmlParser.parse(sample.html()))
                            .blocks()
                            .isEmpty()) {
                        write(sample, blocks, features);
                    }
                }
            }
        }
        writeSites(args, out.resolve("sites.tsv"));
    }

    private static void writeSites(String[] args, Path file) throws IOException {
        Map<String, Integer> sites = new TreeMap<>();
        for (int i = 0; i < args.length - 1; i++) {
            for (PageCorpus.Sample sample : PageCorpus.read(Path.of(args[i]))) {
                sites.merge(sample.site(), sample.isHeldOut() ? 1 : 0, Math::max);
            }
        }
        Files.write(
                file,
                sites.entrySet().stream()
                        .map(site -> site.getKey() + "\t" + site.getValue())
                        .toList(),
                UTF_8);
    }

    private static void write(PageCorpus.Sample sample, PrintWriter blocks, PrintWriter features) {
        Page page = PageBuilder.of(HtmlParser.parse(sample.html()));
        boolean[] gold = GoldBlocks.of(page.blocks(), sample.body());
        for (int i = 0; i < gold.length; i++) {
            String text = page.blocks().get(i).text().replaceAll("\\s+", " ");
            blocks.println(sample.id() + "\t" + sample.site() + "\t" + (gold[i] ? 1 : 0) + "\t" + text);
        }
        for (Variants.Variant variant :
                Variants.of(page, gold, new Random(sample.id().hashCode()))) {
            List<double[]> rows = FeatureTable.rows(variant.page());
            for (int i = 0; i < rows.size(); i++) {
                StringBuilder line = new StringBuilder();
                line.append(sample.id())
                        .append('\t')
                        .append(sample.site())
                        .append('\t')
                        .append(variant.name());
                line.append('\t').append(variant.gold().get(i) ? 1 : 0);
                line.append('\t')
                        .append(GoldBlocks.words(variant.page().blocks().get(i).text())
                                .size());
                for (double value : rows.get(i)) {
                    line.append('\t').append(String.format(java.util.Locale.ROOT, "%.5g", value));
                }
                features.println(line);
            }
        }
    }

    /** Ways in which a page may come to a reader. */
    static final class Variants {

        private Variants() {}

        record Variant(String name, Page page, List<Boolean> gold) {}

        static List<Variant> of(Page page, boolean[] gold, Random random) {
            List<Variant> variants = new ArrayList<>();
            variants.add(variant("html", page, all(gold.length), gold, true));
            variants.add(variant("foreign", foreign(page), all(gold.length), gold, true));
            variants.add(variant("text", page, all(gold.length), gold, false));
            int first = 0;
            int last = 0;
            for (int i = gold.length - 1; i >= 0; i--) {
                first = gold[i] ? i : first;
                last = gold[i] && last == 0 ? i : last;
            }
            if (!gold[Math.max(0, Math.min(first, gold.length - 1))]) {
                return variants;
            }
            List<Integer> body = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                if (gold[i]) {
                    body.add(i);
                }
            }
            variants.add(variant("clean", page, body, gold, false));
            variants.add(variant("copied", page, stretch(gold.length, first, last, random), gold, false));
            variants.add(variant("short", page, shortened(body, gold.length, random), gold, true));
            variants.add(variant("shorttext", page, shortened(body, gold.length, random), gold, false));
            return variants;
        }

        /** The page with other letters, so that none of its words is known, as on a page in another language. */
        private static Page foreign(Page page) {
            List<Block> blocks = page.blocks().stream()
                    .map(block -> new Block(
                            shifted(block.text()),
                            block.kind(),
                            block.level(),
                            block.linked(),
                            block.strong(),
                            block.container(),
                            block.path(),
                            block.hints()))
                    .toList();
            return new Page(shifted(page.title()), blocks, page.parents());
        }

        private static String shifted(String text) {
            StringBuilder shifted = new StringBuilder(text.length());
            text.chars()
                    .map(c -> c >= 'a' && c <= 'z' ? 'a' + (c - 'a' + 13) % 26 : c)
                    .map(c -> c >= 'A' && c <= 'Z' ? 'A' + (c - 'A' + 13) % 26 : c)
                    .forEach(c -> shifted.append((char) c));
            return shifted.toString();
        }

        private static List<Integer> all(int n) {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                all.add(i);
            }
            return all;
        }

        /** What lies between a point shortly before the article and one shortly behind it. */
        private static List<Integer> stretch(int n, int first, int last, Random random) {
            int from = Math.max(0, first - random.nextInt(12));
            int to = Math.min(n, last + 1 + random.nextInt(20));
            return all(n).subList(from, to);
        }

        /** A few paragraphs of the article and a few stretches of what stands around it. */
        private static List<Integer> shortened(List<Integer> body, int n, Random random) {
            int first = body.get(0);
            int last = body.get(body.size() - 1);
            int count = Math.min(body.size(), 1 + random.nextInt(8));
            int start = body.get(random.nextInt(body.size() - count + 1));
            int end = body.get(Math.min(body.size() - 1, body.indexOf(start) + count - 1));
            List<Integer> kept = new ArrayList<>();
            int before = random.nextInt(10);
            int behind = random.nextInt(15);
            for (int i = Math.max(0, first - before); i < first; i++) {
                kept.add(i);
            }
            for (int i = start; i <= end; i++) {
                kept.add(i);
            }
            for (int i = last + 1; i < Math.min(n, last + 1 + behind); i++) {
                kept.add(i);
            }
            return kept;
        }

        private static Variant variant(String name, Page page, List<Integer> kept, boolean[] gold, boolean structured) {
            List<Block> blocks = new ArrayList<>();
            List<Boolean> labels = new ArrayList<>();
            for (int i : kept) {
                Block block = page.blocks().get(i);
                for (String line : structured
                        ? List.of(block.text())
                        : block.text().lines().toList()) {
                    if (!line.isBlank()) {
                        blocks.add(structured ? block : Block.line(line.strip()));
                        labels.add(gold[i]);
                    }
                }
            }
            Page made = structured
                    ? new Page(page.title(), blocks, page.parents())
                    : Page.ofLines(blocks.stream().map(Block::text).toList());
            return new Variant(name, made, labels);
        }
    }
}
