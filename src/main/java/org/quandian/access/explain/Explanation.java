package org.quandian.access.explain;

import java.math.BigDecimal;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;

/**
 * The reason behind one figure (由来). Immutable; any thread.
 *
 * @param figure the figure as the indicator has it
 * @param title what it is of: the zone's name, the parcel's or home's name or id; empty for the city
 * @param shape where the parcel or home is; empty for city and zones
 * @param scenario name of the plan; empty for the city as it stands
 * @param formula how it is computed
 * @param rules the rules it follows, with regime and clause
 * @param totalThousandths the denominator as it is shown, in thousandths of its unit
 * @param servedThousandths the numerator as it is shown
 * @param parts what makes both up, exactly; those that lack most first
 * @param reaches of one parcel or home: what serves it, or why nothing does
 * @param data the layers it came from
 * @param planned how many facilities of the scenario it looks at
 * @param leftOut what is not in it, and what one should know of what is
 * @param details what the indicator says beside
 */
public record Explanation(
        CoverageRate figure,
        String title,
        Geometry shape,
        String scenario,
        Said formula,
        List<RuleNote> rules,
        long totalThousandths,
        long servedThousandths,
        List<Part> parts,
        List<Reach> reaches,
        List<UsedData> data,
        int planned,
        List<LeftOut> leftOut,
        Details details) {
    /** Takes copies. */
    public Explanation {
        rules = List.copyOf(rules);
        parts = List.copyOf(parts);
        reaches = List.copyOf(reaches);
        data = List.copyOf(data);
        leftOut = List.copyOf(leftOut);
    }

    /** What the figure is, under which ledger, regime and denominator. */
    public IndicatorKey key() {
        return figure.key();
    }

    /** What is counted. */
    public Denominator denominator() {
        return figure.key().denominator();
    }

    /** The denominator as it is shown, in its unit. */
    public BigDecimal total() {
        return amount(totalThousandths);
    }

    /** The numerator as it is shown, in the same unit. */
    public BigDecimal served() {
        return amount(servedThousandths);
    }

    /** An amount of thousandths as a number without trailing zeros. */
    public static BigDecimal amount(long thousandths) {
        BigDecimal amount = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
