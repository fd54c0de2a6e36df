package dev.parley.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.codebook.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PositionMatrixTest {

    private static final Proposal TRAM = new Proposal("tram", "Oberau builds the tram", "", "");
    private static final Source HOLT = new Source(Source.Kind.ACTOR, "Holt");
    private static final Position POSITION = new Position(
            "tram", HOLT, List.of(ClaimBuilder.actor("Holt", "tram").claim()));

    @Test
    void findsACell() {
        PositionMatrix matrix = new PositionMatrix(List.of(TRAM), List.of(HOLT), List.of(POSITION));

        assertThat(matrix.find("tram", HOLT)).contains(POSITION);
    }

    @Test
    void findsNothingInASilentCell() {
        Source quiet = new Source(Source.Kind.AUTHOR, "Holt");
        PositionMatrix matrix = new PositionMatrix(List.of(TRAM), List.of(HOLT, quiet), List.of(POSITION));

        assertThat(matrix.find("tram", quiet)).isEmpty();
        assertThat(matrix.find("bus", HOLT)).isEmpty();
    }

    @Test
    void rejectsAPositionWithoutARow() {
        assertThatThrownBy(() -> new PositionMatrix(List.of(), List.of(HOLT), List.of(POSITION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tram")
                .hasMessageContaining("must be in a row and a column of the matrix");
    }

    @Test
    void rejectsAPositionWithoutAColumn() {
        assertThatThrownBy(() -> new PositionMatrix(List.of(TRAM), List.of(), List.of(POSITION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Holt");
    }

    @Test
    void rejectsTwoPositionsInACell() {
        assertThatThrownBy(() -> new PositionMatrix(List.of(TRAM), List.of(HOLT), List.of(POSITION, POSITION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have one position at most");
    }

    @Test
    void rejectsAColumnThatOccursTwice() {
        assertThatThrownBy(() -> new PositionMatrix(List.of(TRAM), List.of(HOLT, HOLT), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Holt")
                .hasMessageContaining("must occur once");
    }

    @Test
    void rejectsARowThatOccursTwice() {
        assertThatThrownBy(() -> new PositionMatrix(List.of(TRAM, TRAM), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("proposal tram must occur once");
    }
}
