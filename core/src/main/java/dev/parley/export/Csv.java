package dev.parley.export;

import dev.parley.codebook.OtherColumns;
import dev.parley.induction.InducedCodebook;
import dev.parley.result.Comparison;
import dev.parley.table.FormulaGuard;

/**
 * The tables of a run as CSV by RFC 4180 with a header and {@code \n} as line end. Values that a spreadsheet would take for a formula are
 * defused as {@link FormulaGuard} tells. All exporters are stateless and safe for use by several threads.
 */
public final class Csv {

    private Csv() {}

    /**
     * Returns the exporter of {@code matrix.csv}: {@code id,proposal}, then a column for each source, heaviest first, headed by its name.
     * Where a name would head two columns, its kind stands behind it: {@code Mira Holt (author)}.
     *
     * @param cells what stands in a cell
     * @return the exporter
     */
    public static Exporter<Comparison> matrix(Cells cells) {
        return matrix(cells, Figures.DEFAULT);
    }

    /**
     * Returns the exporter of {@code matrix.csv} as {@link #matrix(Cells)} does.
     *
     * @param cells what stands in a cell
     * @param figures how figures are reckoned
     * @return the exporter
     * @throws IllegalArgumentException if such cells cannot be normalised
     */
    public static Exporter<Comparison> matrix(Cells cells, Figures figures) {
        figures.requireFit(cells);
        return new MatrixCsv(cells, figures);
    }

    /**
     * Returns the exporter of {@code positions.csv}: one row for each cell that is not silent.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> positions() {
        return positions(Figures.DEFAULT);
    }

    /**
     * Returns the exporter of {@code positions.csv} as {@link #positions()} does.
     *
     * @param figures how intervals are reckoned; nothing is normalised
     * @return the exporter
     */
    public static Exporter<Comparison> positions(Figures figures) {
        return new PositionsCsv(figures.resampling());
    }

    /**
     * Returns the exporter of {@code claims.csv}: one row for each claim, by document and place, numbered from 1; {@code start} and
     * {@code end} count UTF-16 code units from 0, and {@code evidence} is the text between them to the letter. Here as in every other file,
     * a claim whose evidence would pass for a formula has what {@link HarmlessEvidence} leaves of it. {@link ClaimsFile} reads the
     * file back.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> claims() {
        return new ClaimsCsv();
    }

    /**
     * Returns the exporter of {@code entities.csv}: one row for each entity, its aliases separated by {@code " | "}.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> entities() {
        return new EntitiesCsv();
    }

    /**
     * Returns the exporter of {@code mentions.csv}: one row for each place where a document mentions an entity, by name, description or pronoun,
     * with the words where the comparison has the text.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> mentions() {
        return new MentionsCsv();
    }

    /**
     * Returns the exporter of {@code merges.csv}: one row for each mention, by words and document, that counts as an entity of another name,
     * with the rule that says so.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> merges() {
        return new MergesCsv();
    }

    /**
     * Returns the exporter of {@code codebook.csv}: one row for each proposal, with the evidence of up to three claims as examples, surest
     * first, separated by {@code " | "}.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> codebook() {
        return new CodebookCsv();
    }

    /**
     * Returns the exporter of {@code documents.csv}: one row for each document; {@code body_share} is the part of its characters that was
     * read as the article proper, in [0, 1].
     *
     * @return the exporter
     */
    public static Exporter<Comparison> documents() {
        return new DocumentsCsv();
    }

    /**
     * Returns the exporter of a codebook that was read off articles: the columns of {@code codebook.csv}, up to three examples separated by
     * {@code " | "}. {@link dev.parley.codebook.CodebookReader} reads it back.
     *
     * @return the exporter
     */
    public static Exporter<InducedCodebook> inducedCodebook() {
        return inducedCodebook(OtherColumns.NONE);
    }

    /**
     * Returns the exporter of a codebook that was extended: as {@link #inducedCodebook()} has it, with what else its file had behind.
     *
     * @param others the columns of the file that are not read; examples that stood there stay
     * @return the exporter
     */
    public static Exporter<InducedCodebook> inducedCodebook(OtherColumns others) {
        return new InducedCodebookCsv(others);
    }
}
