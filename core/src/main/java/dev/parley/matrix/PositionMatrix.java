package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.codebook.Proposal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposals (rows) by sources (columns): the cell {@code (i, j)} tells where source {@code j} stands on proposal {@code i}, and so does
 * {@code matrix.csv}, whatever figure it has there. Counts of a row add up to the prominence of its proposal, counts of a column to the activity of its
 * source. A cell without a position is silence, whose count is 0 and whose share is not defined. A two-mode network has the same cells turned over,
 * sources being its rows.
 *
 * @param proposals the rows in the codebook's order, ids unique
 * @param sources the columns by weight, heaviest first, distinct
 * @param positions the cells that are not silent, by row, then by column; at most one for each row and column
 */
public record PositionMatrix(List<Proposal> proposals, List<Source> sources, List<Position> positions) {

    public PositionMatrix {
        proposals = List.copyOf(proposals);
        sources = List.copyOf(sources);
        positions = List.copyOf(positions);
        Set<String> rows = requireDistinct(proposals.stream().map(Proposal::id).toList(), "proposal");
        Set<Source> columns = requireDistinct(sources, "source");
        SetMultimap<Source, String> cells = HashMultimap.create();
        for (Position position : positions) {
            String proposal = position.proposal();
            Source source = position.source();
            if (!rows.contains(proposal) || !columns.contains(source)) {
                throw new IllegalArgumentException(lenientFormat(
                        "position of %s on %s must be in a row and a column of the matrix", source, proposal));
            }
            if (!cells.put(source, proposal)) {
                throw new IllegalArgumentException(
                        lenientFormat("%s must have one position at most on %s", source, proposal));
            }
        }
    }

    /**
     * Looks a cell up. Walks through the positions; whoever needs all cells goes through {@link #positions} instead.
     *
     * @param proposal the id of the row
     * @param source the column
     * @return the position, empty if the source is silent on the proposal or one of them is not in the matrix
     */
    public Optional<Position> find(String proposal, Source source) {
        return positions.stream()
                .filter(position -> position.proposal().equals(proposal)
                        && position.source().equals(source))
                .findFirst();
    }

    private static <T> Set<T> requireDistinct(List<T> values, String name) {
        Set<T> distinct = new HashSet<>();
        for (T value : values) {
            if (!distinct.add(value)) {
                throw new IllegalArgumentException(lenientFormat("%s %s must occur once", name, value));
            }
        }
        return distinct;
    }
}
