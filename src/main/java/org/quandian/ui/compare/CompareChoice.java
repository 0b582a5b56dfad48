package org.quandian.ui.compare;

import java.util.List;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.Messages;
import org.quandian.ui.page.PageChoices;
import org.quandian.workspace.WorkspaceState;

/**
 * Which two plans stand beside each other, as names of scenarios; the empty name is the city as it stands (基线). Immutable.
 *
 * @param left on the left
 * @param right on the right
 */
record CompareChoice(String left, String right) {
    static final String BASELINE = "";

    private static final String LEFT = "compare/left";
    private static final String RIGHT = "compare/right";

    /** What was chosen last, as far as it is still there; else the scenario before the one on screen beside that one. */
    static CompareChoice of(PageChoices choices, WorkspaceState state) {
        List<String> names = state.scenarioNames();
        int shown = names.indexOf(state.activeScenario());
        String right = choices.find(RIGHT)
                .filter(each -> isThere(each, names))
                .orElse(names.size() == 1 || shown > 0 ? state.activeScenario() : names.get(1));
        String before = names.indexOf(right) > 0 ? names.get(names.indexOf(right) - 1) : BASELINE;
        String left = choices.find(LEFT).filter(each -> isThere(each, names)).orElse(before);
        return new CompareChoice(left, right);
    }

    private static boolean isThere(String name, List<String> names) {
        return name.equals(BASELINE) || names.contains(name);
    }

    /** Remembers it with the project. */
    void rememberIn(PageChoices choices) {
        choices.put(LEFT, left);
        choices.put(RIGHT, right);
    }

    /** Left and right exchanged. */
    CompareChoice swapped() {
        return new CompareChoice(right, left);
    }

    /** The plan of that name; the baseline is a plan that does nothing. */
    static Scenario plan(String name, WorkspaceState state) {
        return name.equals(BASELINE)
                ? Scenario.empty(BASELINE)
                : state.getHistory(name).current();
    }

    /** What it is called on screen. */
    static String shown(String name, Messages words) {
        return name.equals(BASELINE) ? words.text("compare.baseline") : name;
    }
}
