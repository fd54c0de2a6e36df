package dev.parley.nlp.reader;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Widens a piece of a noun phrase to the whole of it, so that a holder is "the Russian side" and not "the". A phrase is a run of nouns,
 * adjectives and numbers with at most one determiner in front, inside one sentence; a possessive ends it, and "of" joins two only where the
 * piece ends or begins with it. Not covered: relative clauses, appositions, and phrases joined by "and". Immutable.
 */
final class NounPhrases {

    private static final Set<String> PARTS =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "VBN", "HYPH", "AFX");
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> EMPTY = Set.of("IN", "TO", "CC", "POS", "RB", "MD", ",", ".", ":", "``", "''");
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> TIMES = Set.of(
            "year",
            "month",
            "week",
            "night",
            "today",
            "yesterday",
            "tomorrow",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final NavigableMap<Integer, Sentence> sentences;

    NounPhrases(AnnotatedDocument document) {
        this.sentences = document.sentences().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), sentence -> sentence.span().start(), Function.identity()));
    }

    /**
     * Returns the phrase around a piece, or nothing if it holds nobody. Of a piece that runs from one sentence into the next, such as from a
     * headline into the text, what stands in the later one counts.
     */
    Optional<Span> around(Span piece) {
        Map.Entry<Integer, Sentence> entry = sentences.floorEntry(piece.end() - 1);
        if (entry == null || !entry.getValue().span().overlaps(piece)) {
            return Optional.of(piece);
        }
        Span sentence = entry.getValue().span();
        Span inside = new Span(Math.max(piece.start(), sentence.start()), Math.min(piece.end(), sentence.end()));
        List<Token> tokens = entry.getValue().tokens();
        List<Token> touched =
                tokens.stream().filter(token -> token.span().overlaps(inside)).toList();
        if (touched.isEmpty()) {
            return Optional.of(inside);
        }
        int from = left(tokens, tokens.indexOf(touched.get(0)));
        int to = right(tokens, tokens.indexOf(touched.get(touched.size() - 1)));
        List<Token> phrase = tokens.subList(from, to + 1);
        return phrase.stream().allMatch(NounPhrases::isEmpty)
                ? Optional.empty()
                : Optional.of(phrase.stream().map(Token::span).reduce(inside, Span::hull));
    }

    /** Tells whether two places begin in one sentence. */
    boolean areInOneSentence(Span first, Span second) {
        Map.Entry<Integer, Sentence> entry = sentences.floorEntry(first.start());
        return entry != null && entry.equals(sentences.floorEntry(second.start()));
    }

    private static int left(List<Token> tokens, int first) {
        int from = first;
        if (isOf(tokens.get(from)) && from > 0) {
            from--;
        }
        while (from > 0 && isPart(tokens.get(from)) && isPart(tokens.get(from - 1)) && !isDash(tokens, from - 1)) {
            from--;
        }
        boolean opened = from > 0 && isPart(tokens.get(from)) && isOpener(tokens.get(from - 1));
        return opened ? from - 1 : from;
    }

    private static int right(List<Token> tokens, int last) {
        int to = last;
        if (isOf(tokens.get(to)) && to + 1 < tokens.size()) {
            to++;
        }
        while (to + 1 < tokens.size()
                && (isPart(tokens.get(to)) || isOpener(tokens.get(to)))
                && isPart(tokens.get(to + 1))
                && !isDash(tokens, to + 1)) {
            to++;
        }
        return withoutTail(tokens, last, to);
    }

    /** "The Pentagon last year" ordered it and "voters opposed" to it are no phrases: what the widening has added ends with a noun that is no time. */
    private static int withoutTail(List<Token> tokens, int last, int widened) {
        int to = widened;
        while (to > last
                && (tokens.get(to).tag().equals("VBN")
                        || TIMES.contains(tokens.get(to).lemma()))) {
            to--;
            while (to > last
                    && TIMES.contains(tokens.get(to + 1).lemma())
                    && tokens.get(to).tag().startsWith("JJ")) {
                to--;
            }
        }
        return to;
    }

    private static boolean isPart(Token token) {
        // A dash between clauses may be tagged as a hyphen.
        return PARTS.contains(token.tag())
                && !DASHES.contains(token.lemma())
                && !token.lemma().equals("such");
    }

    /** A hyphen between blanks, as behind a dateline, is a dash. */
    private static boolean isDash(List<Token> tokens, int at) {
        return tokens.get(at).lemma().equals("-")
                && at > 0
                && tokens.get(at - 1).span().end() < tokens.get(at).span().start();
    }

    private static boolean isOpener(Token token) {
        return OPENERS.contains(token.tag());
    }

    private static boolean isEmpty(Token token) {
        return EMPTY.contains(token.tag()) || ARTICLES.contains(token.lemma());
    }

    private static boolean isOf(Token token) {
        return token.lemma().equals("of");
    }
}
