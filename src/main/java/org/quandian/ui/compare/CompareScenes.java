package org.quandian.ui.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.CityPortrayal;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.ui.map.MapPane;
import org.quandian.ui.map.MapStrata;

/** Puts two plans on two maps: the same city, the same indicator, figures of each. What is not there yet leaves the pictures as they are. */
final class CompareScenes {
    private final ComparePortrayals portrayals;
    private final MapPane left;
    private final MapPane right;
    private final CompareLegend legend;
    private @Nullable CityPortrayal drawn;
    private @Nullable PortrayalOptions options;

    CompareScenes(ComparePortrayals portrayals, MapPane left, MapPane right, CompareLegend legend) {
        this.portrayals = portrayals;
        this.left = left;
        this.right = right;
        this.legend = legend;
    }

    /** Shows one indicator of both plans, as the person wants to see the map. */
    void show(CityLedger ledger, CompareFigure figure, Scenario leftPlan, Scenario rightPlan, PortrayalOptions wanted) {
        Optional<CityPortrayal> made = portrayals.find(ledger, figure.baseline());
        if (made.isEmpty()) {
            return;
        }
        boolean all = made.get() != drawn || !wanted.equals(options);
        drawn = made.get();
        options = wanted;
        put(left, made.get(), figure.left(), leftPlan, wanted, all);
        put(right, made.get(), figure.right(), rightPlan, wanted, all);
        legend.show(
                made.get().legend(figure.left(), leftPlan.withoutDisabled(), wanted),
                made.get().legend(figure.right(), rightPlan.withoutDisabled(), wanted));
    }

    private static void put(
            MapPane pane,
            CityPortrayal city,
            IndicatorResult result,
            Scenario plan,
            PortrayalOptions options,
            boolean all) {
        MapStrata strata = new MapStrata(
                city.base(options),
                city.plan(result, plan.withoutDisabled(), options),
                city.labels(options),
                MapPalette.of(options.theme()).ground());
        if (all) {
            pane.setStrata(strata);
        } else {
            pane.setPlan(strata);
        }
    }
}
