package dev.parley.nlp.reader;

import com.google.common.collect.ImmutableList;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Widens a piece of a noun phrase to the whole of it, so that a holder is "the Russian side" and not "the". A phrase is a run of nouns,
 * adjectives and numbers with at most one determiner in front; a possessive ends it, and "of" joins two only where the piece ends or begins
 * with it. Not covered: relative clauses, appositions, and phrases joined by "and". Immutable.
 */
final class NounPhrases {

    private static final Set<String> PARTS =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "VBN", "HYPH", "AFX");
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> EMPTY = Set.of("IN", "TO", "CC", "POS", "RB", "MD", ",", ".", ":", "``", "''");
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final List<Token> tokens;

    NounPhrases(AnnotatedDocument document) {
        this.tokens = document.sentences().stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the phrase around a piece, or nothing if it holds nobody. */
    Optional<Span> around(Span piece) {
        int first = indexOfFirstEndingAfter(piece.start());
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < piece.end()) {
            last++;
        }
        if (first == tokens.size() || !tokens.get(first).span().overlaps(piece)) {
            return Optional.of(piece);
        }
        int from = left(first);
        int to = right(last);
        return holdsNobody(from, to)
                ? Optional.empty()
                : Optional.of(
                        tokens.get(from).span().hull(tokens.get(to).span()).hull(piece));
    }

    private int left(int first) {
        int from = first;
        if (isOf(from) && from > 0) {
            from--;
        }
        while (from > 0 && isPart(from) && isPart(from - 1)) {
            from--;
        }
        return from > 0 && isPart(from) && OPENERS.contains(tag(from - 1)) ? from - 1 : from;
    }

    private int right(int last) {
        int to = last;
        if (isOf(to) && to + 1 < tokens.size()) {
            to++;
        }
        while (to + 1 < tokens.size() && (isPart(to) || OPENERS.contains(tag(to))) && isPart(to + 1)) {
            to++;
        }
        return to;
    }

    private boolean holdsNobody(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!EMPTY.contains(tag(i)) && !ARTICLES.contains(tokens.get(i).lemma())) {
                return false;
            }
        }
        return true;
    }

    private boolean isPart(int index) {
        // A dash between clauses may be tagged as a hyphen.
        return PARTS.contains(tag(index)) && !DASHES.contains(tokens.get(index).lemma());
    }

    private boolean isOf(int index) {
        return tokens.get(index).lemma().equals("of");
    }

    private String tag(int index) {
        return tokens.get(index).tag();
    }

    private int indexOfFirstEndingAfter(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
