package dev.parley.nlp.reader;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.claim.Stance;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stances that a text tells to be none: "it is not true that the guild wants a toll", such as were only believed once, "Moe's support had been
 * thought certain", and such as their holder denies, "Moe denied that he opposes the toll".
 *
 * <p>Not covered: denials in a sentence of their own; what is denied of somebody else; and what is denied in other words than those of being for
 * or against something.
 */
final class Denials {

    private static final String SAYING = "(?:say|claim|suggest|assert|think|believe|assume|conclude|pretend|imply)";

    private static final Pattern UNTRUE = Pattern.compile(
            "(?:\\bnot|n[’']t) (?:at all )?(?:true|the case|correct|right to say) that\\b|\\b(?:un|not )true (?:to say"
                    + " )?that\\b|\\bfalse that\\b|\\b(?:wrong|false|untrue|incorrect|misleading|a mistake|a lie|a"
                    + " myth|nonsense) to " + SAYING
                    + "(?: that)?\\b"
                    + "|\\b(?:nobody|no one|no-one) (?:can|could) " + SAYING + "(?: that)?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String WITHIN_CLAUSE = "(?:(?!\\b(?:and|but|or|while)\\b)[^.;:,]){0,24}?";

    /** Where another clause begins, of which nothing is denied; whoever stands behind a comma may be who denies it: "…, Moe said". */
    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;:\u2013\u2014]| - |\\b(?:but|while|whereas|although)\\b", Pattern.CASE_INSENSITIVE);

    /** What somebody denies of himself, as far as the word that tells whether it is for or against something. */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss)(?:s|es|ed|ing)?"
                    + " (?:claims|reports|suggestions|rumou?rs|accusations)|(?:untrue|false|wrong|incorrect)(?:"
                    + " to " + SAYING + ")?)(?: that)?"
                    + " (?:(?:he|she|we|I)\\b" + WITHIN_CLAUSE + "|(?<=that )(?:it|they)\\b" + WITHIN_CLAUSE
                    + "|(?:being |having |any )?)"
                    + "(?:(?<against>\\b(?:oppos|reject|object|resist|condemn)\\w*|\\bagainst\\b)"
                    + "|(?<pro>\\b(?:support|back|favou?r|want|endors|welcom|approv|seek|sought)\\w*))");

    private static final Pattern BELIEVED_ONCE =
            Pattern.compile("[^.,;:!?]{0,60}?\\bhad (?:long |widely |generally )?been"
                    + " (?:thought|believed|expected|assumed|presumed|supposed|considered certain|taken for"
                    + " granted|rumou?red)\\b");

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

    /** Tells whether some evidence for a stance is that its holder denies it. */
    boolean denyOwn(Span evidence, Stance stance) {
        return Optional.ofNullable(sentences.floorEntry(evidence.end() - 1))
                .map(Map.Entry::getValue)
                .map(Sentence::span)
                .filter(evidence::overlaps)
                .filter(sentence -> denies(sentence, evidence, stance))
                .isPresent();
    }

    private boolean denies(Span sentence, Span evidence, Stance stance) {
        Matcher denied = DENIED.matcher(text).region(sentence.start(), sentence.end());
        while (denied.find()) {
            String group = stance == Stance.SUPPORT ? "pro" : "against";
            boolean same = denied.group(group) != null;
            if (same && evidence.overlaps(new Span(denied.start(group), denied.end(group)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUntrue(Span sentence, Span mention) {
        Matcher untrue = UNTRUE.matcher(text).region(sentence.start(), mention.start());
        if (!untrue.find()) {
            return false;
        }
        return !CLAUSE_END
                .matcher(text.substring(untrue.end(), mention.start()))
                .find();
    }

    private boolean wasBelieved(Span sentence, Span mention) {
        return mention.end() < sentence.end()
                && BELIEVED_ONCE
                        .matcher(text)
                        .region(mention.end(), sentence.end())
                        .lookingAt();
    }
}
