package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers that say nothing without their question: "Should the weir go?" – "Yes, this year." The network is shown them spelled out, "Yes, I
 * am for it: the weir should go, this year."
 *
 * <p>An answer opens with yes, no or the like, has at most six words behind it and follows a question that either can answer, at once
 * or behind the name of whoever answers. Not covered: answers within quotation marks that a narrative puts in between.
 */
final class ShortAnswers {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 140;

    private static final Pattern ANSWER = Pattern.compile(
            "(?:\\p{Lu}[^:?!]{0,60}:\\s+)?[“\"‘]?(?:(?<yes>yes|yeah|yep|sure|certainly|absolutely|definitely|of course|indeed)(?! not\\b)"
                    + "|(?<no>no|nope|never|not at all|certainly not|absolutely not|definitely not|of course not))\\b"
                    + "(?<rest>[^:?“”\"]*?)[.!…]?[”\"’]?",
            Pattern.CASE_INSENSITIVE);

    /** What turns the answer round, or tells that it is none, as in "Certainly not.", "Yes and no." and "No, but we should.". */
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:not|n[’']t|no|yes|but|if|unless|maybe|perhaps|idea|comment|doubt|problem|question|one|longer|more|way|thanks?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Sentence> sentences;

    ShortAnswers(AnnotatedDocument document) {
        this.text = document.document().text();
        this.sentences = document.sentences();
    }

    /** Returns what the sentence of that number says in full; empty where it is no short answer. */
    Optional<String> spelledOut(int sentence) {
        Span span = sentences.get(sentence).span();
        if (sentence == 0 || span.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher answer = ANSWER.matcher(span.of(text));
        if (!answer.matches()
                || answer.group("rest").split("\\s+").length > MOST_WORDS
                || UNSURE.matcher(answer.group("rest")).find()) {
            return Optional.empty();
        }
        boolean yes = answer.group("yes") != null;
        return Question.of(sentences.get(sentence - 1), text)
                .map(question -> (yes ? "Yes, " : "No, ") + question.answered(yes) + answer.group("rest") + ".");
    }
}
