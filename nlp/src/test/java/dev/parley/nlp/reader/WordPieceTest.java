package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class WordPieceTest {

    private static final WordPiece TOKENIZER = tokenizer(
            "[UNK]", "[SEP]", "un", "##aff", "##able", "cafe", "i", "##stan", "##bul", "中", "!", "[", "]", "sep", "a");

    @Test
    void cutsWordsGreedily() {
        assertThat(read("unaffable")).containsExactly("2:0-2", "3:2-5", "4:5-9");
    }

    @Test
    void lowersCaseAndStripsAccents() {
        assertThat(read("CAFÉ")).containsExactly("5:0-4");
    }

    @Test
    void leavesLooseAccentsOutOfTheSpan() {
        assertThat(read("cafe\u0301 a")).containsExactly("5:0-4", "14:6-7");
    }

    @Test
    void lowersTurkishCapitalIRegardlessOfTheLocale() {
        assertThat(read("İstanbul")).containsExactly("6:0-1", "7:1-5", "8:5-8");
    }

    @Test
    void countsUtf16UnitsAfterAnEmoji() {
        assertThat(read("😀 a")).containsExactly("0:0-2", "14:3-4");
    }

    @Test
    void setsIdeographsAndPunctuationApart() {
        assertThat(read("a中!a")).containsExactly("14:0-1", "9:1-2", "10:2-3", "14:3-4");
    }

    @Test
    void makesOneUnknownOfAWordWithAPartThatIsNoPiece() {
        assertThat(read("unaffx")).containsExactly("0:0-6");
    }

    @Test
    void makesOneUnknownOfAWordBeyondTheLongest() {
        assertThat(read("a" + "b".repeat(100))).containsExactly("0:0-101");
    }

    @Test
    void dropsControlCharactersInsideWords() {
        assertThat(read("ca\u00adf\u200de")).containsExactly("5:0-6");
    }

    @Test
    void readsNamesOfControlTokensAsPlainText() {
        assertThat(read("[SEP]")).containsExactly("11:0-1", "13:1-4", "12:4-5");
    }

    @Test
    void pointsIntoTheWholeTextWhenItReadsAStretch() {
        Pieces pieces = new Pieces();
        TOKENIZER.encode("a cafe a", new Span(2, 6), pieces);

        assertThat(show(pieces)).containsExactly("5:2-6");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(TOKENIZER.encode("").size()).isZero();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readsFiveMegabytesInOneGo() {
        assertThat(TOKENIZER.encode("unaffable é ".repeat(430_000)).size()).isEqualTo(4 * 430_000);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readsAnEndlessWord() {
        assertThat(show(TOKENIZER.encode("é".repeat(5_000_000)))).containsExactly("0:0-5000000");
    }

    @Test
    void rejectsAVocabularyWithoutTheUnknown() {
        assertThatThrownBy(() -> new Vocabulary(Map.of("a", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vocabulary of 1 wordpieces must contain [UNK]");
    }

    private static WordPiece tokenizer(String... pieces) {
        Map<String, Integer> ids = new HashMap<>();
        for (String piece : pieces) {
            ids.put(piece, ids.size());
        }
        return new WordPiece(new Vocabulary(ids));
    }

    private static List<String> read(String text) {
        return show(TOKENIZER.encode(text));
    }

    private static List<String> show(Pieces pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(piece -> pieces.id(piece) + ":" + pieces.start(piece) + "-" + pieces.end(piece))
                .toList();
    }
}
