package dev.parley.evaluation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.parley.export.Exporter;
import dev.parley.export.JsonText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Evaluations as JSON: counts, and beside them the ratios that follow. A ratio that is not defined, such as precision where nothing was found,
 * is left out. The exporters are stateless and safe for use by several threads.
 */
public final class EvaluationJson {

    private EvaluationJson() {}

    /**
     * Returns the exporter of one evaluation.
     *
     * @return the exporter
     */
    public static Exporter<Evaluation> evaluation() {
        return (evaluation, out) -> JsonText.write(tree(evaluation), out);
    }

    /**
     * Returns the exporter of the evaluations of several disputes with their sum.
     *
     * @return the exporter
     */
    public static Exporter<DisputeScores> disputes() {
        return EvaluationJson::write;
    }

    private static void write(DisputeScores disputes, Appendable out) throws IOException {
        Map<String, Object> trees = new LinkedHashMap<>();
        disputes.evaluations().forEach((name, evaluation) -> trees.put(name, tree(evaluation)));
        Map<String, Object> sum = new LinkedHashMap<>();
        sum.put("claims", tree(disputes.sum(evaluation -> evaluation.claims().claims())));
        sum.put("pairs", tree(disputes.sum(evaluation -> evaluation.claims().pairs())));
        sum.put("cells", tree(disputes.sum(evaluation -> evaluation.cells().claims())));
        put(sum, "mean_f1", disputes.meanF1());
        put(sum, "deviation_f1", disputes.deviationOfF1());
        JsonText.write(ImmutableMap.of("disputes", trees, "sum", sum), out);
    }

    private static Map<String, Object> tree(Evaluation evaluation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("all", tree(evaluation.claims()));
        tree.put("authors", tree(evaluation.authorClaims()));
        tree.put("actors", tree(evaluation.actorClaims()));
        Map<String, Object> documents = new LinkedHashMap<>();
        evaluation.byDocument().forEach((id, claims) -> documents.put(id, tree(claims)));
        tree.put("documents", documents);
        tree.put("cells", tree(evaluation.cells()));
        tree.put("stances", stances(evaluation.claims()));
        tree.put("evidence", tree(evaluation.evidence()));
        tree.put("holders", holders(evaluation.holders()));
        tree.put("entities", ActorJson.tree(evaluation.actors()));
        tree.put("claims", claims(evaluation.claims()));
        return tree;
    }

    private static Map<String, Object> tree(StanceMatch<?> match) {
        return ImmutableMap.of(
                "claims", tree(match.claims()), "pairs", tree(match.pairs()), "stance", tree(match.stance()));
    }

    private static Map<String, Object> tree(Score score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("right", score.right());
        tree.put("system", score.system());
        tree.put("gold", score.gold());
        put(tree, "precision", score.precision());
        put(tree, "recall", score.recall());
        put(tree, "f1", score.f1());
        return tree;
    }

    static Map<String, Object> tree(Ratio ratio) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("count", ratio.count());
        tree.put("of", ratio.of());
        put(tree, "share", ratio.share());
        return tree;
    }

    /** Side by the gold to side by the run to the number of pairs. */
    private static Map<String, Object> stances(StanceMatch<?> match) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Side coded : Side.values()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (Side read : Side.values()) {
                row.put(label(read), match.count(coded, read));
            }
            tree.put(label(coded), row);
        }
        return tree;
    }

    private static Map<String, Object> tree(EvidenceScore evidence) {
        return ImmutableMap.of(
                "verbatim", tree(evidence.verbatim()),
                "grounded", tree(evidence.grounded()),
                "coded", tree(evidence.coded()),
                "reached", tree(evidence.reached()));
    }

    private static Map<String, Object> holders(HolderScore holders) {
        return ImmutableMap.of("unknown", tree(holders.unknown()), "names", holders.names());
    }

    private static List<Map<String, Object>> claims(StanceMatch<ClaimKey> match) {
        return match.keys().stream().map(key -> claim(key, match)).toList();
    }

    private static Map<String, Object> claim(ClaimKey key, StanceMatch<ClaimKey> match) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("document", key.document());
        claim.put("holder", key.holder().toString());
        claim.put("proposal", key.proposal());
        match.goldSide(key).ifPresent(side -> claim.put("gold", label(side)));
        match.systemSide(key).ifPresent(side -> claim.put("system", label(side)));
        return claim;
    }

    private static void put(Map<String, Object> tree, String field, OptionalDouble value) {
        value.ifPresent(number -> tree.put(field, number));
    }

    static String label(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }
}
