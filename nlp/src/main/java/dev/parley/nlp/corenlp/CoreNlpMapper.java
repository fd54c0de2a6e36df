package dev.parley.nlp.corenlp;

import dev.parley.actor.Gazetteer;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Turns CoreNLP's untyped maps into records; the one class that reads them. */
final class CoreNlpMapper {

    private static final int LONGEST_SENTENCE = 400;
    private static final int LONGEST_NAME = 9;

    private final CoreMapExpressionExtractor<MatchedExpression> rules;
    private final Gazetteer gazetteer;

    CoreNlpMapper(CoreMapExpressionExtractor<MatchedExpression> rules, Gazetteer gazetteer) {
        this.rules = rules;
        this.gazetteer = gazetteer;
    }

    /**
     * Maps what the engine found in a piece of text.
     *
     * @param annotation what it found
     * @param text the document's text
     * @param offset where the piece starts in the text
     * @return the sentences and names, spans pointing into the text
     */
    MappedText map(Annotation annotation, String text, int offset) {
        List<Sentence> sentences = new ArrayList<>();
        List<NameMention> names = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
            List<Token> tokens =
                    labels.stream().map(label -> token(label, offset)).toList();
            sentences.addAll(sentences(tokens));
            names.addAll(names(map, labels, tokens, text, offset));
        }
        return new MappedText(sentences, names);
    }

    private static Token token(CoreLabel label, int offset) {
        Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
        return new Token(
                span,
                Objects.requireNonNullElse(label.tag(), "X"),
                Objects.requireNonNullElse(label.lemma(), label.word()));
    }

    /** A sentence without end, such as a table that lost its lines, is cut: nothing behind this stage expects more tokens. */
    private static List<Sentence> sentences(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
            List<Token> part = tokens.subList(from, Math.min(from + LONGEST_SENTENCE, tokens.size()));
            sentences.add(new Sentence(
                    part.get(0).span().hull(part.get(part.size() - 1).span()), part));
        }
        return sentences;
    }

    private List<NameMention> names(
            CoreMap sentence, List<CoreLabel> labels, List<Token> tokens, String text, int offset) {
        List<NameCandidate> candidates = new ArrayList<>();
        addRuleMatches(sentence, offset, candidates);
        addWellKnown(tokens, text, candidates);
        addClassified(labels, tokens, text, candidates);
        return NameCandidate.select(candidates);
    }

    private void addRuleMatches(CoreMap sentence, int offset, List<NameCandidate> candidates) {
        for (MatchedExpression match : rules.extractExpressions(sentence)) {
            Span span = new Span(
                    offset + match.getCharOffsets().getBegin(),
                    offset + match.getCharOffsets().getEnd());
            String result = String.valueOf(match.getValue().get());
            candidates.add(
                    result.equals("NONE")
                            ? NameCandidate.noName(span)
                            : new NameCandidate(span, EntityKind.valueOf(result), NameCandidate.Layer.RULES));
        }
    }

    private void addWellKnown(List<Token> tokens, String text, List<NameCandidate> candidates) {
        for (int from = 0; from < tokens.size(); from++) {
            if (isCapitalised(tokens.get(from), "NNP", text)) {
                addWellKnown(tokens, from, text, candidates);
            }
        }
    }

    private void addWellKnown(List<Token> tokens, int from, String text, List<NameCandidate> candidates) {
        for (int to = Math.min(from + LONGEST_NAME, tokens.size()); to > from; to--) {
            if (isCapitalised(tokens.get(to - 1), "NN", text)) {
                Span span = hull(tokens, from, to);
                Optional<EntityKind> kind = gazetteer.kindOf(span.of(text));
                if (kind.isPresent()) {
                    candidates.add(new NameCandidate(span, kind.get(), NameCandidate.Layer.GAZETTEER));
                    return;
                }
            }
        }
    }

    private static boolean isCapitalised(Token token, String tag, String text) {
        return token.tag().startsWith(tag)
                && !Character.isLowerCase(text.codePointAt(token.span().start()));
    }

    private void addClassified(
            List<CoreLabel> labels, List<Token> tokens, String text, List<NameCandidate> candidates) {
        int from = 0;
        while (from < labels.size()) {
            String label = label(labels.get(from));
            int to = from + 1;
            while (to < labels.size() && label(labels.get(to)).equals(label)) {
                to++;
            }
            if (!label.equals("O")) {
                Span span = hull(tokens, from, to);
                candidates.add(new NameCandidate(span, kind(label, span.of(text)), NameCandidate.Layer.CLASSIFIER));
            }
            from = to;
        }
    }

    private static String label(CoreLabel token) {
        return Objects.requireNonNullElse(token.ner(), "O");
    }

    private EntityKind kind(String label, String name) {
        return switch (label) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORGANIZATION" -> gazetteer.kindOf(name).orElse(EntityKind.ORGANISATION);
            default -> gazetteer.kindOf(name).orElse(EntityKind.PLACE);
        };
    }

    private static Span hull(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().hull(tokens.get(to - 1).span());
    }

    /**
     * What was found in a piece of text.
     *
     * @param sentences its sentences in order
     * @param names its names in order, without overlap
     */
    record MappedText(List<Sentence> sentences, List<NameMention> names) {

        MappedText {
            sentences = List.copyOf(sentences);
            names = List.copyOf(names);
        }
    }
}
