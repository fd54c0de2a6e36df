package dev.parley.export;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.network.Mode;
import dev.parley.network.Network;
import dev.parley.network.Node;
import dev.parley.network.Period;
import dev.parley.network.Tie;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Networks as CSV by RFC 4180 with a header and {@code \n} as line end; names that a spreadsheet would take for a formula are defused. Sources
 * go by their name, proposals by their id. Figures are whole numbers, or have six decimals where they are no whole ones. Stateless.
 */
public final class NetworkCsv {

    private static final List<String> PERIOD = List.of("start", "middle", "end");

    private NetworkCsv() {}

    /**
     * Returns the exporter of networks over time, or of a single one.
     *
     * <p>{@link NetworkLayout#TIES}: {@code start}, {@code middle} and {@code end} of the window, empty without one; {@code row},
     * {@code row_kind}, {@code column}, {@code column_kind}; {@code weight}; {@code pro} and {@code contra} as {@link Tie} tells. Ties of
     * weight 0 are there. In a one-mode network each pair has one row.
     *
     * <p>{@link NetworkLayout#MATRIX}: the window's columns if there are windows, {@code node}, and a column for each of the network's columns;
     * where there is no tie, the cell is empty in a two-mode network and 0 in a one-mode one. All networks must have the same columns.
     *
     * @param layout how
     * @return the exporter; it throws {@link IllegalArgumentException} if networks with different columns should go into one matrix
     */
    public static Exporter<List<Network>> of(NetworkLayout layout) {
        return layout == NetworkLayout.TIES ? NetworkCsv::writeTies : NetworkCsv::writeMatrix;
    }

    private static void writeTies(List<Network> networks, Appendable out) throws IOException {
        List<String> header = new ArrayList<>(PERIOD);
        header.addAll(List.of("row", "row_kind", "column", "column_kind", "weight", "pro", "contra"));
        List<List<String>> rows = new ArrayList<>();
        for (Network network : networks) {
            List<String> period = period(network);
            network.ties().forEach(tie -> rows.add(row(network, tie, period)));
        }
        CsvRows.write(header, rows, out);
    }

    private static List<String> row(Network network, Tie tie, List<String> period) {
        Node row = network.rows().get(tie.row());
        Node column = network.columns().get(tie.column());
        List<String> values = new ArrayList<>(period);
        values.addAll(List.of(
                FormulaGuard.defuse(row.id()),
                Values.label(row.kind()),
                FormulaGuard.defuse(column.id()),
                Values.label(column.kind()),
                Values.figure(tie.weight()),
                Values.figure(tie.pro()),
                Values.figure(tie.contra())));
        return values;
    }

    private static void writeMatrix(List<Network> networks, Appendable out) throws IOException {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Network network : networks) {
            List<String> own = header(network);
            if (!header.isEmpty() && !header.equals(own)) {
                throw new IllegalArgumentException("networks in one matrix must have the same columns");
            }
            header = own;
            rows.addAll(rows(network));
        }
        CsvRows.write(header.isEmpty() ? List.of("node") : header, rows, out);
    }

    private static List<String> header(Network network) {
        List<String> header = new ArrayList<>(network.period().isPresent() ? PERIOD : List.of());
        header.add("node");
        header.addAll(names(network.columns()));
        return header;
    }

    private static List<List<String>> rows(Network network) {
        String silent = network.options().mode() == Mode.TWOMODE ? "" : "0";
        List<String[]> cells = new ArrayList<>();
        for (int row = 0; row < network.rows().size(); row++) {
            String[] values = new String[network.columns().size()];
            Arrays.fill(values, silent);
            cells.add(values);
        }
        for (Tie tie : network.ties()) {
            cells.get(tie.row())[tie.column()] = Values.figure(tie.weight());
            if (network.options().mode() != Mode.TWOMODE) {
                cells.get(tie.column())[tie.row()] = Values.figure(tie.weight());
            }
        }
        List<String> names = names(network.rows());
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<String> values = new ArrayList<>(network.period().isPresent() ? period(network) : List.of());
            values.add(names.get(row));
            values.addAll(List.of(cells.get(row)));
            rows.add(values);
        }
        return rows;
    }

    /** Names nodes by their id, with the kind behind it where two kinds share one. */
    private static List<String> names(List<Node> nodes) {
        Multiset<String> ids = HashMultiset.create();
        nodes.forEach(node -> ids.add(node.id()));
        Function<Node, String> name =
                node -> ids.count(node.id()) == 1 ? node.id() : node.id() + " (" + Values.label(node.kind()) + ")";
        return nodes.stream().map(name).map(FormulaGuard::defuse).toList();
    }

    private static List<String> period(Network network) {
        return network.period().map(NetworkCsv::days).orElseGet(() -> Collections.nCopies(PERIOD.size(), ""));
    }

    private static List<String> days(Period period) {
        return List.of(
                period.start().toString(),
                period.middle().toString(),
                period.end().toString());
    }
}
