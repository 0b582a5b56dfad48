package org.quandian.dataset;

import java.math.BigDecimal;

/** A number as people write it: no exponent, no decimals that say nothing. */
final class RuleNumber {
    private RuleNumber() {}

    /** The shortest text that reads back as the same number; it must be finite. */
    static String write(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
