package dev.parley.nlp.reader;

import dev.parley.attribution.Attribution;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts sources, cues and contents together. The network tags them one by one; what belongs together is decided by nearness: a content goes
 * with the nearest cue of its sentences and contents with one cue are one attribution; the cue brings the nearest source of its sentence.
 * A content whose sentences have no cue goes with the nearest source there, or else stands without a source. Of two equally near
 * ones the first wins. Cues and sources that no content goes with are dropped. Contents alone may run over several sentences.
 */
final class AttributionDecoder {

    private final DocumentPieces document;
    private final TextEdges edges;

    AttributionDecoder(DocumentPieces document, TextEdges edges) {
        this.document = document;
        this.edges = edges;
    }

    /** Reads the attributions in a row's focus, in the order of the text. */
    List<Attribution> decode(FocusScores scores) {
        List<Tagged> sources = tagged(scores, Part.SOURCE);
        List<Tagged> cues = tagged(scores, Part.CUE);
        Map<Tagged, List<Tagged>> contents = new LinkedHashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (Tagged content : tagged(scores, Part.CONTENT)) {
            Optional<Tagged> cue = nearest(content, cues);
            cue.ifPresent(found ->
                    contents.computeIfAbsent(found, key -> new ArrayList<>()).add(content));
            if (cue.isEmpty()) {
                attributions.add(new Attribution(
                        nearest(content, sources).map(Tagged::span).stream().toList(),
                        List.of(),
                        List.of(content.span())));
            }
        }
        contents.forEach((cue, parts) -> attributions.add(new Attribution(
                nearest(cue, sources).map(Tagged::span).stream().toList(),
                List.of(cue.span()),
                parts.stream().map(Tagged::span).toList())));
        attributions.sort(
                Comparator.comparing(attribution -> attribution.content().get(0)));
        return attributions;
    }

    private List<Tagged> tagged(FocusScores scores, Part part) {
        List<Tagged> found = new ArrayList<>();
        int piece = scores.from();
        while (piece < scores.to()) {
            int end = piece + 1;
            if (part.has(scores.tag(piece)) && !document.isSpelledOut(piece)) {
                int sentence = document.sentenceOf(piece);
                while (end < scores.to()
                        && scores.tag(end) == part.inside
                        && (part == Part.CONTENT || document.sentenceOf(end) == sentence)) {
                    end++;
                }
                Run run = new Run(piece, end);
                int last = document.sentenceOf(end - 1);
                edges.trimmed(edges.words(document.span(piece, end)))
                        .ifPresent(span -> found.add(new Tagged(run, sentence, last, span)));
            }
            piece = end;
        }
        return found;
    }

    private static Optional<Tagged> nearest(Tagged to, List<Tagged> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.first() <= to.last() && candidate.last() >= to.first())
                .min(Comparator.comparingInt(candidate -> candidate.run().distance(to.run())));
    }

    private enum Part {
        SOURCE(2),
        CUE(4),
        CONTENT(6);

        private final int inside;

        Part(int inside) {
            this.inside = inside;
        }

        boolean has(int tag) {
            return tag == inside || tag == inside - 1;
        }
    }

    private record Tagged(Run run, int first, int last, Span span) {}
}
