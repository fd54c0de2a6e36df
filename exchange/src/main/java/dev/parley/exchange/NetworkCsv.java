package dev.parley.exchange;

import dev.parley.export.Exporter;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A network as a matrix in CSV by RFC 4180 with a header and {@code \n} as line end: a row for each node of the rows under its name, a column for
 * each of the columns. 0 stands where there is no tie.
 */
final class NetworkCsv implements Exporter<NamedNetwork> {

    @Override
    public void write(NamedNetwork network, Appendable out) throws IOException {
        List<String> header = new ArrayList<>();
        header.add(network.isTwoMode() ? "source" : "node");
        network.columns().forEach(node -> header.add(FormulaGuard.defuse(node.name())));
        FullMatrix matrix = FullMatrix.of(network.network());
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < network.rows().size(); row++) {
            List<String> values = new ArrayList<>();
            values.add(FormulaGuard.defuse(network.rows().get(row).name()));
            values.addAll(matrix.row(row));
            rows.add(values);
        }
        CsvRows.write(header, rows, out);
    }
}
