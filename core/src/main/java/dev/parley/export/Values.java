package dev.parley.export;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How single values are written, the same in every locale. */
final class Values {

    private static final int DECIMALS = 4;
    private static final int FIGURE_DECIMALS = 6;
    private static final double STEPS = 10_000;

    private static final String SEPARATOR = " | ";

    private Values() {}

    /** Writes a constant as its name in lower case. */
    static String label(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }

    /** Writes several values into one field. */
    static String join(List<String> values) {
        return String.join(SEPARATOR, values);
    }

    /** Reads the values of a field back; blanks around them and empty ones do not count. */
    static List<String> parts(String field) {
        return Splitter.on(SEPARATOR.strip()).trimResults().omitEmptyStrings().splitToList(field);
    }

    /** Rounds to four decimals. */
    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(steps(value), DECIMALS);
    }

    /** Counts the steps of the fourth decimal that a number is high. */
    static long steps(double value) {
        return Math.round(value * STEPS);
    }

    /** Writes a whole number as such and any other with six decimals, as Discourse Network Analyzer does. */
    static String figure(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : new BigDecimal(value)
                        .setScale(FIGURE_DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}
