package org.quandian.ui;

import java.util.List;
import java.util.Set;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;

/**
 * Figures, and what of their scenario is drawn with them: during a gesture all but the thing in the hand, which the overlay draws each
 * frame and which must not be seen twice.
 */
record DrawnFigures(CityResult figures, Scenario scenario) {
    static DrawnFigures of(CityResult figures) {
        return new DrawnFigures(figures, figures.scenario());
    }

    /** Without some interventions; the figures stay. */
    static DrawnFigures hiding(CityResult figures, Set<String> ids) {
        return new DrawnFigures(figures, without(figures.scenario(), ids));
    }

    /** A plan without some of its interventions, locked or not: for showing and comparing, not for keeping. */
    static Scenario without(Scenario scenario, Set<String> ids) {
        List<Intervention> rest = scenario.interventions().stream()
                .filter(each -> !ids.contains(each.id()))
                .toList();
        return rest.size() == scenario.interventions().size() ? scenario : new Scenario(scenario.name(), rest);
    }
}
