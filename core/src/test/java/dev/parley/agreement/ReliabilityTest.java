package dev.parley.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Coefficients against published worked examples, and against values reckoned by hand where it says so. */
final class ReliabilityTest {

    private static final double EXACT = 1e-12;

    /** Krippendorff 2011, section C: four observers, twelve units, missing data; alpha for nominal data is .743. */
    @Test
    void givesKrippendorffsNominalAlphaWithMissingData() {
        List<String> observers = List.of("1233214 12...", "1233224 125.3", ".333234 2251.", "1233244 1251.");
        List<List<String>> units = IntStream.range(0, 12)
                .mapToObj(unit -> observers.stream()
                        .map(values -> values.replace(" ", ""))
                        .map(values -> values.substring(unit, unit + 1))
                        .filter(value -> !value.equals("."))
                        .toList())
                .toList();

        assertThat(NominalAlpha.of(units)).hasValueCloseTo(.743, within(.0005));
    }

    /** By hand: of eight values five are a and three b, and two of them meet the other one. D_o = 2 / 8, D_e = 2 · 5 · 3 / (8 · 7). */
    @Test
    void givesAlphaReckonedByHand() {
        assertThat(NominalAlpha.of(List.of(List.of("a", "a"), List.of("a", "a"), List.of("b", "b"), List.of("a", "b"))))
                .hasValueCloseTo(1 - (2.0 / 8) / (30.0 / 56), within(EXACT));
    }

    @Test
    void hasNoAlphaWithoutVariation() {
        assertThat(NominalAlpha.of(List.of(List.of("a", "a"), List.of("a", "a"))))
                .isEmpty();
    }

    /** Cohen 1960, table 1: 200 units in three categories; p_o = .70, p_e = .41, kappa = .492. */
    @Test
    void givesCohensKappa() {
        int[][] table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table.length; column++) {
                for (int i = 0; i < table[row][column]; i++) {
                    pairs.add(new Pair("c" + row, "c" + column));
                }
            }
        }

        assertThat(CohenKappa.of(pairs)).hasValueCloseTo(.492, within(.0005));
    }

    @Test
    void hasNoKappaIfBothUseOneValueOnly() {
        assertThat(CohenKappa.of(List.of(new Pair("a", "a")))).isEmpty();
    }

    /**
     * By hand, after the definition: length 10, stretches [2, 5) and [3, 7). Starts differ by 1, ends by 2, so D_o = 2 · (1 + 4) / (2 · 100) = .05.
     * Lengths are 3 and 4, gaps 2 and 5, 3 and 3. For the stretch of 3: (2 - 1) / 3 · (54 - 27 + 3) + 9 · (3 + 1 + 1) = 55; for that of 4:
     * 1 / 3 · (128 - 48 + 4) + 16 · 2 = 60. D_e = 2 / 10 · 115 / (20 · 19 - 3 · 2 - 4 · 3) = 23 / 362.
     */
    @Test
    void givesUnitizingAlphaReckonedByHand() {
        Continuum text = new Continuum(10, List.of(new Span(2, 5)), List.of(new Span(3, 7)));

        assertThat(UnitizingAlpha.of(List.of(text))).hasValueCloseTo(1 - .05 / (23.0 / 362), within(EXACT));
    }

    /**
     * Krippendorff 2004, Content Analysis, 2nd edition, p. 254, category c: the continuum from 150 to 450, D_o = .0144, D_e = .0532,
     * alpha = .7286, reckoned there with the rounded differences.
     */
    @Test
    void givesKrippendorffsUnitizingAlpha() {
        Continuum text = new Continuum(
                300,
                List.of(new Span(75, 145), new Span(220, 250)),
                List.of(new Span(70, 150), new Span(205, 225), new Span(250, 270)));

        assertThat(UnitizingAlpha.of(List.of(text))).hasValueCloseTo(.7286, within(.0005));
    }

    /** The same example, category k: both mark [180, 240) and [300, 350); alpha = 1. */
    @Test
    void givesKrippendorffsUnitizingAlphaOfFullAgreement() {
        List<Span> spans = List.of(new Span(30, 90), new Span(150, 200));

        assertThat(UnitizingAlpha.of(List.of(new Continuum(300, spans, spans)))).hasValue(1);
    }

    /** The same example: a stretch of 30 from 220 on against one of 20 from 205 on differs by 15² + 25² = 850. */
    @Test
    void givesKrippendorffsDifferenceOfTwoStretches() {
        assertThat(new Continuum(300, List.of(new Span(220, 250)), List.of(new Span(205, 225))).difference())
                .isEqualTo(2 * 850);
    }

    /** By hand: a stretch of 3 in the other coder's gap counts 9, on either side; D_o = 2 · (9 + 9) / 200. */
    @Test
    void countsWhatLiesInAGapByItsLength() {
        assertThat(new Continuum(10, List.of(new Span(0, 3)), List.of(new Span(5, 8))).difference())
                .isEqualTo(36);
    }

    @Test
    void isOneForTheSameStretches() {
        List<Span> spans = List.of(new Span(2, 5), new Span(7, 9));

        assertThat(UnitizingAlpha.of(List.of(new Continuum(20, spans, spans)))).hasValue(1);
    }

    @Test
    void takesStretchesThatTouchAsOne() {
        Continuum text = new Continuum(20, List.of(new Span(2, 5), new Span(5, 9)), List.of(new Span(2, 9)));

        assertThat(UnitizingAlpha.of(List.of(text))).hasValue(1);
    }

    @Test
    void hasNoUnitizingAlphaIfNothingIsMarked() {
        assertThat(UnitizingAlpha.of(List.of(new Continuum(20, List.of(), List.of()))))
                .isEmpty();
    }

    /** Coders that mark at random agree no more than chance has it: the mean over 400 such texts is near 0. */
    @Test
    void isNearZeroForStretchesAtRandom() {
        SplittableRandom random = new SplittableRandom(11);
        List<Continuum> texts = Stream.generate(() -> new Continuum(300, marks(random), marks(random)))
                .limit(400)
                .toList();

        assertThat(UnitizingAlpha.of(texts)).hasValueCloseTo(0.0, within(.1));
    }

    private static List<Span> marks(SplittableRandom random) {
        return IntStream.range(0, 3)
                .mapToObj(i -> {
                    int start = 100 * i + random.nextInt(80);
                    return new Span(start, start + 5 + random.nextInt(15));
                })
                .toList();
    }
}
