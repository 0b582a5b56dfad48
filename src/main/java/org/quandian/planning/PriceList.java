package org.quandian.planning;

import java.util.OptionalDouble;

/**
 * What interventions cost (造价), in 万元 (ten thousand yuan): the planner's own figure, or else unit price times quantity. Unit prices are
 * parameters {@code price.<kind>} of the rules in force, 万元 per unit of {@link Design#quantity}; a project whose rules have none
 * knows no cost. Stateless.
 */
public final class PriceList {
    /** Begin of the ids of the parameters with unit prices, 万元 per unit. */
    public static final String PRICE = "price.";

    private PriceList() {}

    /** The unit price, 万元, if the rules have one. */
    public static OptionalDouble unitPrice(Design design, RuleBook rules) {
        return rules.findParameter(PRICE + design.priceId())
                .map(price -> OptionalDouble.of(price.value()))
                .orElseGet(OptionalDouble::empty);
    }

    /** What it costs, 万元; empty where neither the planner nor the rules say. */
    public static OptionalDouble cost(Intervention intervention, RuleBook rules) {
        OptionalDouble own = intervention.programme().cost();
        if (own.isPresent()) {
            return own;
        }
        OptionalDouble price = unitPrice(intervention.design(), rules);
        return price.isPresent()
                ? OptionalDouble.of(price.getAsDouble()
                        * intervention.design().quantity(intervention, rules).amount())
                : OptionalDouble.empty();
    }
}
