package dev.parley.exchange;

import dev.parley.network.Tie;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The network as two tidy tables, as igraph's {@code graph_from_data_frame} takes them. Stateless. */
final class RTables {

    private RTables() {}

    /** Writes a row for each tie, the names of its ends first. */
    static void writeEdges(NamedNetwork network, Appendable out) throws IOException {
        List<TieColumn> columns = TieColumn.of(network);
        List<String> header = new ArrayList<>(List.of("from", "to"));
        columns.forEach(column -> header.add(column.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Tie tie : network.network().ties()) {
            List<String> row = new ArrayList<>();
            row.add(FormulaGuard.defuse(network.row(tie).name()));
            row.add(FormulaGuard.defuse(network.column(tie).name()));
            columns.forEach(column -> row.add(column.value().apply(tie)));
            rows.add(row);
        }
        CsvRows.write(header, rows, out);
    }

    /** Writes a row for each node, its name first. */
    static void writeNodes(NamedNetwork network, Appendable out) throws IOException {
        List<NodeColumn> columns = NodeColumn.of(network).stream()
                .filter(column -> !column.name().equals("name"))
                .toList();
        List<String> header = new ArrayList<>(List.of("name"));
        columns.forEach(column -> header.add(column.name()));
        List<List<String>> rows = new ArrayList<>();
        for (NamedNode node : network.nodes()) {
            List<String> row = new ArrayList<>();
            row.add(FormulaGuard.defuse(node.name()));
            columns.forEach(column -> row.add(FormulaGuard.defuse(column.value().apply(node))));
            rows.add(row);
        }
        CsvRows.write(header, rows, out);
    }
}
