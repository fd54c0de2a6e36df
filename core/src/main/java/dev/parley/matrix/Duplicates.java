package dev.parley.matrix;

import dev.parley.claim.Origin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * Which claims of one source on one proposal with one stance count once: the rules of Discourse Network Analyzer and one for days. A unit of
 * time is that of a certain year, and weeks are those of ISO 8601: January 2030 and January 2031 are two months, and the last days of December
 * may belong to the first week of the next year.
 *
 * <p>What the claim was read from has its date; claims without a date are the same if they are from one document.
 */
public enum Duplicates {
    /** Every claim counts. */
    INCLUDE,
    /** Claims in one document count once. */
    DOCUMENT,
    /** Claims of one day count once. */
    DAY,
    /** Claims of one ISO week count once. */
    WEEK,
    /** Claims of one month count once. */
    MONTH,
    /** Claims of one year count once. */
    YEAR,
    /** All claims count once. */
    ACROSSRANGE;

    /** Returns what two claims must have in common to count once; not to be asked of {@link #INCLUDE}. */
    Object unit(Origin origin) {
        if (this == ACROSSRANGE) {
            return ACROSSRANGE;
        }
        if (this == DOCUMENT || origin.date().isEmpty()) {
            return origin.document();
        }
        LocalDate date = LocalDate.parse(origin.date());
        return switch (this) {
            case DAY -> date;
            case WEEK -> date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTH -> YearMonth.from(date);
            case YEAR -> date.getYear();
            default -> throw new IllegalStateException(name() + " has no units");
        };
    }
}
