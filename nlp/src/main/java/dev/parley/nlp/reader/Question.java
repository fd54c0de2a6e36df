package dev.parley.nlp.reader;

import com.google.common.collect.Iterables;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A question that yes or no answers, taken apart: "Should | the weir | go", "Would | you | accept a ladder".
 *
 * <p>Not covered: questions that do not open with their verb, other than behind words of address and conjunctions that a comma ends.
 *
 * @param verb the auxiliary that it opens with, in lower case
 * @param subject who or what should, would or does
 * @param rest what follows, without the question mark
 */
record Question(String verb, List<String> subject, List<String> rest) {

    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> OTHERS =
            Set.of("should", "would", "will", "could", "can", "must", "shall", "may", "might", "do", "does", "did");
    private static final Set<String> OPENERS = Set.of("CC", "RB", "UH", ",", ":", "``", "''");
    private static final Set<String> NEGATIONS = Set.of("n't", "n’t", "not", "never");

    /** Who was asked speaks. */
    private static final Map<String, String> TURNED =
            Map.of("you", "I", "your", "my", "yours", "mine", "yourself", "myself", "yourselves", "ourselves");

    private static final Map<String, String> OF_I = Map.of("are", "am", "were", "was");
    /** Whoever is asked so is asked what to do. */
    private static final Set<String> COURSES = Set.of("should", "must", "shall");

    private static final Set<String> OF_ONE_WORD = Set.of("PRP", "EX");

    Question {
        subject = List.copyOf(subject);
        rest = List.copyOf(rest);
    }

    /** Takes a sentence apart; empty where it is no such question, or one that is put in the negative. */
    static Optional<Question> of(Sentence sentence, String text) {
        List<Token> tokens = sentence.tokens();
        int end = Iterables.indexOf(tokens, token -> token.span().of(text).startsWith("?"));
        if (end < 0) {
            return Optional.empty();
        }
        int verb = isLabelled(tokens, text) ? 2 : 0;
        while (verb < end && OPENERS.contains(tokens.get(verb).tag()) && !isVerb(tokens.get(verb), text)) {
            verb++;
        }
        if (verb >= end || !isVerb(tokens.get(verb), text)) {
            return Optional.empty();
        }
        List<Token> behind = tokens.subList(verb + 1, end);
        String word = tokens.get(verb).span().of(text).toLowerCase(Locale.ROOT);
        int subject = subjectEnd(behind, word);
        return subject <= 0
                        || behind.stream()
                                .anyMatch(token ->
                                        NEGATIONS.contains(token.span().of(text).toLowerCase(Locale.ROOT)))
                ? Optional.empty()
                : Optional.of(new Question(
                        word,
                        words(behind.subList(0, subject), text),
                        words(behind.subList(subject, behind.size()), text)));
    }

    /** Tells whether the question stands behind its label, as in "Q: Should the toll go?". */
    private static boolean isLabelled(List<Token> tokens, String text) {
        return tokens.size() > 1
                && tokens.get(0).span().of(text).matches("Q\\d{0,2}|Question|QUESTION")
                && tokens.get(1).span().of(text).equals(":");
    }

    private static boolean isVerb(Token token, String text) {
        String word = token.span().of(text).toLowerCase(Locale.ROOT);
        return BE.contains(word) || HAVE.contains(word) || OTHERS.contains(word);
    }

    /** How many words the subject has: it ends where the verb's other part begins, or where a pronoun does. */
    private static int subjectEnd(List<Token> tokens, String verb) {
        if (!tokens.isEmpty() && OF_ONE_WORD.contains(tokens.get(0).tag())) {
            return 1;
        }
        Predicate<Token> isOther = BE.contains(verb)
                ? token -> token.tag().matches("VBG|VBN|JJ|RB|IN|TO|DT")
                : HAVE.contains(verb)
                        ? token -> token.tag().matches("VBN|VBD")
                        : token -> token.tag().equals("VB");
        int noun = Iterables.indexOf(
                tokens, token -> token.tag().startsWith("NN") || token.tag().equals("DT"));
        for (int at = Math.max(noun, 0) + 1; at < tokens.size(); at++) {
            boolean ofSubject = tokens.get(at).lemma().equals("of")
                    || (at > 0 && tokens.get(at - 1).tag().matches("DT|IN|PRP\\$|JJ|POS"));
            if (isOther.test(tokens.get(at)) && !ofSubject) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> words(List<Token> tokens, String text) {
        return tokens.stream().map(token -> token.span().of(text)).toList();
    }

    /** Says what whoever answers means: "I am for it: the weir should go", "I do not support the ladder". */
    String answered(boolean yes) {
        String who = turned(subject);
        boolean own = who.equals("I");
        String does = own ? OF_I.getOrDefault(verb, verb) : verb;
        String statement = who + " " + does + (yes ? " " : " not ") + turned(rest);
        if (COURSES.contains(verb) || (own && verb.equals("would"))) {
            return (yes ? "I am for it: " : "I am against it: ") + statement;
        }
        return own ? statement : "I think " + statement;
    }

    private static String turned(List<String> words) {
        return String.join(" ", words.stream().map(Question::turned).toList())
                .replaceAll(" (?=[,;.’'])", "")
                .strip();
    }

    private static String turned(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TURNED.getOrDefault(lower, word);
    }
}
