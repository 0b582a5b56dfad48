package org.quandian.ui.compare;

import java.util.OptionalDouble;
import org.quandian.access.city.CityLedger;
import org.quandian.planning.Intervention;
import org.quandian.planning.PriceList;
import org.quandian.planning.Scenario;

/**
 * What a plan takes. Only what is in force counts.
 *
 * @param measures how many interventions
 * @param squareMetres ground they lie on; streets have none
 * @param cost 万元, of those whose price is known
 * @param unpriced how many have no price
 */
record CompareEffort(int measures, double squareMetres, double cost, int unpriced) {
    /** The effort of a plan in a city, at the prices of its rules and beside what is there already. */
    static CompareEffort of(Scenario plan, CityLedger ledger) {
        int measures = 0;
        double area = 0;
        double cost = 0;
        int unpriced = 0;
        for (Intervention each : plan.withoutDisabled().interventions()) {
            measures++;
            area += each.isStreet() ? 0 : each.shape().getArea();
            OptionalDouble price = PriceList.cost(each, ledger.rules(), ledger.stock());
            cost += price.orElse(0);
            unpriced += price.isPresent() ? 0 : 1;
        }
        return new CompareEffort(measures, area, cost, unpriced);
    }

    /** Whether every intervention has a price, so that the sum says what the plan costs. */
    boolean isPriced() {
        return unpriced == 0;
    }
}
