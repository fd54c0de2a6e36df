package dev.parley.table;

import java.nio.CharBuffer;
import java.util.Optional;

/**
 * Goes over a CSV text piece by piece and finds the first quotation mark that breaks it, which the parser would read over or tell without its
 * column. Quotation marks count as such only at the start of a value, as RFC 4180 has it. Mutable, for one pass over one text.
 */
public final class CsvCheck {

    private final char separator;
    private State state = State.BEFORE_VALUE;
    private Optional<Fault> fault = Optional.empty();
    private Optional<Place> zero = Optional.empty();
    private Place opened = new Place(1, 1);
    private int rowLine = 1;
    private int line = 1;
    private int column = 1;
    private char last;

    /**
     * Makes a check of a text that was not looked at yet.
     *
     * @param separator what stands between values
     */
    public CsvCheck(char separator) {
        this.separator = separator;
    }

    /**
     * Takes the next piece of the text.
     *
     * @param piece the piece, which is read to its end
     */
    public void read(CharBuffer piece) {
        while (piece.hasRemaining()) {
            char c = piece.get();
            state = next(c);
            advance(c);
        }
    }

    /** Returns the place behind all that was read. */
    Place here() {
        return new Place(line, column);
    }

    /** Finds the first character that no text has. */
    Optional<Place> findZero() {
        return zero;
    }

    /**
     * Finds the quotation mark that breaks the text, once all of it was read.
     *
     * @return the fault, empty if the text is sound
     */
    public Optional<Fault> findFault() {
        return state == State.QUOTED
                ? Optional.of(new Fault(opened, rowLine, "this quotation mark is never closed", Kind.UNCLOSED))
                : fault;
    }

    private State next(char c) {
        return switch (state) {
            case BEFORE_VALUE -> c == '"' ? open() : plain(c);
            case IN_VALUE -> plain(c);
            case QUOTED -> c == '"' ? State.BEHIND_QUOTE : State.QUOTED;
            case BEHIND_QUOTE -> c == '"' ? State.QUOTED : plain(c) == State.BEFORE_VALUE ? State.BEFORE_VALUE : fail();
            case BROKEN -> State.BROKEN;
        };
    }

    private State open() {
        opened = here();
        return State.QUOTED;
    }

    private State plain(char c) {
        return c == separator || c == '\n' || c == '\r' ? State.BEFORE_VALUE : State.IN_VALUE;
    }

    private State fail() {
        String message =
                "more follows behind the closing quotation mark; a quotation mark within a value is written twice";
        fault = Optional.of(new Fault(here(), rowLine, message, Kind.FOLLOWED));
        return State.BROKEN;
    }

    private void advance(char c) {
        if (c == '\r' || (c == '\n' && last != '\r')) {
            line++;
            column = 1;
        } else if (c != '\n') {
            column++;
        }
        if (c == '\0' && zero.isEmpty()) {
            zero = Optional.of(new Place(line, column - 1));
        }
        if (state == State.BEFORE_VALUE && c != separator) {
            rowLine = line;
        }
        last = c;
    }

    private enum State {
        BEFORE_VALUE,
        IN_VALUE,
        QUOTED,
        BEHIND_QUOTE,
        BROKEN
    }

    /**
     * What breaks the text.
     *
     * @param place where it stands
     * @param rowLine the 1-based line in which its row starts: what comes before can be read
     * @param message what is wrong
     * @param kind what kind of fault it is
     */
    public record Fault(Place place, int rowLine, String message, Kind kind) {}

    /** What can be wrong with a quotation mark. */
    public enum Kind {
        /** It opens a value that has no end. */
        UNCLOSED,
        /** It closes a value that goes on. */
        FOLLOWED
    }
}
