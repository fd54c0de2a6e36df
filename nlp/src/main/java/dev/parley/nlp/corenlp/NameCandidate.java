package dev.parley.nlp.corenlp;

import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one of the layers takes for a name.
 *
 * @param span where it stands
 * @param kind what the layer takes it for
 * @param layer which layer found it
 */
record NameCandidate(Span span, EntityKind kind, Layer layer) {

    private static final Comparator<NameCandidate> BEST_FIRST = Comparator.comparing(
                    (NameCandidate candidate) -> -candidate.span.length())
            .thenComparing(NameCandidate::layer)
            .thenComparing(NameCandidate::span);

    NameCandidate {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
        requireNonNull(layer, "layer");
    }

    /** Keeps the longest of candidates that overlap; of two with the same length, that of the earlier layer. */
    static List<NameMention> select(List<NameCandidate> candidates) {
        List<NameCandidate> chosen = new ArrayList<>();
        for (NameCandidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
            if (chosen.stream().noneMatch(other -> other.span.overlaps(candidate.span))) {
                chosen.add(candidate);
            }
        }
        return chosen.stream()
                .filter(candidate -> candidate.layer != Layer.NO_NAME)
                .sorted(Comparator.comparing(NameCandidate::span))
                .map(candidate -> new NameMention(candidate.span, candidate.kind))
                .toList();
    }

    /** Makes a candidate that keeps others from being taken for names. */
    static NameCandidate noName(Span span) {
        return new NameCandidate(span, EntityKind.DOCUMENT, Layer.NO_NAME);
    }

    /** The layers, the most trusted first. */
    enum Layer {
        /** What must not be taken for a name. */
        NO_NAME,
        /** Names by their form. */
        RULES,
        /** Well-known names. */
        GAZETTEER,
        /** What the classifier says. */
        CLASSIFIER
    }
}
