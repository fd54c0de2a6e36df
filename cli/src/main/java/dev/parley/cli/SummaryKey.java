package dev.parley.cli;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Lists;
import dev.parley.matrix.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells which source a numbered column stands for, in as many columns as the terminal has room for.
 *
 * @param sources the sources in the order of their numbers
 * @param all how many sources there are, those without a number included
 * @param terminal what to fit
 */
record SummaryKey(List<Source> sources, int all, Terminal terminal) {

    private static final int GAP = 2;
    private static final int LONGEST_ITEM = 38;

    SummaryKey {
        sources = List.copyOf(sources);
    }

    List<String> lines() {
        List<String> items = items();
        int width = items.stream().mapToInt(DisplayWidth::of).max().orElse(0) + GAP;
        int perLine = Math.max(1, (terminal.columns() + GAP) / width);
        List<String> lines = new ArrayList<>();
        for (List<String> line : Lists.partition(items, perLine)) {
            StringBuilder joined = new StringBuilder();
            line.forEach(item -> joined.append(DisplayWidth.pad(item, width)));
            lines.add(joined.toString().stripTrailing());
        }
        if (all > sources.size()) {
            lines.add("others: " + Words.count(all - sources.size(), "lighter source"));
        }
        return lines;
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        for (Source source : sources) {
            String number = String.format(Locale.ROOT, "%2d ", items.size() + 1);
            String kind = remark(source);
            int room = Math.min(terminal.columns(), LONGEST_ITEM) - number.length() - kind.length();
            // A name may go over a line's end in its text.
            String name = terminal.glyphs().showable(CharMatcher.whitespace().collapseFrom(source.name(), ' '));
            items.add(
                    number + DisplayWidth.truncate(name, room, terminal.glyphs().ellipsis()) + kind);
        }
        return items;
    }

    /** An author among actors, or a document among outlets, is told apart. */
    private String remark(Source source) {
        boolean alike = sources.stream().allMatch(other -> other.kind() == source.kind());
        boolean usual = source.kind() == Source.Kind.ACTOR || source.kind() == Source.Kind.OUTLET;
        return alike || usual ? "" : " (" + Words.lower(source.kind()) + ")";
    }
}
