package org.quandian.ui;

import java.util.List;
import org.quandian.access.CoverageRate;
import org.quandian.access.RadiusResult;
import org.quandian.access.ServiceSource;
import org.quandian.planning.Denominator;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;

/**
 * The figures of a gesture, drawn without the thing under the hand: that one is drawn by the overlay, each frame, and must not be seen
 * twice.
 *
 * @param figures the gesture's figures
 * @param scenario its scenario without what is in the hand
 */
record PreviewFigures(RadiusResult figures, Scenario scenario) implements RadiusResult {
    /** These figures with one intervention hidden. */
    static RadiusResult hiding(RadiusResult figures, String id) {
        Scenario scenario = figures.scenario();
        return scenario.findIntervention(id).isEmpty()
                ? figures
                : new PreviewFigures(figures, new ScenarioEdit.Remove(id).applyTo(scenario));
    }

    @Override
    public int recomputedUnits() {
        return figures.recomputedUnits();
    }

    @Override
    public int[] changedUnits() {
        return figures.changedUnits();
    }

    @Override
    public double servedShare(int unitIndex) {
        return figures.servedShare(unitIndex);
    }

    @Override
    public CoverageRate city(Denominator denominator) {
        return figures.city(denominator);
    }

    @Override
    public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        return figures.byZone(level, denominator);
    }

    @Override
    public List<ServiceSource> sources() {
        return figures.sources();
    }
}
