package dev.parley.export;

import com.google.common.base.Ascii;
import java.math.BigDecimal;

/** How single values are written, the same in every locale. */
final class Values {

    private static final int DECIMALS = 4;
    private static final double STEPS = 10_000;

    private Values() {}

    /** Writes a constant as its name in lower case. */
    static String label(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }

    /** Rounds to four decimals. */
    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(Math.round(value * STEPS), DECIMALS);
    }
}
