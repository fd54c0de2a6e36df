package dev.parley.body;

import java.util.List;
import java.util.stream.IntStream;

/** The figures by which blocks are judged, for those who train the scorer. */
public final class FeatureTable {

    private FeatureTable() {}

    /**
     * Returns the names of the figures, in order.
     *
     * @return the names
     */
    public static List<String> names() {
        return Features.names();
    }

    /**
     * Returns the figures of all blocks of a page.
     *
     * @param page the page
     * @return one row for each block
     */
    public static List<double[]> rows(Page page) {
        Features features = new Features(new Signals(page));
        return IntStream.range(0, page.blocks().size()).mapToObj(features::of).toList();
    }
}
