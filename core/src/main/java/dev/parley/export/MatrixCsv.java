package dev.parley.export;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.Source;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code matrix.csv}: one row for each proposal, one column for each source. */
final class MatrixCsv implements Exporter<Comparison> {

    private static final List<String> LEADING = List.of("id", "proposal");

    private final Cells cells;
    private final Figures figures;

    MatrixCsv(Cells cells, Figures figures) {
        this.cells = cells;
        this.figures = figures;
    }

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        PositionMatrix matrix = comparison.matrix();
        CellText text = new CellText(matrix, cells, figures);
        Table<String, Source, String> values = HashBasedTable.create();
        matrix.positions().forEach(position -> values.put(position.proposal(), position.source(), text.of(position)));
        List<List<String>> rows = new ArrayList<>();
        for (Proposal proposal : matrix.proposals()) {
            List<String> row = new ArrayList<>();
            row.add(FormulaGuard.defuse(proposal.id()));
            row.add(FormulaGuard.defuse(proposal.text()));
            Map<Source, String> own = values.row(proposal.id());
            matrix.sources().forEach(source -> row.add(own.getOrDefault(source, "")));
            rows.add(row);
        }
        CsvRows.write(header(matrix.sources()), rows, out);
    }

    private static List<String> header(List<Source> sources) {
        List<String> header = new ArrayList<>(LEADING);
        ColumnNames.of(sources, Set.copyOf(LEADING)).forEach(name -> header.add(FormulaGuard.defuse(name)));
        return header;
    }
}
