package dev.parley.report;

import dev.parley.export.Exporter;
import dev.parley.export.RunExtra;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code report.html}: the run as one page that works from disk. It has the matrix as a heat map, the sentences behind each cell, pages for
 * sources, proposals and documents, a timeline, the network of sources and their agreement; and it takes decisions on claims, which it hands
 * out as {@code claims.csv} and {@code decisions.csv}.
 *
 * <p>The page loads nothing: its script and its style are in it, allowed by their SHA-256 in a content security policy that forbids all
 * else. What the run says is in blocks of JSON, which the script turns into text nodes, never into markup. Large runs have their blocks
 * compressed, and the texts of their documents are unpacked only when they are looked at.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class HtmlReport implements Exporter<Comparison> {

    /** The name of the file in the folder of a run. */
    public static final String FILE = "report.html";

    /** With more claims than this a report is too large for a browser to be of use. */
    public static final int MAX_CLAIMS = 200_000;

    /** Blocks are compressed in a report that would have more characters of JSON than this. */
    private static final int PLAIN_LIMIT = 2_000_000;

    private final int plainLimit;

    private HtmlReport(int plainLimit) {
        this.plainLimit = plainLimit;
    }

    /**
     * Returns the report as a file that a run folder can hold.
     *
     * @return name and exporter
     */
    public static RunExtra file() {
        return new RunExtra(FILE, new HtmlReport(PLAIN_LIMIT));
    }

    /** Returns a report that compresses what has more characters of JSON than {@code plainLimit}. */
    static HtmlReport withLimit(int plainLimit) {
        return new HtmlReport(plainLimit);
    }

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        List<DataBlock> blocks = new ReportData(comparison).blocks();
        long characters =
                blocks.stream().mapToLong(block -> block.json().length()).sum();
        DataBlock.Encoding encoding = characters > plainLimit ? DataBlock.Encoding.DEFLATE : DataBlock.Encoding.PLAIN;
        String data = blocks.stream().map(block -> block.element(encoding)).collect(Collectors.joining("\n"));
        InlineSource style = InlineSource.of(ReportResource.read("report.css"));
        InlineSource script = InlineSource.of(ScriptBundle.read());
        Template.parse(ReportResource.read("report.html"))
                .write(
                        Map.of(
                                "style", style.text(),
                                "style-hash", style.hash(),
                                "script", script.text(),
                                "script-hash", script.hash(),
                                "data", data),
                        out);
    }
}
