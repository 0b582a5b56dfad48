package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.StandardsCatalogue;

/**
 * How many rules there are and how many of them are still to be checked against print. A service standard is one rule, however many
 * sizes it has; it counts as unchecked while any of its radii is, or its sizes where it gives some.
 *
 * @param rules all of them
 * @param unchecked those not seen in a text of the standard
 */
record RuleCount(int rules, int unchecked) {
    static RuleCount of(StandardsCatalogue catalogue) {
        int rules = 0;
        int unchecked = 0;
        for (Regime regime : catalogue.regimes()) {
            RuleCount one = of(regime);
            rules += one.rules;
            unchecked += one.unchecked;
        }
        return new RuleCount(rules, unchecked);
    }

    static RuleCount of(Regime regime) {
        List<Boolean> marks = new ArrayList<>();
        regime.standards().forEach(each -> marks.add(isChecked(each)));
        regime.circles().stream().map(CircleStandard::checked).forEach(marks::add);
        regime.checklist().stream().map(ChecklistItem::checked).forEach(marks::add);
        regime.parkingRatios().stream().map(ParkingRatio::checked).forEach(marks::add);
        regime.parameters().stream().map(Parameter::checked).forEach(marks::add);
        return new RuleCount(
                marks.size(), (int) marks.stream().filter(each -> !each).count());
    }

    private static boolean isChecked(ServiceStandard standard) {
        boolean sizesSeen = standard.checked()
                || (standard.floor().isAny()
                        && standard.land().isAny()
                        && !standard.tiers().isEmpty());
        return sizesSeen && standard.tiers().stream().allMatch(SizeTier::checked);
    }
}
