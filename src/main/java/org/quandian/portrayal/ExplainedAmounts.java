package org.quandian.portrayal;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.quandian.access.explain.Apportionment;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.Part;

/**
 * The amounts of an explanation as they are read: land in whole square metres, people by the head or in tenths, everything else as exactly
 * as it is. The parts that are shown add up to the figure that is shown, exactly. Immutable; any thread.
 */
public final class ExplainedAmounts {
    private static final long WHOLE = 1000;
    private static final long TENTH = 100;

    private final long step;
    private final long total;
    private final long served;
    private final long[] totals;
    private final long[] serves;

    /** The amounts of an explanation. */
    public ExplainedAmounts(Explanation why) {
        List<Part> parts = why.parts();
        long[] exactTotals = parts.stream().mapToLong(Part::totalThousandths).toArray();
        long[] exactServes = parts.stream().mapToLong(Part::servedThousandths).toArray();
        this.step = step(why, exactTotals, exactServes);
        this.total = Math.round(why.totalThousandths() / (double) step);
        this.served = Math.round(why.servedThousandths() / (double) step);
        this.totals = Apportionment.steps(exactTotals, why.totalThousandths(), step);
        this.serves = Apportionment.steps(exactServes, why.servedThousandths(), step);
    }

    private static long step(Explanation why, long[] totals, long[] serves) {
        boolean whole =
                LongStream.concat(LongStream.of(totals), LongStream.of(serves)).allMatch(each -> each % WHOLE == 0);
        if (whole || why.denominator().unit().equals("m2")) {
            return WHOLE;
        }
        return why.denominator().countsPeople() ? TENTH : 1;
    }

    /** The denominator. */
    public String total() {
        return text(total);
    }

    /** The numerator. */
    public String served() {
        return text(served);
    }

    /** What is not served. */
    public String unserved() {
        return text(total - served);
    }

    /** The share of a part in the denominator. */
    public String total(int part) {
        return text(totals[part]);
    }

    /** The share of a part in the numerator. */
    public String served(int part) {
        return text(serves[part]);
    }

    private String text(long steps) {
        String format = step == WHOLE ? "%,.0f" : step == TENTH ? "%,.1f" : "%,.3f";
        String text = String.format(Locale.ROOT, format, steps * step / 1000.0);
        return text.startsWith("-") ? FigureFormat.MINUS + text.substring(1) : text;
    }
}
