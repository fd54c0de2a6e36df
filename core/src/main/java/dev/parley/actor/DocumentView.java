package dev.parley.actor;

import com.google.common.collect.ImmutableList;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.attribution.Quotations;
import dev.parley.text.Span;
import java.util.Locale;

/** A document's tokens in a row, with the sentence of each and whether it stands in quotation marks. Immutable. */
final class DocumentView {

    private final String text;
    private final ImmutableList<Token> tokens;
    private final int[] sentences;
    private final Quotations quotations;

    DocumentView(AnnotatedDocument document) {
        text = document.document().text();
        tokens = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .collect(ImmutableList.toImmutableList());
        sentences = new int[tokens.size()];
        int next = 0;
        int number = 0;
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                sentences[next++] = number;
            }
            number++;
        }
        quotations = Quotations.of(document.document());
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    String word(int index) {
        return tokens.get(index).span().of(text);
    }

    String lowerWord(int index) {
        return word(index).toLowerCase(Locale.ROOT);
    }

    String tag(int index) {
        return tokens.get(index).tag();
    }

    /** Tells whether there is such a token and whether its tag starts so. */
    boolean hasTag(int index, String tag) {
        return index >= 0 && index < size() && tag(index).startsWith(tag);
    }

    int sentence(int index) {
        return sentences[index];
    }

    boolean sameSentence(int first, int second) {
        return first >= 0 && second >= 0 && first < size() && second < size() && sentences[first] == sentences[second];
    }

    boolean isQuoted(int index) {
        return quotations.isQuoted(tokens.get(index).span().start());
    }

    String text() {
        return text;
    }

    String text(Span span) {
        return span.of(text);
    }

    Span hull(int from, int to) {
        return tokens.get(from).span().hull(tokens.get(to - 1).span());
    }

    /** Returns the index of the first token that ends behind the offset; {@link #size()} if there is none. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the tokens that overlap the span; from and to may be equal if there are none. */
    Range range(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < size() && token(to).span().start() < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    /**
     * Consecutive tokens.
     *
     * @param from the first
     * @param to the one behind the last
     */
    record Range(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }

        boolean overlaps(Range other) {
            return from < other.to && other.from < to;
        }
    }
}
