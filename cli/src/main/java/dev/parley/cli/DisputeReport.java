package dev.parley.cli;

import dev.parley.evaluation.DisputeScores;
import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.Score;
import java.util.List;
import java.util.function.Function;

/**
 * The figures of several disputes as tables.
 *
 * @param scores the figures
 * @param printer where to
 */
record DisputeReport(DisputeScores scores, FigurePrinter printer) {

    private static final String[] SCORE = {"right", "system", "gold", "prec.", "recall", "F1"};

    void print() {
        printer.text("A claim is right if its document, holder, proposal and stance are.");
        printer.head("claims by dispute", SCORE);
        scores.evaluations()
                .forEach((name, evaluation) ->
                        printer.row(name, printer.cells(evaluation.claims().claims())));
        printer.head("sum over disputes", SCORE);
        sum("claims", evaluation -> evaluation.claims().claims());
        sum("claims of authors", evaluation -> evaluation.authorClaims().claims());
        sum("claims of actors", evaluation -> evaluation.actorClaims().claims());
        sum("pairs: stance left aside", evaluation -> evaluation.claims().pairs());
        sum("cells of the matrix", evaluation -> evaluation.cells().claims());
        printer.head("shares over disputes", "count", "of", "share");
        ratios();
        printer.head("F1 of claims over disputes", "mean", "spread");
        printer.row(
                Words.count(scores.evaluations().size(), "dispute"),
                List.of(printer.share(scores.meanF1()), printer.share(scores.deviationOfF1())));
    }

    private void sum(String label, Function<Evaluation, Score> score) {
        printer.row(label, printer.cells(scores.sum(score)));
    }

    private void ratios() {
        printer.row(
                "pairs found: stance right",
                printer.cells(
                        scores.sumOfRatios(evaluation -> evaluation.claims().stance())));
        printer.row(
                "rows: verbatim",
                printer.cells(
                        scores.sumOfRatios(evaluation -> evaluation.evidence().verbatim())));
        printer.row(
                "right claims: grounded",
                printer.cells(
                        scores.sumOfRatios(evaluation -> evaluation.evidence().grounded())));
        printer.row(
                "rows: holder not in gold",
                printer.cells(
                        scores.sumOfRatios(evaluation -> evaluation.holders().unknown())));
        printer.row(
                "named entities in one row",
                printer.cells(scores.sumOfRatios(
                        evaluation -> evaluation.actors().named().found())));
    }
}
