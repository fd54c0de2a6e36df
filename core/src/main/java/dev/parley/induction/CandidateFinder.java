package dev.parley.induction;

import com.google.common.base.Ascii;
import dev.parley.actor.ActorResolver;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.SentenceParser;
import dev.parley.annotation.Token;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the courses of action that a document speaks of, the likeliest proposals first, a bounded number. Thread-safe, as its stages are. */
final class CandidateFinder {

    /** So that memory is bounded and reading takes time in proportion to the text. */
    private static final int MOST = 80;

    private static final int LONGEST_SENTENCE = 100;
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their");

    private final SentenceParser parser;
    private final SentenceEmbedder embedder;
    private final ActorResolver resolver;
    private final Words words = new Words();
    private final Inflection inflection = new Inflection();

    CandidateFinder(SentenceParser parser, SentenceEmbedder embedder, ActorResolver resolver) {
        this.parser = parser;
        this.embedder = embedder;
        this.resolver = resolver;
    }

    /** Finds them; of those that say the same in one document the strongest counts. */
    List<Candidate> find(AnnotatedDocument document) {
        Naming naming = new Naming(resolver.resolve(document, pronouns(document)));
        String text = document.document().text();
        Map<String, Candidate> best = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.tokens().size() <= LONGEST_SENTENCE) {
                SentenceTree tree = new SentenceTree(sentence, parser.parse(sentence, text), text);
                for (Proposition proposition : new PropositionFinder(tree, naming, words, inflection).find()) {
                    Candidate candidate = candidate(document.document().id(), proposition, text);
                    best.merge(
                            proposition.key(),
                            candidate,
                            (one, other) -> other.proposition().strength()
                                            > one.proposition().strength()
                                    ? other
                                    : one);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) ->
                                -candidate.proposition().strength())
                        .thenComparing(candidate -> candidate.proposition().evidence())
                        .thenComparing(candidate -> candidate.proposition().positive()))
                .limit(MOST)
                .map(this::embedded)
                .toList();
    }

    private Candidate candidate(DocumentId id, Proposition proposition, String text) {
        return new Candidate(id, proposition, proposition.evidence().of(text), new float[0]);
    }

    private Candidate embedded(Candidate candidate) {
        return new Candidate(
                candidate.document(),
                candidate.proposition(),
                candidate.sentence(),
                embedder.embed(candidate.proposition().positive()));
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
