package dev.parley.nlp.reader;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stances that hang on a condition or are hedged, by their words: "would back the plan only if the fares were cut", "unless it is paid for, we will vote
 * against it", "might accept a toll", "would have backed it". The condition must be that of a verb of taking a position: "the plan would hurt us if it passed" is none.
 *
 * <p>Not covered: conditions in a sentence of their own, and such as no conjunction tells ("had he been asked").
 */
final class Conditions {

    private static final String POSITION =
            "(?:support|back|accept|agree|endorse|vote|approve|sign|favou?r|welcome|consider|oppose|reject|block|veto|resist|fight|join|drop"
                    + "|negotiate|compromise|live with|go along|settle)(?:s|d|ed|ing)?";
    /** What is "provided by the army" is no condition. */
    private static final String PROVIDED = "provided(?= (?:that|the|it|its|they|their|he|she|we|there|these|those)\\b)";

    private static final String CONDITION = "(?<!even |as |what |see |ask |asked |know |wonder |wondered )(?:if|unless|"
            + PROVIDED + "|on (?:the )?condition that|(?:as|so) long as)";

    private static final Pattern BEHIND =
            Pattern.compile("\\b" + POSITION + "\\b[^.;!?]{0,100}?\\b" + CONDITION + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FRONT = Pattern.compile(
            "[\\s“\"‘]*(?:but |and |only )?(?:if|unless|" + PROVIDED
                    + "|as long as|so long as)\\b[^.;!?]{3,140}?,[^.;!?]{0,80}?\\b" + POSITION + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGED = Pattern.compile(
            "\\b(?:might|(?:would|could|will|may) (?:perhaps|possibly|maybe)|perhaps|possibly|(?:would|could)(?: not|n[\u2019'])? have) (?:\\w+ )?"
                    + POSITION + "\\b",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final NavigableMap<Integer, Sentence> sentences;

    Conditions(AnnotatedDocument document) {
        this.text = document.document().text();
        this.sentences = document.sentences().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), sentence -> sentence.span().start(), Function.identity()));
    }

    /** Tells whether what the evidence says of a position hangs on a condition or is hedged. */
    boolean limit(Span evidence) {
        Span sentence = Optional.ofNullable(sentences.floorEntry(evidence.start()))
                .map(entry -> entry.getValue().span())
                .filter(evidence::overlaps)
                .orElse(evidence);
        String front = text.substring(sentence.start(), Math.max(sentence.end(), evidence.end()));
        Matcher inFront = IN_FRONT.matcher(front);
        boolean opens = inFront.lookingAt() && sentence.start() + inFront.end() > evidence.start();
        return opens || beginsWithin(BEHIND, evidence, sentence) || beginsWithin(HEDGED, evidence, sentence);
    }

    private boolean beginsWithin(Pattern pattern, Span evidence, Span sentence) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(evidence.start(), Math.max(evidence.end(), sentence.end()));
        return matcher.find() && matcher.start() < evidence.end();
    }
}
