package org.quandian.ui.checkup;

import java.util.HashSet;
import java.util.Set;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.PlacedKind;
import org.quandian.workspace.WorkspaceState;

/** Identifiers for remedies that are placed: such as no scenario of the project has. Stateless. */
final class PlacedIds {
    private PlacedIds() {}

    static String fresh(Intervention thing, WorkspaceState state) {
        Set<String> taken = new HashSet<>();
        for (Scenario scenario : state.listScenarios()) {
            scenario.interventions().forEach(each -> taken.add(each.id()));
        }
        String prefix = PlacedKind.of(thing).prefix();
        int number = state.scenario().interventions().size() + 1;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
