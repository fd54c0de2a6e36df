package dev.parley.nlp.reader;

import dev.parley.text.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * BERT's uncased wordpiece tokenizer: drops control characters, sets ideographs apart, strips accents, lowers case, splits at spaces and
 * punctuation, and cuts each word greedily into the longest wordpieces. A word of more than 100 code points, or with a part that is no
 * wordpiece, becomes one {@code [UNK]}.
 *
 * <p>Not covered: names of control tokens such as {@code [SEP]} in a text are read as plain text, never as the token. Immutable.
 */
final class WordPiece {

    private static final String CONTINUATION = "##";
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tokenizes a whole text. */
    Pieces encode(String text) {
        Pieces pieces = new Pieces();
        if (!text.isEmpty()) {
            encode(text, new Span(0, text.length()), pieces);
        }
        return pieces;
    }

    /** Appends the wordpieces of one stretch of a text; their offsets point into the whole text. */
    void encode(String text, Span stretch, Pieces sink) {
        Word word = new Word();
        for (int at = stretch.start(); at < stretch.end(); ) {
            int codePoint = text.codePointAt(at);
            Span origin = new Span(at, at + Character.charCount(codePoint));
            switch (CharacterClass.of(codePoint)) {
                case DROPPED -> {}
                case SPACE -> flush(word, sink);
                case PUNCTUATION, IDEOGRAPH -> {
                    flush(word, sink);
                    normalize(codePoint, origin, word, sink);
                    flush(word, sink);
                }
                case LETTER -> normalize(codePoint, origin, word, sink);
            }
            at = origin.end();
        }
        flush(word, sink);
    }

    private void normalize(int codePoint, Span origin, Word word, Pieces sink) {
        if (codePoint < 0x80) {
            word.add(Character.toLowerCase(codePoint), origin);
            return;
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        for (int at = 0; at < parts.length(); ) {
            int part = parts.codePointAt(at);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                append(part, origin, word, sink);
            }
            at += Character.charCount(part);
        }
    }

    private void append(int codePoint, Span origin, Word word, Pieces sink) {
        if (CharacterClass.of(codePoint) == CharacterClass.PUNCTUATION) {
            flush(word, sink);
            word.add(codePoint, origin);
            flush(word, sink);
        } else if (codePoint < 0x80) {
            word.add(Character.toLowerCase(codePoint), origin);
        } else {
            Character.toString(codePoint)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .forEach(lower -> word.add(lower, origin));
        }
    }

    private void flush(Word word, Pieces sink) {
        if (word.codePoints > 0) {
            int before = sink.size();
            if (word.codePoints > LONGEST_WORD || !cut(word, sink)) {
                sink.truncate(before);
                sink.add(vocabulary.unknown(), word.starts[0], word.end);
            }
            word.clear();
        }
    }

    /** Appends the word's pieces, or some of them and returns false. */
    private boolean cut(Word word, Pieces sink) {
        String text = word.text.toString();
        for (int from = 0; from < text.length(); ) {
            String prefix = from == 0 ? "" : CONTINUATION;
            int to = Math.min(text.length(), from + vocabulary.longest());
            Optional<Integer> id = vocabulary.find(prefix + text.substring(from, to));
            while (id.isEmpty() && to > from + 1) {
                to--;
                id = vocabulary.find(prefix + text.substring(from, to));
            }
            if (id.isEmpty()) {
                return false;
            }
            sink.add(id.get(), word.starts[from], word.ends[to - 1]);
            from = to;
        }
        return true;
    }

    /** A normalized word with the origin of each of its code units; of a word that is too long only the beginning is kept. */
    private static final class Word {

        private final StringBuilder text = new StringBuilder();
        private final int[] starts = new int[2 * LONGEST_WORD];
        private final int[] ends = new int[2 * LONGEST_WORD];
        private int codePoints;
        private int end;

        void add(int codePoint, Span origin) {
            if (codePoints < LONGEST_WORD) {
                for (int unit = Character.charCount(codePoint); unit > 0; unit--) {
                    starts[text.length() + unit - 1] = origin.start();
                    ends[text.length() + unit - 1] = origin.end();
                }
                text.appendCodePoint(codePoint);
            }
            codePoints++;
            end = origin.end();
        }

        void clear() {
            text.setLength(0);
            codePoints = 0;
        }
    }
}
