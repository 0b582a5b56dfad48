package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.access.city.CityResult;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.access.phase.PhaseFigures;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.SuggestedOrder;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;

/**
 * What {@code phases} tells, in the shape of its JSON.
 *
 * @param total 万元, everything in force that has a cost
 * @param withoutCost how many have neither cost nor unit price
 * @param withoutYear how many have no year: they are in no year's figures
 * @param years from the base year on
 * @param whole the plan as a whole, with or without years
 * @param slipped the same years if a phase slips, where that was asked
 * @param held how many could not slip as far
 * @param suggested an order, where one was asked for
 */
@JsonPropertyOrder({
    "city",
    "scenario",
    "regime",
    "total_wan",
    "without_cost",
    "without_year",
    "years",
    "whole",
    "slipped",
    "held",
    "suggested"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record PhaseReport(
        String city,
        String scenario,
        String regime,
        @JsonProperty("total_wan") double total,
        @JsonProperty("without_cost") int withoutCost,
        @JsonProperty("without_year") int withoutYear,
        List<Year> years,
        List<Figure> whole,
        @Nullable List<Year> slipped,
        @Nullable Integer held,
        @Nullable Order suggested) {
    /** One year: what comes, what it costs (万元), what the city is like at its end. */
    record Year(
            int year,
            int interventions,
            @JsonProperty("cost_wan") double cost,
            @JsonProperty("by_kind_wan") Map<String, Double> byKind,
            @JsonProperty("ceiling_wan") @Nullable Double ceiling,
            @JsonProperty("over_wan") double over,
            List<Figure> figures) {}

    /** One figure with everything needed to compare it with another. */
    record Figure(
            String id, String ledger, String regime, String denominator, double total, double served, double rate) {
        static Figure of(CoverageRate rate) {
            return new Figure(
                    rate.key().id(),
                    rate.key().ledger().id(),
                    rate.key().regimeId(),
                    rate.key().denominator().id(),
                    rate.total(),
                    rate.served(),
                    rate.rate());
        }
    }

    /** A suggested order. */
    record Order(
            String indicator,
            String ledger,
            String denominator,
            boolean exact,
            int evaluations,
            @JsonProperty("without_cost") List<String> withoutCost,
            List<Step> steps) {
        static Order of(SuggestedOrder order) {
            return new Order(
                    order.indicatorId(),
                    order.ledger().id(),
                    order.denominator().id(),
                    order.exact(),
                    order.evaluations(),
                    order.withoutCost(),
                    order.steps().stream()
                            .map(step -> new Step(
                                    step.id(),
                                    step.year().isPresent() ? step.year().getAsInt() : null,
                                    step.gain(),
                                    step.cost(),
                                    step.perWan(),
                                    step.ratio(),
                                    step.readiness(),
                                    step.reason().name().toLowerCase(Locale.ROOT)))
                            .toList());
        }
    }

    /** One place in the order. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Step(
            String id,
            @Nullable Integer year,
            double gain,
            @JsonProperty("cost_wan") double cost,
            @JsonProperty("gain_per_wan") double perWan,
            double ratio,
            int readiness,
            String reason) {}

    /** The years of a plan. */
    static List<Year> years(Map<Ledger, PhaseFigures> figures, PhaseCosts costs, List<String> indicators, int last) {
        PhaseFigures any = figures.values().iterator().next();
        List<Year> years = new ArrayList<>();
        for (int year : PhaseYears.shown(any.scenario(), last)) {
            int count = any.scenario().listOfYear(year).size();
            List<Figure> list = new ArrayList<>();
            figures.values().forEach(each -> list.addAll(figures(each.at(year), indicators)));
            years.add(new Year(
                    year,
                    count,
                    costs.of(year),
                    new LinkedHashMap<>(costs.byYear().getOrDefault(year, Map.of())),
                    costs.ceiling(year).isPresent() ? costs.ceiling(year).getAsDouble() : null,
                    costs.over(year),
                    list));
        }
        return years;
    }

    /** All figures of some indicators, those passed over that the ledger does not have. */
    static List<Figure> figures(CityResult result, List<String> indicators) {
        List<Figure> list = new ArrayList<>();
        for (String id : indicators) {
            if (result.indicatorIds().contains(id)) {
                for (Denominator each : result.get(id).denominators()) {
                    list.add(Figure.of(result.get(id).city(each)));
                }
            }
        }
        return list;
    }
}
