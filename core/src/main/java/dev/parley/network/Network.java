package dev.parley.network;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network as a sparse matrix. Row and column of a tie are places in {@code rows} and {@code columns}.
 *
 * <p>Two-mode: {@code rows} are the sources, {@code columns} the proposals, so that the cell {@code (i, j)} says where source {@code i} stands on
 * proposal {@code j}; a {@code matrix.csv}, which has a row for each proposal, is turned over against it. A source has a tie to every proposal
 * on which it has claims, also one of weight 0 where they are balanced; where there is no tie, it is silent.
 *
 * <p>One-mode: {@code rows} and {@code columns} are the same nodes, the matrix is symmetric, and only its upper half is given: a tie has
 * {@code row < column} and counts in both directions. There is a tie where the two nodes have congruence, conflict or, with
 * {@link Weight#IGNORE} and {@link Weight#SUBTRACT}, either of them; a tie by subtraction may weigh 0.
 *
 * @param options what it is like
 * @param rows the nodes that the rows stand for, sources by kind and name, proposals in the order of the codebook
 * @param columns the nodes that the columns stand for, in that order
 * @param ties the ties by row, then column; at most one for each pair
 * @param period the days that it covers; empty for all of them
 */
public record Network(
        NetworkOptions options, List<Node> rows, List<Node> columns, List<Tie> ties, Optional<Period> period) {

    public Network {
        requireNonNull(options, "options");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        ties = List.copyOf(ties);
        requireNonNull(period, "period");
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            if (tie.row() >= rows.size() || tie.column() >= columns.size()) {
                throw new IllegalArgumentException(lenientFormat(
                        "tie (%s, %s) must lie in %s rows and %s columns",
                        tie.row(), tie.column(), rows.size(), columns.size()));
            }
            if (i > 0 && !isBefore(ties.get(i - 1), tie)) {
                throw new IllegalArgumentException(
                        lenientFormat("tie (%s, %s) must come after the one before it", tie.row(), tie.column()));
            }
            if (options.mode() != Mode.TWOMODE && tie.row() >= tie.column()) {
                throw new IllegalArgumentException(lenientFormat(
                        "tie (%s, %s) of a one-mode network must have row < column", tie.row(), tie.column()));
            }
        }
    }

    /**
     * Lists every node once.
     *
     * @return the sources and then the proposals of a two-mode network, the nodes of a one-mode one
     */
    public List<Node> nodes() {
        if (options.mode() != Mode.TWOMODE) {
            return rows;
        }
        return Stream.concat(rows.stream(), columns.stream()).toList();
    }

    /**
     * Looks a weight up. Searches; whoever needs all goes through {@link #ties}.
     *
     * @param row the 0-based row
     * @param column the 0-based column
     * @return what stands in the cell: the weight of the tie, in a one-mode network that of either direction; 0 without a tie
     */
    public double weight(int row, int column) {
        boolean turned = options.mode() != Mode.TWOMODE && row > column;
        int first = turned ? column : row;
        int second = turned ? row : column;
        return ties.stream()
                .filter(tie -> tie.row() == first && tie.column() == second)
                .mapToDouble(Tie::weight)
                .findFirst()
                .orElse(0);
    }

    private static boolean isBefore(Tie one, Tie other) {
        return one.row() < other.row() || (one.row() == other.row() && one.column() < other.column());
    }
}
