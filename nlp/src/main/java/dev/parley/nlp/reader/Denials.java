package dev.parley.nlp.reader;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stances that a text tells to be none: "it is not true that the guild wants a toll", and such as were only believed once, "Moe's support had been
 * thought certain".
 *
 * <p>Not covered: denials in a sentence of their own, and such as only a verb tells ("Moe denies that he wants it"), which may be a stance of Moe's.
 */
final class Denials {

    private static final Pattern UNTRUE = Pattern.compile(
            "(?:\\bnot|n[’']t) (?:at all )?(?:true|the case|correct|right to say) that\\b|\\b(?:un|not )true (?:to say )?that\\b|\\bfalse that\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BELIEVED_ONCE = Pattern.compile(
            "[^.,;:!?]{0,60}?\\bhad (?:long |widely |generally )?been (?:thought|believed|expected|assumed|presumed|supposed|considered certain|taken for granted|rumou?red)\\b");

    private final String text;
    private final NavigableMap<Integer, Sentence> sentences;

    Denials(AnnotatedDocument document) {
        this.text = document.document().text();
        this.sentences = document.sentences().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), sentence -> sentence.span().start(), Function.identity()));
    }

    /** Tells whether what a mention holds by some evidence is told to be untrue, or to have been no more than believed. */
    boolean deny(Span mention, Span evidence) {
        Optional<Span> sentence = Optional.ofNullable(sentences.floorEntry(mention.start()))
                .map(Map.Entry::getValue)
                .map(Sentence::span)
                .filter(mention::overlaps)
                .filter(evidence::overlaps);
        return sentence.filter(span -> isUntrue(span, mention) || wasBelieved(span, mention))
                .isPresent();
    }

    private boolean isUntrue(Span sentence, Span mention) {
        Matcher untrue = UNTRUE.matcher(text).region(sentence.start(), mention.start());
        if (!untrue.find()) {
            return false;
        }
        // Whoever stands behind the comma says that it is untrue: "…, Moe said".
        return text.substring(untrue.end(), mention.start()).indexOf(',') < 0;
    }

    private boolean wasBelieved(Span sentence, Span mention) {
        return mention.end() < sentence.end()
                && BELIEVED_ONCE
                        .matcher(text)
                        .region(mention.end(), sentence.end())
                        .lookingAt();
    }
}
