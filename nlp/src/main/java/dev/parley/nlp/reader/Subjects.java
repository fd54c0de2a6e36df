package dev.parley.nlp.reader;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who acts in a sentence: the first person, by name or personal pronoun, that a verb follows, adverbs and an explanation between commas passed
 * over. Decided by tags.
 *
 * <p>Not covered: persons who are only described, and those who stand behind their verb.
 */
final class Subjects {

    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> OPENING = Set.of(",", "(", "-lrb-", "–", "—");
    private static final Set<String> CLOSING = Set.of(",", ")", "-rrb-", "–", "—");
    private static final int LONGEST_EXPLANATION = 16;

    private final NavigableMap<Integer, Sentence> sentences;
    private final SpanIndex people;

    Subjects(AnnotatedDocument document) {
        this.sentences = document.sentences().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), sentence -> sentence.span().start(), Function.identity()));
        this.people = people(document);
    }

    static SpanIndex people(AnnotatedDocument document) {
        return new SpanIndex(document.names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(NameMention::span)
                .toList());
    }

    /** Finds who acts in the last sentence that begins within a stretch of text. */
    Optional<Span> inLastSentence(Span stretch) {
        return Optional.ofNullable(sentences.lowerEntry(stretch.end()))
                .map(Map.Entry::getValue)
                .filter(sentence -> stretch.start() <= sentence.span().start())
                .flatMap(this::of);
    }

    private Optional<Span> of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Span> person = person(tokens.get(i));
            if (person.isPresent() && acts(tokens, indexBehind(tokens, person.get()))) {
                return person;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> person(Token token) {
        if (PRONOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.of(token.span());
        }
        return people.overlapping(token.span()).findFirst();
    }

    private static int indexBehind(List<Token> tokens, Span person) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < person.end()) {
            at++;
        }
        return at;
    }

    private static boolean acts(List<Token> tokens, int behind) {
        int at = behindAdverbs(tokens, behind);
        if (isVerb(tokens, at)) {
            return true;
        }
        if (at >= tokens.size() || !OPENING.contains(tokens.get(at).lemma())) {
            return false;
        }
        if (isVerb(tokens, at + 1)) {
            return true;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_EXPLANATION); i++) {
            if (CLOSING.contains(tokens.get(i).lemma())) {
                return isVerb(tokens, behindAdverbs(tokens, i + 1));
            }
        }
        return false;
    }

    private static int behindAdverbs(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).tag().startsWith("RB")) {
            at++;
        }
        return at;
    }

    private static boolean isVerb(List<Token> tokens, int at) {
        return at < tokens.size()
                && Set.of("VBD", "VBZ", "VBP", "MD").contains(tokens.get(at).tag());
    }
}
