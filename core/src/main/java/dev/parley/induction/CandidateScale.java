package dev.parley.induction;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs what was found in a document: by what it was read from, by how often it is said, and by how near it is to what else the document speaks of.
 *
 * @param embedder tells how near wordings are
 * @param document the document
 * @param likeness the weights
 * @param acceptance tells which wordings a person would take
 */
record CandidateScale(SentenceEmbedder embedder, AnnotatedDocument document, Likeness likeness, Acceptance acceptance) {

    private static final int LEADING = 3;

    /** Makes candidates of what was found, each group being one wording; the likeliest come first. */
    List<Candidate> rank(Collection<List<Proposition>> found) {
        List<Proposition> best =
                found.stream().map(CandidateScale::mostOutright).toList();
        List<float[]> vectors = best.stream()
                .map(proposition -> embedder.embed(proposition.positive()))
                .toList();
        float[] title = embedder.embed(title());
        List<Candidate> candidates = new ArrayList<>();
        int number = 0;
        for (List<Proposition> same : found) {
            Proposition proposition = best.get(number);
            Map<String, Double> measures = new TreeMap<>();
            measures.put("repeats", Math.log(same.size()));
            measures.put("title", Vectors.cosine(title, vectors.get(number)));
            measures.put("middle", meanCosine(vectors, number));
            measures.put("near", near(vectors, number));
            measures.put("leading", isLeading(proposition.evidence()) ? 1.0 : 0.0);
            candidates.add(new Candidate(
                    document.document().id(),
                    proposition,
                    proposition.evidence().of(document.document().text()),
                    likeness.of(proposition.traits(), measures),
                    acceptance.of(vectors.get(number)),
                    vectors.get(number)));
            number++;
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                .thenComparing(candidate -> candidate.proposition().evidence())
                .thenComparing(candidate -> candidate.proposition().positive()));
        return candidates;
    }

    private static Proposition mostOutright(List<Proposition> same) {
        return same.stream()
                .min(Comparator.comparingDouble((Proposition found) -> -found.strength())
                        .thenComparing(Proposition::evidence)
                        .thenComparing(Proposition::wording))
                .orElseThrow();
    }

    private String title() {
        return document.sentences().isEmpty()
                ? ""
                : document.sentences().get(0).span().of(document.document().text());
    }

    private boolean isLeading(Span evidence) {
        return document.sentences().stream()
                .limit(LEADING)
                .anyMatch(sentence -> sentence.span().equals(evidence));
    }

    private static double meanCosine(List<float[]> vectors, int number) {
        double sum = 0;
        for (int other = 0; other < vectors.size(); other++) {
            sum += other == number ? 0 : Vectors.cosine(vectors.get(number), vectors.get(other));
        }
        return vectors.size() < 2 ? 0 : sum / (vectors.size() - 1);
    }

    /** The logarithm of how many others are near. */
    private static double near(List<float[]> vectors, int number) {
        int near = 1;
        for (int other = 0; other < vectors.size(); other++) {
            if (other != number && Vectors.cosine(vectors.get(number), vectors.get(other)) >= 0.6) {
                near++;
            }
        }
        return Math.log(near);
    }
}
