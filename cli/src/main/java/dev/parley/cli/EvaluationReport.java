package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.evaluation.ActorFigures;
import dev.parley.evaluation.ActorScore;
import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.EvidenceScore;
import dev.parley.evaluation.Score;
import dev.parley.evaluation.Side;
import dev.parley.evaluation.StanceMatch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The figures of an evaluation as tables.
 *
 * @param evaluation the figures
 * @param printer where to
 */
record EvaluationReport(Evaluation evaluation, FigurePrinter printer) {

    private static final String[] SCORE = {"right", "system", "gold", "prec.", "recall", "F1"};
    private static final String[] RATIO = {"count", "of", "share"};

    void print() {
        Map<String, StanceMatch<?>> parts = parts();
        printer.text("A claim is right if its document, holder, proposal and stance are.");
        scores("claims", parts, StanceMatch::claims);
        scores("pairs: stance left aside", parts, StanceMatch::pairs);
        printer.head("stance of the pairs found", "right", "found", "share");
        parts.forEach((label, match) -> printer.row(label, printer.cells(match.stance())));
        confusion();
        evidence(evaluation.evidence());
        printer.head("holders", RATIO);
        printer.row(
                "rows: holder not in gold", printer.cells(evaluation.holders().unknown()));
        actors(evaluation.actors());
    }

    private Map<String, StanceMatch<?>> parts() {
        Map<String, StanceMatch<?>> parts = new LinkedHashMap<>();
        parts.put("all", evaluation.claims());
        parts.put("authors", evaluation.authorClaims());
        parts.put("actors", evaluation.actorClaims());
        evaluation.byDocument().forEach((document, match) -> parts.put("document " + document, match));
        parts.put("cells of the matrix", evaluation.cells());
        return parts;
    }

    private void scores(String title, Map<String, StanceMatch<?>> parts, Function<StanceMatch<?>, Score> score) {
        printer.head(title, SCORE);
        parts.forEach((label, match) -> printer.row(label, printer.cells(score.apply(match))));
    }

    private void confusion() {
        List<String> sides = Arrays.stream(Side.values()).map(Words::lower).toList();
        printer.head("pairs found: gold by system", sides.toArray(String[]::new));
        for (Side coded : Side.values()) {
            printer.row(
                    "gold " + Words.lower(coded),
                    Arrays.stream(Side.values())
                            .map(read -> printer.count(evaluation.claims().count(coded, read)))
                            .toList());
        }
    }

    private void evidence(EvidenceScore evidence) {
        printer.head("evidence", RATIO);
        printer.row("rows: verbatim", printer.cells(evidence.verbatim()));
        printer.row("right claims: grounded", printer.cells(evidence.grounded()));
        printer.row("rows: on a coded passage", printer.cells(evidence.coded()));
        printer.row("coded passages: reached", printer.cells(evidence.reached()));
    }

    private void actors(ActorScore actors) {
        printer.head("entities that stand in texts", "one row", "gold", "recall", "split", "missed");
        actors.byKind().forEach((kind, figures) -> printer.row(Words.lower(kind), found(figures)));
        printer.row("named", found(actors.named()));
        printer.row("all", found(actors.all()));
        printer.head("kinds of their rows", "right", "rows", "prec.");
        printer.row("named", printer.cells(actors.named().kinds()));
        printer.row("all", printer.cells(actors.all().kinds()));
        printer.text("");
        printer.text(lenientFormat("rows that mix entities: %s", actors.mixed().size()));
    }

    private List<String> found(ActorFigures figures) {
        return FigurePrinter.join(
                printer.cells(figures.found()),
                List.of(printer.count(figures.split()), printer.count(figures.missed())));
    }
}
