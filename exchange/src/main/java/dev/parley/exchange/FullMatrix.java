package dev.parley.exchange;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.parley.network.Mode;
import dev.parley.network.Network;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A network with all its cells, those without a tie among them.
 *
 * @param width how many columns it has
 * @param weights the weights that are not 0, as written
 */
record FullMatrix(int width, Table<Integer, Integer, String> weights) {

    static FullMatrix of(Network network) {
        Table<Integer, Integer, String> weights = HashBasedTable.create();
        network.ties().forEach(tie -> {
            weights.put(tie.row(), tie.column(), Figures.of(tie.weight()));
            if (network.options().mode() != Mode.TWOMODE) {
                weights.put(tie.column(), tie.row(), Figures.of(tie.weight()));
            }
        });
        return new FullMatrix(network.columns().size(), weights);
    }

    List<String> row(int row) {
        Map<Integer, String> own = weights.row(row);
        return IntStream.range(0, width)
                .mapToObj(column -> own.getOrDefault(column, "0"))
                .toList();
    }
}
