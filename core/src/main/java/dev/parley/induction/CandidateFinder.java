package dev.parley.induction;

import com.google.common.base.Ascii;
import dev.parley.actor.ActorResolver;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.SentenceParser;
import dev.parley.annotation.Token;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the courses of action that a document speaks of, the likeliest proposals first, a bounded number. Thread-safe, as its stages are. */
final class CandidateFinder {

    /** So that memory is bounded and reading takes time in proportion to the text. */
    private static final int MOST = 80;

    /** Of those below it, one in ten is worded like a proposal. */
    private static final double LEAST_LIKELY = 0.15;

    /** Of the 65 wordings below it, a person took one for a proposal. */
    private static final double LEAST_ACCEPTED = 0.05;

    private static final int LONGEST_SENTENCE = 100;
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their");

    private final SentenceParser parser;
    private final SentenceEmbedder embedder;
    private final ActorResolver resolver;
    private final Words words = new Words();
    private final Inflection inflection = new Inflection();
    private final Likeness likeness = Likeness.read();
    private final Acceptance acceptance = Acceptance.read();

    CandidateFinder(SentenceParser parser, SentenceEmbedder embedder, ActorResolver resolver) {
        this.parser = parser;
        this.embedder = embedder;
        this.resolver = resolver;
    }

    /** Finds them; of those that say the same in one document the most outright counts. */
    List<Candidate> find(AnnotatedDocument document) {
        Naming naming = new Naming(resolver.resolve(document, pronouns(document)));
        String text = document.document().text();
        Map<String, List<Proposition>> byKey = new TreeMap<>();
        Antecedents antecedents = new Antecedents();
        for (Sentence sentence : document.sentences()) {
            if (sentence.tokens().size() <= LONGEST_SENTENCE) {
                SentenceTree tree = new SentenceTree(sentence, parser.parse(sentence, text), text);
                PhraseWriter phrases = new PhraseWriter(tree, naming, words, antecedents);
                antecedents.add(tree, phrases, words);
                new PropositionFinder(tree, phrases, words, inflection)
                        .find()
                        .forEach(found -> byKey.computeIfAbsent(found.key(), key -> new ArrayList<>())
                                .add(found));
            }
        }
        return new CandidateScale(embedder, document, likeness, acceptance)
                .rank(byKey.values()).stream()
                        .filter(candidate -> candidate.likeness() >= LEAST_LIKELY)
                        .filter(candidate -> candidate.acceptance() >= LEAST_ACCEPTED)
                        .limit(MOST)
                        .toList();
    }

    private static List<Span> pronouns(AnnotatedDocument document) {
        List<Span> pronouns = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean pronoun = token.tag().startsWith("PRP")
                        && PRONOUNS.contains(Ascii.toLowerCase(
                                token.span().of(document.document().text())));
                if (pronoun) {
                    pronouns.add(token.span());
                }
            }
        }
        return pronouns;
    }
}
