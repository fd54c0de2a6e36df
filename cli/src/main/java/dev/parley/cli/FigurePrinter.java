package dev.parley.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import dev.parley.evaluation.Ratio;
import dev.parley.evaluation.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints tables of figures: a label on the left, numbers in columns on the right.
 *
 * @param console where to
 */
record FigurePrinter(Console console) {

    private static final int LABEL = 30;
    private static final int COLUMN = 8;
    private static final int DECIMALS = 3;

    FigurePrinter {
        requireNonNull(console, "console");
    }

    /** Prints a blank line and the heading of a table. */
    void head(String title, String... columns) {
        console.print("");
        line(title, List.of(columns));
    }

    /** Prints a row. */
    void row(String label, List<String> cells) {
        line("  " + label, cells);
    }

    /** Prints a line of its own. */
    void text(String line) {
        console.print(console.terminal().glyphs().showable(line));
    }

    /** Returns right, system, gold, precision, recall and F1. */
    List<String> cells(Score score) {
        return List.of(
                count(score.right()),
                count(score.system()),
                count(score.gold()),
                share(score.precision()),
                share(score.recall()),
                share(score.f1()));
    }

    /** Returns count, whole and share. */
    List<String> cells(Ratio ratio) {
        return List.of(count(ratio.count()), count(ratio.of()), share(ratio.share()));
    }

    String count(int number) {
        return Integer.toString(number);
    }

    /** Returns three decimals, of two that are as near the even one, or a dash for what is not defined. */
    String share(OptionalDouble share) {
        return share.stream()
                .mapToObj(value -> new BigDecimal(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .findFirst()
                .orElse(console.terminal().glyphs() == Glyphs.UNICODE ? "–" : "-");
    }

    private void line(String label, List<String> cells) {
        Glyphs glyphs = console.terminal().glyphs();
        String shown = DisplayWidth.truncate(glyphs.showable(label), LABEL, glyphs.ellipsis());
        String numbers =
                cells.stream().map(cell -> Strings.padStart(cell, COLUMN, ' ')).collect(Collectors.joining());
        console.print((DisplayWidth.pad(shown, LABEL) + numbers).stripTrailing());
    }

    /** Puts two rows of cells side by side. */
    static List<String> join(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
