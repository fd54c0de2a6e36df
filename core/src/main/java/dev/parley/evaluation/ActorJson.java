package dev.parley.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures on entities as a tree, with each entity that is not in exactly one row, and each row that is mixed or of a wrong kind. */
final class ActorJson {

    private ActorJson() {}

    static Map<String, Object> tree(ActorScore score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("named", tree(score.named()));
        tree.put("all", tree(score.all()));
        Map<String, Object> kinds = new LinkedHashMap<>();
        score.byKind().forEach((kind, figures) -> kinds.put(EvaluationJson.label(kind), tree(figures)));
        tree.put("kinds", kinds);
        tree.put("missed", score.missed().stream().map(GoldEntity::id).toList());
        tree.put("split", score.split().stream().map(ActorJson::split).toList());
        tree.put("mixed", score.mixed().stream().map(ActorJson::mixed).toList());
        tree.put(
                "wrong_kinds",
                score.wrongKinds().stream().map(ActorJson::wrongKind).toList());
        return tree;
    }

    private static Map<String, Object> tree(ActorFigures figures) {
        return ImmutableMap.of(
                "found", EvaluationJson.tree(figures.found()),
                "split", figures.split(),
                "missed", figures.missed(),
                "kinds", EvaluationJson.tree(figures.kinds()));
    }

    private static Map<String, Object> split(ActorOutcome outcome) {
        List<String> rows =
                outcome.rows().stream().map(match -> match.row().name()).toList();
        return ImmutableMap.of("entity", outcome.entity().id(), "rows", rows);
    }

    private static Map<String, Object> mixed(List<RowMatch> row) {
        List<String> entities = row.stream().map(match -> match.entity().id()).toList();
        return ImmutableMap.of("row", row.get(0).row().name(), "entities", entities);
    }

    private static Map<String, Object> wrongKind(RowMatch match) {
        return ImmutableMap.of(
                "entity", match.entity().id(),
                "row", match.row().name(),
                "kind", EvaluationJson.label(match.row().kind()));
    }
}
