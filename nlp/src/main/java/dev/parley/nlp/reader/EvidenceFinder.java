package dev.parley.nlp.reader;

import com.google.common.base.CharMatcher;
import dev.parley.claim.Stance;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that show a stance. Wordpieces above the threshold form runs inside one sentence, across gaps of up to four; of the runs
 * that have at least a quarter of the strongest one's mass, the nearest to the holder is the evidence, widened to whole words and to
 * the edges of a clause where these are near. Without such a run, or where it has fewer than four words, it is the holder's sentence, or for the author the sentence with the most
 * mass.
 */
final class EvidenceFinder {

    private static final int GAP = 4;
    private static final int LEAST_WORDS = 4;
    private static final double SHARE_OF_STRONGEST = 0.25;

    private final DocumentPieces document;
    private final TextEdges edges;
    private final double threshold;

    EvidenceFinder(DocumentPieces document, TextEdges edges, double threshold) {
        this.document = document;
        this.edges = edges;
        this.threshold = threshold;
    }

    /**
     * Finds the evidence for the stance of someone whom a run of wordpieces names; empty where no letter could be shown. Evidence stands
     * in the focus, also where the holder is named before it; what is attributed to him goes before what only stands near.
     *
     * @param own what is attributed to the holder
     */
    Optional<Span> near(Run holder, List<Span> own, FocusScores scores, int proposal, Stance stance) {
        if (holder.from() < scores.from()) {
            return strongest(scores, proposal, stance);
        }
        List<Run> runs = ownFirst(strong(scores, proposal, stance), own);
        Optional<Span> found = runs.stream()
                .min(Comparator.comparingInt(run -> run.distance(holder)))
                .flatMap(this::snapped);
        return found.or(() -> sentence(document.sentenceOf(holder.from())));
    }

    /**
     * Weighs the signs of what stands nearest to a holder and is evidence of either sign, or of what is the most so in the focus where he is
     * named before it; nothing on either side where there is no such evidence.
     */
    SignedShare share(Run holder, List<Span> own, FocusScores scores, int proposal) {
        List<Run> runs = ownFirst(
                joined(Run.where(scores.from(), scores.to(), piece -> either(scores, piece, proposal) > threshold)),
                own);
        Comparator<Run> byMass = Comparator.comparingDouble(run ->
                scores.evidenceMass(run, proposal, Stance.SUPPORT) + scores.evidenceMass(run, proposal, Stance.OPPOSE));
        Optional<Run> found = holder.from() < scores.from()
                ? runs.stream().max(byMass)
                : runs.stream().min(Comparator.comparingInt(run -> run.distance(holder)));
        return found.map(run -> scores.meanEvidence(run, proposal)).orElse(new SignedShare(0, 0));
    }

    private List<Run> ownFirst(List<Run> runs, List<Span> own) {
        List<Run> inside = runs.stream()
                .filter(run -> own.stream().anyMatch(document.span(run.from(), run.to())::overlaps))
                .toList();
        return inside.isEmpty() ? runs : inside;
    }

    private static double either(FocusScores scores, int piece, int proposal) {
        return scores.evidence(piece, proposal, Stance.SUPPORT) + scores.evidence(piece, proposal, Stance.OPPOSE);
    }

    /** Finds the evidence for the author's stance; empty where no letter could be shown. */
    Optional<Span> strongest(FocusScores scores, int proposal, Stance stance) {
        Comparator<Run> byMass = Comparator.comparingDouble(run -> scores.evidenceMass(run, proposal, stance));
        Optional<Span> found =
                strong(scores, proposal, stance).stream().max(byMass).flatMap(this::snapped);
        return found.or(
                () -> sentences(scores).stream().max(byMass).flatMap(run -> sentence(document.sentenceOf(run.from()))));
    }

    private List<Run> strong(FocusScores scores, int proposal, Stance stance) {
        List<Run> runs = joined(
                Run.where(scores.from(), scores.to(), piece -> scores.evidence(piece, proposal, stance) > threshold));
        double strongest = runs.stream()
                .mapToDouble(run -> scores.evidenceMass(run, proposal, stance))
                .max()
                .orElse(0);
        return runs.stream()
                .filter(run -> scores.evidenceMass(run, proposal, stance) >= SHARE_OF_STRONGEST * strongest)
                .toList();
    }

    /** Splits runs at the ends of sentences and joins those of one sentence that are near to one another. */
    private List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run part : runs.stream().flatMap(run -> bySentence(run).stream()).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joins(joined.get(last), part)) {
                joined.set(last, new Run(joined.get(last).from(), part.to()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean joins(Run last, Run next) {
        return next.from() - last.to() <= GAP && document.sentenceOf(last.from()) == document.sentenceOf(next.from());
    }

    private List<Run> sentences(FocusScores scores) {
        return bySentence(new Run(scores.from(), scores.to()));
    }

    private List<Run> bySentence(Run run) {
        List<Run> parts = new ArrayList<>();
        for (int from = run.from(); from < run.to(); ) {
            int to = Math.min(run.to(), document.firstOf(document.sentenceOf(from) + 1));
            parts.add(new Run(from, to));
            from = to;
        }
        return parts;
    }

    private Optional<Span> snapped(Run run) {
        Span sentence = document.sentenceSpan(document.sentenceOf(run.from()));
        Span words = edges.words(document.span(run.from(), run.to()));
        return edges.trimmed(edges.clauses(words, sentence))
                .filter(this::proves)
                .or(() -> edges.trimmed(sentence));
    }

    /** A word or two show nothing to whoever checks the claim; then the sentence is the evidence. */
    private boolean proves(Span span) {
        return CharMatcher.whitespace().countIn(span.of(document.text())) >= LEAST_WORDS - 1;
    }

    private Optional<Span> sentence(int sentence) {
        return edges.trimmed(document.sentenceSpan(sentence));
    }
}
