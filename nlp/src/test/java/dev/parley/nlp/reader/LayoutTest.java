package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LayoutTest {

    private static final DocumentPieces DOCUMENT = Texts.words(Texts.document("One two three four five."));

    @Test
    void putsTheMarkOfTheFocusBehindTheContext() {
        Row row = rows(new Window(0, 2, 6), List.of(new int[] {7, 8}), 1).get(0);

        assertThat(row.ids()).containsExactly(101, 100, 100, 2, 100, 100, 100, 100, 102, 1, 7, 8, 102);
        assertThat(row.focusAt()).isEqualTo(4);
        assertThat(row.proposalAt()).containsExactly(9);
    }

    @Test
    void givesTypeOneToEverythingBehindTheFirstSeparator() {
        Row row = rows(new Window(0, 0, 2), List.of(new int[] {7}), 1).get(0);

        assertThat(row.types()).containsExactly(0, 0, 0, 0, 1, 1, 1);
    }

    @Test
    void leavesOutTheMarkOfTheFocusWithoutContext() {
        assertThat(rows(new Window(0, 0, 2), List.of(), 0).get(0).ids()).containsExactly(101, 100, 100, 102);
    }

    @Test
    void putsTenProposalsAtMostIntoARow() {
        List<Row> rows = rows(new Window(0, 0, 6), Collections.nCopies(23, new int[] {7}), 23);

        assertThat(rows).extracting(row -> row.proposals().size()).containsExactly(10, 10, 3);
        assertThat(rows.get(2).proposals()).containsExactly(20, 21, 22);
    }

    @Test
    void keepsRowsWithinTheLimitOfPieces() {
        List<Row> rows = Layout.rows(
                Texts.words(Texts.document("word ".repeat(290))),
                new Window(0, 70, 290),
                Collections.nCopies(10, new int[Layout.PROPOSAL_PIECES]),
                IntStream.range(0, 10).boxed().toList());

        assertThat(rows).allMatch(row -> row.ids().length <= 510);
        assertThat(rows).extracting(row -> row.proposals().size()).containsExactly(5, 5);
    }

    private static List<Row> rows(Window window, List<int[]> proposals, int relevant) {
        return Layout.rows(
                DOCUMENT,
                window,
                proposals,
                IntStream.range(0, relevant).boxed().toList());
    }
}
