package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;

/**
 * How well entities were found.
 *
 * @param found of the entities that stand in the texts, those in exactly one row
 * @param split how many are in two or more rows, at least 0
 * @param missed how many are in no row, at least 0
 * @param kinds of the rows of entities whose kind is known, those with the right kind
 */
public record ActorFigures(Ratio found, int split, int missed, Ratio kinds) {

    public ActorFigures {
        requireNonNull(found, "found");
        requireNonNull(kinds, "kinds");
    }

    static ActorFigures of(Collection<ActorOutcome> outcomes) {
        return new ActorFigures(
                new Ratio(withRows(outcomes, 1, 1), outcomes.size()),
                withRows(outcomes, 2, Integer.MAX_VALUE),
                withRows(outcomes, 0, 0),
                kinds(outcomes));
    }

    private static int withRows(Collection<ActorOutcome> outcomes, int from, int to) {
        return (int) outcomes.stream()
                .map(outcome -> outcome.rows().size())
                .filter(rows -> from <= rows && rows <= to)
                .count();
    }

    private static Ratio kinds(Collection<ActorOutcome> outcomes) {
        Collection<RowMatch> known = outcomes.stream()
                .flatMap(outcome -> outcome.rows().stream())
                .filter(match -> match.entity().kind().isPresent())
                .toList();
        return new Ratio((int) known.stream().filter(RowMatch::isKindRight).count(), known.size());
    }
}
