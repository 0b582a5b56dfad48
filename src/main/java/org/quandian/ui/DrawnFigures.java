package org.quandian.ui;

import org.quandian.access.city.CityResult;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/**
 * Figures, and what of their scenario is drawn with them: during a gesture all but the thing in the hand, which the overlay draws each
 * frame and which must not be seen twice.
 */
record DrawnFigures(CityResult figures, Scenario scenario) {
    static DrawnFigures of(CityResult figures) {
        return new DrawnFigures(figures, figures.scenario());
    }

    /** Without one intervention; the figures stay. */
    static DrawnFigures hiding(CityResult figures, String id) {
        Scenario scenario = figures.scenario();
        return scenario.findIntervention(id).isEmpty()
                ? of(figures)
                : new DrawnFigures(figures, new ScenarioEdit.Remove(id).applyTo(scenario));
    }
}
