package dev.parley.agreement;

import com.google.common.base.Ascii;
import dev.parley.evaluation.Side;
import dev.parley.export.Exporter;
import dev.parley.export.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agreement as JSON: documents, figures and disagreements. What is not defined, or what a coding lacks, is left out. Stateless. */
public final class AgreementJson {

    private AgreementJson() {}

    /**
     * Returns the exporter of an agreement.
     *
     * @return the exporter
     */
    public static Exporter<Agreement> agreement() {
        return (agreement, out) -> JsonText.write(tree(agreement), out);
    }

    private static Map<String, Object> tree(Agreement agreement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("documents", List.copyOf(agreement.documents()));
        tree.put("left_out", List.copyOf(agreement.leftOut()));
        tree.put(
                "figures", agreement.figures().stream().map(AgreementJson::tree).toList());
        tree.put(
                "disagreements",
                agreement.disagreements().stream().map(AgreementJson::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Figure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("of", figure.of());
        tree.put("measure", figure.measure());
        tree.put("units", figure.units());
        figure.value().ifPresent(value -> tree.put("value", value));
        figure.interval().ifPresent(ends -> {
            tree.put("low", ends.low());
            tree.put("high", ends.high());
        });
        return tree;
    }

    private static Map<String, Object> tree(Disagreement disagreement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", disagreement.key().document());
        tree.put("holder", disagreement.key().holder().toString());
        tree.put("proposal", disagreement.key().proposal());
        put(tree, "first", disagreement.first(), disagreement.firstEvidence(), disagreement.firstSentence());
        put(tree, "second", disagreement.second(), disagreement.secondEvidence(), disagreement.secondSentence());
        return tree;
    }

    private static void put(
            Map<String, Object> tree, String which, Optional<Side> side, String evidence, String sentence) {
        side.ifPresent(known -> tree.put(which, Ascii.toLowerCase(known.name())));
        if (!evidence.isEmpty()) {
            tree.put(which + "_evidence", evidence);
            tree.put(which + "_sentence", sentence);
        }
    }
}
