package org.quandian.access.explain;

import java.math.BigDecimal;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.FigurePart;

/**
 * One of the things a figure is made of. All parts of an explanation add up to its numerator and denominator, to the last thousandth.
 *
 * @param kind what it is
 * @param id identifier; empty for what is no thing
 * @param name may be empty
 * @param district where it lies; empty where it lies in none
 * @param community where it lies; empty where it lies in none
 * @param shape where it is; may be empty
 * @param totalThousandths its share of the denominator, in thousandths of the figure's unit
 * @param servedThousandths its share of the numerator, likewise; below 0 for a surplus that is taken off
 */
public record Part(
        FigurePart.Kind kind,
        String id,
        String name,
        String district,
        String community,
        Geometry shape,
        long totalThousandths,
        long servedThousandths) {
    /** Its share of the denominator, in the figure's unit. */
    public BigDecimal total() {
        return Explanation.amount(totalThousandths);
    }

    /** Its share of the numerator, in the figure's unit. */
    public BigDecimal served() {
        return Explanation.amount(servedThousandths);
    }

    /** What of its share of the denominator is not served, thousandths; 0 for what only supplies. */
    public long unservedThousandths() {
        return Math.max(0, totalThousandths - servedThousandths);
    }

    /** Served share, 0 to 1; 0 where it has no share of the denominator. */
    public double rate() {
        return totalThousandths > 0 ? Math.min(1, Math.max(0, (double) servedThousandths / totalThousandths)) : 0;
    }
}
