package dev.parley.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers the same in every locale. Stateless. */
final class Figures {

    private static final int DECIMALS = 6;

    private Figures() {}

    /** Writes a number with six decimals at most and no trailing zeros. */
    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
