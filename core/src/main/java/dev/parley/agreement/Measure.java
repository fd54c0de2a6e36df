package dev.parley.agreement;

import static java.util.Objects.requireNonNull;

import dev.parley.evaluation.CellKey;
import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.Score;
import dev.parley.evaluation.Side;
import dev.parley.evaluation.StanceMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A figure that can be had of any documents, drawn ones included, in which a document may come several times.
 *
 * @param of what is compared
 * @param name the figure
 * @param formula reckons it
 * @param counter counts the units that it is over
 */
record Measure(
        String of,
        String name,
        Function<List<DocumentPart>, OptionalDouble> formula,
        ToIntFunction<List<DocumentPart>> counter) {

    private static final List<String> VARIABLES =
            List.of("position", "stance", "holder", "proposal", "conditional", "voice");

    Measure {
        requireNonNull(of, "of");
        requireNonNull(name, "name");
        requireNonNull(formula, "formula");
        requireNonNull(counter, "counter");
    }

    static List<Measure> all() {
        List<Measure> measures = new ArrayList<>();
        addScores(measures, "claims", Measure::claims);
        addScores(measures, "cells", Measure::cells);
        for (String variable : VARIABLES) {
            ToIntFunction<List<DocumentPart>> units =
                    parts -> pairs(parts, variable).size();
            measures.add(new Measure(variable, "agreement", parts -> share(pairs(parts, variable)), units));
            measures.add(new Measure(
                    variable,
                    "alpha",
                    parts -> NominalAlpha.of(
                            pairs(parts, variable).stream().map(Pair::values).toList()),
                    units));
            measures.add(new Measure(variable, "kappa", parts -> CohenKappa.of(pairs(parts, variable)), units));
        }
        measures.add(new Measure(
                "evidence",
                "alpha",
                parts -> UnitizingAlpha.of(continua(parts)),
                parts -> continua(parts).stream()
                        .mapToInt(text -> text.first().size() + text.second().size())
                        .sum()));
        return measures;
    }

    OptionalDouble value(List<DocumentPart> parts) {
        return formula.apply(parts);
    }

    int units(List<DocumentPart> parts) {
        return counter.applyAsInt(parts);
    }

    private static void addScores(List<Measure> measures, String of, Function<List<DocumentPart>, Score> score) {
        ToIntFunction<List<DocumentPart>> units = parts -> score.apply(parts).gold()
                + score.apply(parts).system()
                - score.apply(parts).right();
        measures.add(new Measure(of, "precision", score.andThen(Score::precision), units));
        measures.add(new Measure(of, "recall", score.andThen(Score::recall), units));
        measures.add(new Measure(of, "f1", score.andThen(Score::f1), units));
    }

    private static Score claims(List<DocumentPart> parts) {
        return parts.stream().map(part -> part.match().claims()).reduce(Score.NONE, Score::plus);
    }

    /** Folds over documents; a document that was drawn twice fills its cells once. */
    private static Score cells(List<DocumentPart> parts) {
        TreeMap<CellKey, Side> gold = new TreeMap<>();
        TreeMap<CellKey, Side> system = new TreeMap<>();
        for (DocumentPart part : parts) {
            StanceMatch<CellKey> cells = part.match().by(ClaimKey::cell);
            cells.gold().forEach((cell, side) -> gold.merge(cell, side, Side::with));
            cells.system().forEach((cell, side) -> system.merge(cell, side, Side::with));
        }
        return new StanceMatch<>(gold, system).claims();
    }

    private static List<Pair> pairs(List<DocumentPart> parts, String variable) {
        return parts.stream()
                .flatMap(part -> part.pairs().getOrDefault(variable, List.of()).stream())
                .toList();
    }

    private static OptionalDouble share(List<Pair> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> pair.first().equals(pair.second()) ? 1 : 0)
                .average();
    }

    private static List<Continuum> continua(List<DocumentPart> parts) {
        return parts.stream().flatMap(part -> part.continuum().stream()).toList();
    }
}
