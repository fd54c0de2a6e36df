package dev.parley.exchange;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Position;
import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.Source;
import dev.parley.matrix.Stand;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The sheet {@code matrix}: a row for each proposal, a column for each source, heaviest first. Stateless. */
final class MatrixSheet {

    /** How many columns stand before those of the sources. */
    static final int LEADING = 2;

    /** Told apart also by those who see red and green as one, and by the word in the cell. */
    private static final Map<Stand, String> FILLS = Map.of(
            Stand.SUPPORTS, "CFE2F3", Stand.OPPOSES, "FCE5CD", Stand.MIXED, "E4DFEC", Stand.CONDITIONAL, "FFF2CC");

    private static final int WIDE = 60;

    private MatrixSheet() {}

    static void write(PositionMatrix matrix, Worksheet sheet) {
        Xlsx.header(sheet, "id", "proposal");
        int column = LEADING;
        for (Source source : matrix.sources()) {
            Xlsx.text(sheet, 0, column, source.name());
            sheet.style(0, column++).bold().wrapText(true).set();
        }
        Table<String, Source, Integer> places = places(matrix);
        int row = 1;
        for (Proposal proposal : matrix.proposals()) {
            Xlsx.text(sheet, row, 0, proposal.id());
            Xlsx.text(sheet, row, 1, proposal.text());
            writeCells(matrix, places.row(proposal.id()), row++, sheet);
        }
        sheet.width(1, WIDE);
        sheet.freezePane(LEADING, 1);
    }

    private static void writeCells(PositionMatrix matrix, Map<Source, Integer> places, int row, Worksheet sheet) {
        for (int i = 0; i < matrix.sources().size(); i++) {
            Integer place = places.get(matrix.sources().get(i));
            if (place != null) {
                writeCell(matrix.positions().get(place), place, row, LEADING + i, sheet);
            }
        }
    }

    private static void writeCell(Position position, int place, int row, int column, Worksheet sheet) {
        String stand = Words.lower(position.stand());
        if (place < Xlsx.MOST_LINKS) {
            Xlsx.link(
                    sheet, row, column, words -> HyperLink.internal(Xlsx.cell(Workbooks.POSITIONS, place + 1), words));
        }
        Xlsx.text(sheet, row, column, stand);
        sheet.style(row, column).fillColor(FILLS.get(position.stand())).set();
    }

    private static Table<String, Source, Integer> places(PositionMatrix matrix) {
        Table<String, Source, Integer> places = HashBasedTable.create();
        for (int i = 0; i < matrix.positions().size(); i++) {
            Position position = matrix.positions().get(i);
            places.put(position.proposal(), position.source(), i);
        }
        return places;
    }
}
