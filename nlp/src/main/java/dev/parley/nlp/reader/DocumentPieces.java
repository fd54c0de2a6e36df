package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * All wordpieces of a document's sentences in order, with the sentence and the word that each belongs to. Those of an answer that is spelled
 * out stand for the whole of its sentence each, as one word. Not changed once made.
 */
final class DocumentPieces {

    private final String text;
    private final List<Sentence> sentences;
    private final Pieces pieces;
    /** The first piece of each sentence, and behind them the number of pieces. */
    private final int[] bounds;
    /** The running number of each piece's word; words are what white space separates. */
    private final int[] words;
    /** The sentences that stand for more than their words. */
    private final BitSet spelledOut;

    private DocumentPieces(String text, List<Sentence> sentences, Pieces pieces, int[] bounds, BitSet spelledOut) {
        this.text = text;
        this.sentences = sentences;
        this.pieces = pieces;
        this.bounds = bounds;
        this.words = numberWords(text, pieces);
        this.spelledOut = spelledOut;
    }

    /** Cuts the text as the network is shown it: turns of a transcript open with a colon, short answers are spelled out. */
    static DocumentPieces of(AnnotatedDocument document, WordPiece tokenizer) {
        String text = document.document().text();
        String shown = Turns.of(document).withColons();
        Pieces pieces = new Pieces();
        int[] bounds = new int[document.sentences().size() + 1];
        ShortAnswers answers = new ShortAnswers(document);
        BitSet spelledOut = new BitSet();
        for (int i = 0; i < document.sentences().size(); i++) {
            Span sentence = document.sentences().get(i).span();
            Optional<String> inFull = answers.spelledOut(i);
            inFull.ifPresent(words -> pieces.addAll(tokenizer.encode(words), sentence));
            if (inFull.isEmpty()) {
                tokenizer.encode(shown, sentence, pieces);
            }
            spelledOut.set(i, inFull.isPresent());
            bounds[i + 1] = pieces.size();
        }
        return new DocumentPieces(text, document.sentences(), pieces, bounds, spelledOut);
    }

    private static int[] numberWords(String text, Pieces pieces) {
        int[] words = new int[pieces.size()];
        for (int piece = 1; piece < words.length; piece++) {
            boolean apart = text.substring(pieces.end(piece - 1), Math.max(pieces.end(piece - 1), pieces.start(piece)))
                    .chars()
                    .anyMatch(Character::isWhitespace);
            words[piece] = words[piece - 1] + (apart ? 1 : 0);
        }
        return words;
    }

    String text() {
        return text;
    }

    int size() {
        return words.length;
    }

    int sentences() {
        return sentences.size();
    }

    /** The first piece of a sentence; of the sentence behind the last one, the number of pieces. */
    int firstOf(int sentence) {
        return bounds[sentence];
    }

    int word(int piece) {
        return words[piece];
    }

    int[] ids(int from, int to) {
        return pieces.ids(from, to);
    }

    /** The stretch of text from one piece up to another, the latter not included. */
    Span span(int from, int to) {
        return new Span(pieces.start(from), pieces.end(to - 1));
    }

    /** The number of the sentence that a piece belongs to. */
    int sentenceOf(int piece) {
        int found = Arrays.binarySearch(bounds, piece);
        if (found < 0) {
            return -found - 2;
        }
        while (bounds[found + 1] == piece) {
            found++;
        }
        return found;
    }

    /** Tells whether a piece is no word of the text but part of what a short answer means. */
    boolean isSpelledOut(int piece) {
        return spelledOut.get(sentenceOf(piece));
    }

    Span sentenceSpan(int sentence) {
        return sentences.get(sentence).span();
    }
}
