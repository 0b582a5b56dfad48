package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.ZoneLevel;

/**
 * What a living circle says beside the share of complete circles, which is nothing nearly everywhere: scores, and whom each service
 * reaches. Takes time to make, so it is made off the FX thread. Knows no toolkit.
 *
 * @param circle whether the indicator is a living circle at all
 * @param meanScore mean score of all residents, 0 to 100; empty while it is not known
 * @param reach the required services, weakest first
 * @param bars by kind of zone: the mean scores as shares of the full score, worst first
 */
public record CircleModel(
        boolean circle, OptionalDouble meanScore, List<Reach> reach, Map<ZoneLevel, List<FiguresModel.Bar>> bars) {
    /** The indicator is none. */
    public static final CircleModel NONE = new CircleModel(false, OptionalDouble.empty(), List.of(), Map.of());

    /** The indicator is one, and nothing is known yet. */
    public static final CircleModel WAITING = new CircleModel(true, OptionalDouble.empty(), List.of(), Map.of());

    private static final double FULL_SCORE = 100;
    private static final double WEAK_BELOW = 0.6;

    /** Takes copies. */
    public CircleModel {
        reach = List.copyOf(reach);
        bars = Map.copyOf(bars);
    }

    /**
     * One required service.
     *
     * @param indicatorId the indicator of its own
     * @param share of all residents whom it reaches, 0 to 1
     * @param baselineShare the same as the city stands
     */
    public record Reach(String indicatorId, double share, double baselineShare) {
        /** Whether so few are reached that it should catch the eye. */
        public boolean isWeak() {
            return share < WEAK_BELOW;
        }
    }

    /** The model of these figures; {@link #NONE} where they are not those of a circle. */
    public static CircleModel of(IndicatorResult now, IndicatorResult baseline) {
        if (!(now instanceof CircleResult)) {
            return NONE;
        }
        Details said = now.details();
        return new CircleModel(
                true,
                score(said),
                reach(said, baseline.details()),
                Map.of(
                        ZoneLevel.DISTRICT, bars(now, baseline, ZoneLevel.DISTRICT),
                        ZoneLevel.COMMUNITY, bars(now, baseline, ZoneLevel.COMMUNITY)));
    }

    /** The bars of a kind of zone; none where they are not known. */
    public List<FiguresModel.Bar> bars(ZoneLevel level) {
        return bars.getOrDefault(level, List.of());
    }

    private static OptionalDouble score(Details details) {
        double score = details.number("mean_score");
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private static List<Reach> reach(Details now, Details baseline) {
        Map<String, Double> before = new HashMap<>();
        lacking(baseline, before::put);
        List<Reach> reach = new ArrayList<>();
        lacking(
                now,
                (type, share) -> reach.add(new Reach(
                        type.equals(Facility.PARK) ? type : "facility." + type,
                        1 - share,
                        1 - before.getOrDefault(type, share))));
        // A stable sort: equals stay in the order of the circle.
        reach.sort(Comparator.comparingDouble(Reach::share));
        return reach;
    }

    private static void lacking(Details details, BiConsumer<String, Double> each) {
        if (details.values().get("lacking") instanceof List<?> types) {
            for (Object entry : types) {
                if (entry instanceof Map<?, ?> part
                        && part.get("type") instanceof String type
                        && part.get("share") instanceof Number share) {
                    each.accept(type, share.doubleValue());
                }
            }
        }
    }

    private static List<FiguresModel.Bar> bars(IndicatorResult now, IndicatorResult baseline, ZoneLevel level) {
        List<FiguresModel.Bar> bars = new ArrayList<>();
        for (CoverageRate zone : now.byZone(level, Denominator.POPULATION)) {
            OptionalDouble score = score(now.details(level, zone.zone()));
            if (zone.total() > 0 && score.isPresent()) {
                double before = score(baseline.details(level, zone.zone())).orElse(score.getAsDouble());
                bars.add(new FiguresModel.Bar(zone.zone(), score.getAsDouble() / FULL_SCORE, before / FULL_SCORE));
            }
        }
        bars.sort(Comparator.comparingDouble(FiguresModel.Bar::rate).thenComparing(FiguresModel.Bar::zone));
        return bars;
    }
}
