package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.evaluation.ActorOutcome;
import dev.parley.evaluation.ActorScore;
import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.GoldEntity;
import dev.parley.evaluation.RowMatch;
import dev.parley.evaluation.Side;
import dev.parley.evaluation.StanceMatch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What lies behind the figures, one by one.
 *
 * @param evaluation the figures
 * @param printer where to
 */
record EvaluationDetails(Evaluation evaluation, FigurePrinter printer) {

    void print() {
        StanceMatch<ClaimKey> claims = evaluation.claims();
        list(
                "claims (document holder proposal: stance)",
                claims.keys().stream().map(key -> claim(key, claims)).toList());
        list(
                "holders not in the gold, with their rows",
                evaluation.holders().names().entrySet().stream()
                        .map(holder -> lenientFormat("%s  %s", holder.getValue(), holder.getKey()))
                        .toList());
        ActorScore actors = evaluation.actors();
        list(
                "entities missed",
                actors.missed().stream().map(EvaluationDetails::missed).toList());
        list(
                "entities split",
                actors.split().stream().map(EvaluationDetails::split).toList());
        list(
                "rows that mix entities",
                actors.mixed().stream().map(EvaluationDetails::mixed).toList());
        list(
                "kinds that are wrong",
                actors.wrongKinds().stream().map(EvaluationDetails::wrongKind).toList());
    }

    private void list(String title, List<String> lines) {
        printer.text("");
        printer.text(title);
        lines.forEach(line -> printer.text("  " + line));
        if (lines.isEmpty()) {
            printer.text("  none");
        }
    }

    private static String claim(ClaimKey key, StanceMatch<ClaimKey> claims) {
        Optional<Side> gold = claims.goldSide(key);
        Optional<Side> system = claims.systemSide(key);
        if (gold.isPresent() && system.isPresent()) {
            return claims.isRight(key)
                    ? lenientFormat("right   %s: %s", key, Words.lower(gold.get()))
                    : lenientFormat("stance  %s: %s, not %s", key, Words.lower(gold.get()), Words.lower(system.get()));
        }
        return gold.map(side -> lenientFormat("missed  %s: %s", key, Words.lower(side)))
                .or(() -> system.map(side -> lenientFormat("extra   %s: %s", key, Words.lower(side))))
                .orElseThrow();
    }

    private static String missed(GoldEntity entity) {
        return lenientFormat("%s: %s", label(entity), String.join(" | ", entity.names()));
    }

    private static String split(ActorOutcome outcome) {
        return lenientFormat(
                "%s: %s",
                label(outcome.entity()),
                outcome.rows().stream()
                        .map(match -> lenientFormat("row %s has %s", row(match), names(match.names())))
                        .collect(Collectors.joining("; ")));
    }

    private static String mixed(List<RowMatch> row) {
        return lenientFormat(
                "row %s: %s",
                row(row.get(0)),
                row.stream()
                        .map(match -> lenientFormat("%s has %s", match.entity().id(), names(match.names())))
                        .collect(Collectors.joining("; ")));
    }

    private static String wrongKind(RowMatch match) {
        return lenientFormat("%s: row %s", label(match.entity()), row(match));
    }

    private static String label(GoldEntity entity) {
        String kind = entity.kind().map(known -> ", " + Words.lower(known)).orElse("");
        return entity.id() + kind;
    }

    private static String row(RowMatch match) {
        return lenientFormat(
                "'%s' (%s)", match.row().name(), Words.lower(match.row().kind()));
    }

    private static String names(Collection<String> names) {
        return String.join(" | ", names);
    }
}
