package org.quandian.ui.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.quandian.access.Details;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/**
 * Picks from the details of an indicator what a planner wants to see beside the rate, in one order for all indicators, and puts it into
 * words. What the list does not know is left to the command line. Knows no toolkit.
 */
public final class DetailLines {
    /** How a number is written. */
    private enum Kind {
        /** In the unit of the rate's denominator. */
        OWN,
        /** The same, and more than none of it is a lack. */
        LACK,
        /** People. */
        PEOPLE,
        /** The same, and more than none of them is a lack. */
        PEOPLE_LACK,
        /** A share of 0 to 1, in percent. */
        SHARE,
        /** A score of 0 to 100. */
        SCORE,
        /** Metres. */
        METRES,
        /** A number of things, without unit. */
        COUNT,
        /** A number with two decimals, without unit. */
        RATIO
    }

    private record Known(String path, Kind kind) {}

    private static final List<Known> KNOWN = List.of(
            new Known("off_network", Kind.PEOPLE_LACK),
            new Known("facilities_off_network", Kind.COUNT),
            new Known("mean_score", Kind.SCORE),
            new Known("mean_weighted_score", Kind.SCORE),
            new Known("seats", Kind.COUNT),
            new Known("free_seats", Kind.COUNT),
            new Known("need", Kind.OWN),
            new Known("supply", Kind.OWN),
            new Known("own.spaces", Kind.COUNT),
            new Known("public.spaces", Kind.COUNT),
            new Known("kerbside.spaces", Kind.COUNT),
            new Known("shared.spaces", Kind.COUNT),
            new Known("spaces_free", Kind.COUNT),
            new Known("need_homes", Kind.OWN),
            new Known("need_public", Kind.OWN),
            new Known("gross_gap", Kind.LACK),
            new Known("net_gap", Kind.LACK),
            new Known("surplus", Kind.OWN),
            new Known("beyond_limit", Kind.PEOPLE),
            new Known("uhc_gap_500m", Kind.PEOPLE),
            new Known("mean_distance_m", Kind.METRES),
            new Known("farthest_m", Kind.METRES),
            new Known("supply_per_1000", Kind.RATIO),
            new Known("supply_per_person", Kind.RATIO),
            new Known("addresses_in_none", Kind.COUNT),
            new Known("addresses_in_several", Kind.COUNT),
            new Known("strict", Kind.COUNT));

    private final Messages words;

    /** Lines in that language. */
    public DetailLines(Messages words) {
        this.words = words;
    }

    /** The lines for these details. */
    public List<DetailLine> lines(Details details, Denominator denominator) {
        List<DetailLine> lines = new ArrayList<>();
        for (Known known : KNOWN) {
            OptionalDouble value = find(details.values(), known.path());
            if (value.isPresent()) {
                lines.add(line(known, value.getAsDouble(), denominator));
            }
        }
        return lines;
    }

    private DetailLine line(Known known, double value, Denominator denominator) {
        String label = words.text("detail." + known.path());
        boolean lack = known.kind() == Kind.LACK || known.kind() == Kind.PEOPLE_LACK;
        boolean warns = lack && value > 0;
        return switch (known.kind()) {
            case OWN, LACK ->
                new DetailLine(
                        label,
                        AmountFormat.amount(denominator, value),
                        words.text(AmountFormat.unitKey(denominator)),
                        warns);
            case PEOPLE, PEOPLE_LACK ->
                new DetailLine(label, FigureFormat.people(value), words.text("unit.people"), warns);
            case SHARE -> new DetailLine(label, FigureFormat.percent(value), "%", warns);
            case SCORE -> new DetailLine(label, decimal(value, 1), words.text("unit.score"), warns);
            case METRES -> new DetailLine(label, FigureFormat.whole(value), "m", warns);
            case COUNT -> new DetailLine(label, FigureFormat.whole(value), "", warns);
            case RATIO -> new DetailLine(label, decimal(value, 2), "", warns);
        };
    }

    private static String decimal(double value, int decimals) {
        return new BigDecimal(Double.toString(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static OptionalDouble find(Map<?, ?> values, String path) {
        int dot = path.indexOf('.');
        Object value = values.get(dot < 0 ? path : path.substring(0, dot));
        if (dot >= 0) {
            return value instanceof Map<?, ?> part ? find(part, path.substring(dot + 1)) : OptionalDouble.empty();
        }
        return value instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }
}
