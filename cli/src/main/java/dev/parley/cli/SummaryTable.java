package dev.parley.cli;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Table;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.Source;
import dev.parley.matrix.Stand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The matrix as a table that fits a terminal: a row for each proposal that anyone takes a position on, a numbered column for each of the ten
 * heaviest sources, a last column that counts the other sources with a position, and below it the key to signs and numbers.
 */
final class SummaryTable {

    private static final int MOST_SOURCES = 10;
    private static final int COLUMN = 3;
    private static final int OTHERS_COLUMN = 7;
    private static final int LONGEST_ID = 12;
    private static final int SHORTEST_TEXT = 16;
    private static final int LONGEST_TEXT = 100;
    /** The columns that the five signs with their words fill. */
    private static final int LEGEND = 55;

    private final PositionMatrix matrix;
    private final Terminal terminal;
    /** How many positions there are on a proposal. */
    private final Multiset<String> weights = HashMultiset.create();

    /** The positions in the columns that are shown. */
    private final Table<String, Source, Stand> stands = HashBasedTable.create();

    private final List<Proposal> rows;
    private final List<Source> columns;
    private final int idWidth;

    private SummaryTable(PositionMatrix matrix, Terminal terminal) {
        this.matrix = matrix;
        this.terminal = terminal;
        matrix.positions().forEach(position -> weights.add(position.proposal()));
        this.rows = matrix.proposals().stream()
                .filter(proposal -> weights.contains(proposal.id()))
                .toList();
        this.idWidth = rows.stream()
                .mapToInt(proposal -> DisplayWidth.of(proposal.id()))
                .map(width -> Math.min(width, LONGEST_ID))
                .max()
                .orElse(0);
        int room = (terminal.columns() - idWidth - 1 - SHORTEST_TEXT - OTHERS_COLUMN) / COLUMN;
        this.columns = matrix.sources()
                .subList(0, Math.min(matrix.sources().size(), Math.max(1, Math.min(MOST_SOURCES, room))));
        Set<Source> shown = Set.copyOf(columns);
        matrix.positions().stream()
                .filter(position -> shown.contains(position.source()))
                .forEach(position -> stands.put(position.proposal(), position.source(), position.stand()));
    }

    /** Draws the table; each line fits the terminal. Empty if nobody takes a position. */
    static List<String> lines(PositionMatrix matrix, Terminal terminal) {
        return matrix.positions().isEmpty() ? List.of() : new SummaryTable(matrix, terminal).lines();
    }

    private List<String> lines() {
        int textWidth = textWidth();
        List<String> lines = new ArrayList<>();
        lines.add(header(textWidth));
        rows.forEach(proposal -> lines.add(row(proposal, textWidth)));
        silent().ifPresent(lines::add);
        lines.add("");
        lines.addAll(legend());
        lines.addAll(new SummaryKey(columns, matrix.sources().size(), terminal).lines());
        return lines;
    }

    private int textWidth() {
        int others = hasOthers() ? OTHERS_COLUMN : 0;
        int room = terminal.columns() - idWidth - 1 - columns.size() * COLUMN - others;
        int longest = rows.stream()
                .mapToInt(proposal -> DisplayWidth.of(proposal.text()))
                .max()
                .orElse(0);
        return Math.min(Math.min(room, LONGEST_TEXT), longest);
    }

    private String header(int textWidth) {
        StringBuilder line = new StringBuilder(" ".repeat(idWidth + 1 + textWidth));
        for (int number = 1; number <= columns.size(); number++) {
            line.append(String.format(Locale.ROOT, "%" + COLUMN + "d", number));
        }
        if (hasOthers()) {
            line.append(String.format(Locale.ROOT, "%" + OTHERS_COLUMN + "s", "others"));
        }
        return Paint.BOLD.on(line.toString(), terminal.colour());
    }

    private String row(Proposal proposal, int textWidth) {
        String cells = columns.stream()
                .map(source -> " ".repeat(COLUMN - 1) + sign(proposal, source))
                .collect(Collectors.joining());
        return fit(proposal.id(), idWidth) + " " + fit(proposal.text(), textWidth) + cells + others(proposal);
    }

    private String sign(Proposal proposal, Source source) {
        return Optional.ofNullable(stands.get(proposal.id(), source))
                .map(this::sign)
                .orElseGet(() -> Paint.FAINT.on(terminal.glyphs().silent(), terminal.colour()));
    }

    private String sign(Stand stand) {
        return Paint.of(stand).on(terminal.glyphs().of(stand), terminal.colour());
    }

    private String others(Proposal proposal) {
        if (!hasOthers()) {
            return "";
        }
        int others = weights.count(proposal.id()) - stands.row(proposal.id()).size();
        return others == 0 ? "" : String.format(Locale.ROOT, "%" + OTHERS_COLUMN + "s", "+" + others);
    }

    private boolean hasOthers() {
        return columns.size() < matrix.sources().size();
    }

    private Optional<String> silent() {
        int silent = matrix.proposals().size() - rows.size();
        return Optional.of(Words.count(silent, "more proposal") + " without any position")
                .filter(line -> silent > 0)
                .map(line -> Paint.FAINT.on(line, terminal.colour()));
    }

    private List<String> legend() {
        String line = Arrays.stream(Stand.values())
                .map(stand -> sign(stand) + " " + Words.lower(stand))
                .collect(Collectors.joining("  "));
        String silent = Paint.FAINT.on(terminal.glyphs().silent(), terminal.colour()) + " silent";
        return terminal.columns() < LEGEND ? List.of(line, silent) : List.of(line + "  " + silent);
    }

    private String fit(String text, int width) {
        String shown = terminal.glyphs().showable(text);
        return DisplayWidth.pad(
                DisplayWidth.truncate(shown, width, terminal.glyphs().ellipsis()), width);
    }
}
