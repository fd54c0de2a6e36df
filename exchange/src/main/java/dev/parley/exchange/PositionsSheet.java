package dev.parley.exchange;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import dev.parley.claim.Claim;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Position;
import dev.parley.matrix.PositionMatrix;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The sheet {@code positions}: a row for each cell that is not silent, in the order of {@code positions.csv}. Stateless. */
final class PositionsSheet {

    private static final String[] HEADER = {
        "proposal",
        "proposal_text",
        "source",
        "source_kind",
        "position",
        "support",
        "oppose",
        "conditional",
        "documents",
        "first_date",
        "last_date",
        "confidence",
        "claims"
    };

    private static final int CLAIMS = HEADER.length - 1;

    private PositionsSheet() {}

    static void write(PositionMatrix matrix, Map<Claim, Integer> numbers, Worksheet sheet) {
        Xlsx.header(sheet, HEADER);
        Map<String, String> texts = matrix.proposals().stream().collect(toImmutableMap(Proposal::id, Proposal::text));
        int row = 1;
        for (Position position : matrix.positions()) {
            writeRow(position, texts.getOrDefault(position.proposal(), ""), row, sheet);
            writeClaims(position, numbers, row, sheet);
            row++;
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), CLAIMS);
    }

    private static void writeRow(Position position, String text, int row, Worksheet sheet) {
        Xlsx.text(sheet, row, 0, position.proposal());
        Xlsx.text(sheet, row, 1, text);
        Xlsx.text(sheet, row, 2, position.source().name());
        Xlsx.text(sheet, row, 3, Words.lower(position.source().kind()));
        Xlsx.text(sheet, row, 4, Words.lower(position.stand()));
        sheet.value(row, 5, position.support());
        sheet.value(row, 6, position.oppose());
        sheet.value(row, 7, position.conditional());
        sheet.value(row, 8, position.documents());
        Xlsx.text(sheet, row, 9, position.firstDate().orElse(""));
        Xlsx.text(sheet, row, 10, position.lastDate().orElse(""));
        sheet.value(row, 11, position.confidence());
    }

    private static void writeClaims(Position position, Map<Claim, Integer> numbers, int row, Worksheet sheet) {
        List<Integer> own = position.claims().stream()
                .map(claim -> numbers.getOrDefault(claim, 0))
                .distinct()
                .sorted()
                .toList();
        String text = own.stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (row <= Xlsx.MOST_LINKS) {
            Xlsx.link(sheet, row, CLAIMS, words -> HyperLink.internal(Xlsx.cell(Workbooks.CLAIMS, own.get(0)), words));
        }
        Xlsx.text(sheet, row, CLAIMS, text);
    }
}
