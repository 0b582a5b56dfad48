package org.quandian.app.cli;

import java.math.BigDecimal;

/** Numbers of a rule as a standard prints them: no exponent, no decimals that say nothing. */
final class PlainNumber {
    private PlainNumber() {}

    static String text(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
