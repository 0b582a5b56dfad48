package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What interventions cost (造价), in 万元 (ten thousand yuan): the planner's own figure, or else unit prices times quantities. Unit prices
 * are parameters {@code price.<…>} of the rules in force, 万元 per unit; a project whose rules have none goes by those shipped.
 * Stateless.
 */
public final class PriceList {
    /** Begin of the ids of the parameters with unit prices, 万元 per unit. */
    public static final String PRICE = "price.";

    /** As shipped, for projects made before there were prices. */
    static final Map<String, Double> SHIPPED = Map.ofEntries(
            price("pocket_park", 0.04),
            price("open_green", 0.008),
            price("service_floor", 0.35),
            price("embedded_centre", 0.3),
            price("ground", 0.02),
            price("school", 5),
            price("school_extension", 3),
            price("parking_lot.surface", 0.8),
            price("parking_lot.deck", 8),
            price("parking_lot.mechanical", 5),
            price("kerbside_parking", 0.1),
            price("shared_parking", 0.2),
            price("charging_piles", 1.5),
            price("idle_reuse", 0.2),
            price("open_link.dead_end", 1.2),
            price("open_link.street", 1.2),
            price("open_link.footbridge", 6),
            price("close_link", 0.5),
            price("add_entrance", 5),
            price("estate_renewal.pipes", 0.8),
            price("estate_renewal.facades", 1),
            price("estate_renewal.roads", 0.3),
            price("estate_renewal.green", 0.2),
            price("estate_renewal.barrier_free", 0.05),
            price("estate_renewal.lifts", 50),
            price("estate_renewal.parking", 0.8),
            price("shelter", 0.02),
            price("public_toilet", 0.6),
            price("micro_fire_station", 0.5));

    private PriceList() {}

    private static Map.Entry<String, Double> price(String last, double value) {
        return Map.entry(PRICE + last, value);
    }

    /**
     * A unit price, 万元.
     *
     * @param price the last part of its id, see {@link CostLine#price}
     */
    public static OptionalDouble unitPrice(String price, RuleBook rules) {
        return WorkNumbers.find(rules, PRICE + price);
    }

    /**
     * What it costs, 万元; empty where neither the planner nor the rules say.
     *
     * @param stock what is there already: a complete community pays only for what it brings, a renewal by the homes of its estate. There
     *     is no form without it, so that one thing has one price wherever it is told
     */
    public static OptionalDouble cost(Intervention intervention, RuleBook rules, ExistingStock stock) {
        OptionalDouble own = intervention.programme().cost();
        return own.isPresent() ? own : estimate(intervention, rules, stock);
    }

    /** What it costs by unit prices, whatever the planner says; empty where a quantity or a price is not known. */
    public static OptionalDouble estimate(Intervention intervention, RuleBook rules, ExistingStock stock) {
        List<CostLine> bill = intervention.design().bill(intervention, rules, stock);
        double cost = 0;
        for (CostLine line : bill) {
            OptionalDouble price = unitPrice(line.price(), rules);
            if (price.isEmpty()) {
                return OptionalDouble.empty();
            }
            cost += price.getAsDouble() * line.quantity().amount();
        }
        return bill.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(cost);
    }
}
