package org.quandian.dataset.demo;

import java.util.Arrays;

/**
 * One column of a table beside a shapefile.
 *
 * @param name at most ten ASCII letters, as the format wants
 * @param type {@code C} for text, {@code N} for numbers
 * @param width bytes
 * @param decimals digits behind the point
 */
record DbfColumn(String name, char type, int width, int decimals) {
    static DbfColumn text(String name, int width) {
        return new DbfColumn(name, 'C', width, 0);
    }

    static DbfColumn whole(String name, int width) {
        return new DbfColumn(name, 'N', width, 0);
    }

    static DbfColumn number(String name, int width, int decimals) {
        return new DbfColumn(name, 'N', width, decimals);
    }

    /**
     * The value as bytes of exactly this width. A text that is too long is a fault of the program, never cut in silence.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    byte[] bytes(Object value, java.nio.charset.Charset charset) {
        byte[] raw = text(value).getBytes(charset);
        if (raw.length > width) {
            throw new IllegalArgumentException(name + " is too narrow for " + value);
        }
        byte[] field = new byte[width];
        Arrays.fill(field, (byte) ' ');
        System.arraycopy(raw, 0, field, type == 'N' ? width - raw.length : 0, raw.length);
        return field;
    }

    /** Numbers are put together digit by digit: formatting would depend on the locale. */
    private String text(Object value) {
        if (!(value instanceof Number number) || type == 'C') {
            return value.toString();
        }
        long factor = 1;
        for (int i = 0; i < decimals; i++) {
            factor *= 10;
        }
        long scaled = Math.round(number.doubleValue() * factor);
        String whole = Long.toString(scaled / factor);
        return decimals == 0
                ? whole
                : whole + "." + Long.toString(factor + scaled % factor).substring(1);
    }
}
