package dev.parley.induction;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import dev.parley.annotation.Parse;
import dev.parley.annotation.Sentence;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A sentence with its dependency tree; tokens go by their number. Immutable. */
final class SentenceTree {

    private final Sentence sentence;
    private final Parse parse;
    private final String text;
    private final List<List<Integer>> children = new ArrayList<>();

    SentenceTree(Sentence sentence, Parse parse, String text) {
        if (sentence.tokens().size() != parse.heads().size()) {
            throw new IllegalArgumentException(lenientFormat(
                    "a tree of %s heads must fit a sentence of %s tokens",
                    parse.heads().size(), sentence.tokens().size()));
        }
        this.sentence = sentence;
        this.parse = parse;
        this.text = text;
        for (int token = 0; token < size(); token++) {
            children.add(new ArrayList<>());
        }
        for (int token = 0; token < size(); token++) {
            if (head(token) != Parse.ROOT) {
                children.get(head(token)).add(token);
            }
        }
    }

    int size() {
        return sentence.tokens().size();
    }

    Span span() {
        return sentence.span();
    }

    Span span(int token) {
        return sentence.tokens().get(token).span();
    }

    String word(int token) {
        return span(token).of(text);
    }

    String lower(int token) {
        return Ascii.toLowerCase(word(token));
    }

    String lemma(int token) {
        return Ascii.toLowerCase(sentence.tokens().get(token).lemma());
    }

    String tag(int token) {
        return sentence.tokens().get(token).tag();
    }

    int head(int token) {
        return parse.heads().get(token);
    }

    String relation(int token) {
        return parse.relations().get(token);
    }

    boolean is(int token, String... relations) {
        return List.of(relations).contains(relation(token));
    }

    boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    boolean isNoun(int token) {
        return tag(token).startsWith("NN");
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    List<Integer> children(int token, String... relations) {
        return children(token).stream().filter(child -> is(child, relations)).toList();
    }

    OptionalInt child(int token, String... relations) {
        return children(token).stream()
                .filter(child -> is(child, relations))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether a child in one of the relations has this word. */
    boolean hasChild(int token, String lower, String... relations) {
        return children(token, relations).stream()
                .anyMatch(child -> lower(child).equals(lower));
    }

    /** Whether white space stands between a token and the one before it. */
    boolean isSpaced(int token) {
        return token == 0 || span(token - 1).end() < span(token).start();
    }

    IntStream tokens() {
        return IntStream.range(0, size());
    }
}
