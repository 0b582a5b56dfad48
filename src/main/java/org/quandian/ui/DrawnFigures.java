package org.quandian.ui;

import org.quandian.access.city.CityResult;
import org.quandian.planning.Scenario;

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
        return scenario.findIntervention(id).isEmpty() ? of(figures) : new DrawnFigures(figures, without(scenario, id));
    }

    /** A plan without one of its interventions, locked or not: for showing and comparing, not for keeping. */
    static Scenario without(Scenario scenario, String id) {
        return new Scenario(
                scenario.name(),
                scenario.interventions().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList());
    }
}
