package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.claim.Claim;
import dev.parley.diagnostic.ParleyException;
import dev.parley.matrix.ClaimOrder;
import dev.parley.matrix.PositionMatrix;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A run as a workbook of three sheets. A cell of {@code matrix} leads to its row of {@code positions}, that to its first claim, and a claim to the
 * address of its document, if it has one. The claims have the order and the numbers of {@code claims.csv}. Stateless.
 */
final class Workbooks {

    static final String MATRIX = "matrix";
    static final String POSITIONS = "positions";
    static final String CLAIMS = "claims";

    private static final String NAME = "Parley";
    /** Only a version with a dot and digits is a workbook that Excel opens. */
    private static final String VERSION = "1.0";

    private Workbooks() {}

    /**
     * Writes a workbook.
     *
     * @throws ParleyException if the run has more claims or sources than a sheet has rows and columns
     */
    static void write(Comparison run, Path file) throws IOException {
        requireRoom(run);
        List<Claim> claims = ClaimOrder.sorted(run.claims());
        Map<Claim, Integer> numbers = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            numbers.putIfAbsent(claims.get(i), i + 1);
        }
        Path dated = file.resolveSibling(file.getFileName() + ".dated");
        try (OutputStream out = Files.newOutputStream(dated)) {
            Workbook workbook = new Workbook(out, NAME, VERSION);
            fill(workbook.newWorksheet(MATRIX), sheet -> MatrixSheet.write(run.matrix(), sheet));
            fill(workbook.newWorksheet(POSITIONS), sheet -> PositionsSheet.write(run.matrix(), numbers, sheet));
            fill(workbook.newWorksheet(CLAIMS), sheet -> new ClaimsSheet(run, sheet).write(claims));
            workbook.finish();
            out.flush();
            RepeatableZip.copy(dated, file);
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    private static void fill(Worksheet sheet, Filling filling) throws IOException {
        filling.into(sheet);
        sheet.finish();
    }

    private static void requireRoom(Comparison run) {
        PositionMatrix matrix = run.matrix();
        int rows = Math.max(
                run.claims().size(),
                Math.max(matrix.positions().size(), matrix.proposals().size()));
        int columns = matrix.sources().size() + MatrixSheet.LEADING;
        if (rows >= Worksheet.MAX_ROWS || columns > Worksheet.MAX_COLS) {
            throw new ParleyException(lenientFormat(
                    "a sheet of Excel has %s rows and %s columns, and this run needs %s and %s; take csv, json or r",
                    Worksheet.MAX_ROWS, Worksheet.MAX_COLS, rows + 1, columns));
        }
    }

    /** Fills a sheet. */
    private interface Filling {
        void into(Worksheet sheet) throws IOException;
    }
}
