package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.claim.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SecondOpinionTest {

    private static final DocumentPieces PIECES =
            Texts.words(Texts.document("Angela Merkel wants higher taxes, they say. Nobody else does."));
    private static final List<int[]> WORDINGS = List.of(new int[] {7}, new int[] {8}, new int[] {9});

    private final List<Row> asked = new ArrayList<>();

    @Test
    void isAskedAboutProposalsWithATraceOfAStanceAlone() {
        FocusScores scores = onlyOne(opinion(second -> second.holder(0, 1, 0, Stance.OPPOSE))
                .of(PIECES, WORDINGS, first(first -> first.holder(0, 1, 2, Stance.SUPPORT))));

        assertThat(asked).extracting(Row::proposals).containsExactly(List.of(2));
        assertThat(scores.row().proposals()).containsExactly(2);
    }

    @Test
    void isAskedWhereTheAuthorMayHaveAStance() {
        opinion(second -> second).of(PIECES, WORDINGS, first(first -> first.author(1, Stance.SUPPORT)));

        assertThat(asked).extracting(Row::proposals).containsExactly(List.of(1));
    }

    @Test
    void isAskedForNothingButAttributionsWhereThereIsNoTrace() {
        FocusScores scores = onlyOne(opinion(second -> second.tags(4, 1))
                .of(PIECES, WORDINGS, first(first -> first.evidence(3, 5, 0, Stance.SUPPORT))));

        assertThat(asked).extracting(Row::proposals).containsExactly(List.of());
        assertThat(scores.row().proposals()).isEmpty();
        assertThat(scores.tag(4)).isEqualTo(1);
    }

    @Test
    void leavesRowsWithoutTraceOutWhereOthersHaveOne() {
        List<FocusScores> scores = opinion(second -> second)
                .of(
                        PIECES,
                        WORDINGS,
                        List.of(
                                first(sketch -> sketch).get(0),
                                first(sketch -> sketch.author(2, Stance.OPPOSE)).get(0)));

        assertThat(scores).extracting(one -> one.row().proposals()).containsExactly(List.of(2));
    }

    @Test
    void countsAsMuchAsTheFirst() {
        FocusScores scores = onlyOne(opinion(
                        second -> second.author(0, Stance.OPPOSE).conditional(0).tags(4, 1))
                .of(PIECES, WORDINGS, first(first -> first.holder(0, 1, 2, Stance.SUPPORT))));

        // The first is sure of the holder and of nothing else, the second of the author.
        assertThat(scores.holder(0, 0, Stance.SUPPORT)).isCloseTo(0.5, within(0.01));
        assertThat(scores.holder(1, 0, Stance.SUPPORT)).isCloseTo(0, within(0.01));
        assertThat(scores.logits().author(0, Stance.OPPOSE)).isCloseTo(0.5, within(0.01));
        assertThat(scores.logits().conditional(0)).isCloseTo(0.5, within(0.01));
        assertThat(scores.tag(3)).isZero();
        assertThat(scores.tag(4)).isEqualTo(1);
    }

    private SecondOpinion opinion(UnaryOperator<LogitsSketch> says) {
        RowReader network = new RowReader() {
            @Override
            public Logits read(Row row) {
                asked.add(row);
                return says.apply(new LogitsSketch(row)).scores().logits();
            }

            @Override
            public void close() {}
        };
        return new SecondOpinion(network, 0.3);
    }

    private static FocusScores onlyOne(List<FocusScores> scores) {
        assertThat(scores).hasSize(1);
        return scores.get(0);
    }

    private static List<FocusScores> first(UnaryOperator<LogitsSketch> says) {
        Row row = Layout.rows(
                        PIECES,
                        new Window(0, 0, PIECES.size()),
                        WORDINGS,
                        IntStream.range(0, WORDINGS.size()).boxed().toList())
                .get(0);
        return List.of(says.apply(new LogitsSketch(row)).scores());
    }
}
