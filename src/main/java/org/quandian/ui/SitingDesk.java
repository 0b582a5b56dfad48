package org.quandian.ui;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;
import org.quandian.siting.SitingRules;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.WorkspaceState;

/**
 * Asks the siting rules: at once about a few things, behind the window's back about many, the newest question only. Knows no toolkit; FX
 * thread.
 */
final class SitingDesk {
    private final LatestOnly<List<SitingIssue>> later;
    private final Supplier<WorkspaceState> state;
    private final Consumer<Throwable> failed;

    SitingDesk(TaskRunner background, Executor fx, Supplier<WorkspaceState> state, Consumer<Throwable> failed) {
        this.later = new LatestOnly<>(background, fx);
        this.state = state;
        this.failed = failed;
    }

    /** The rules that a thing breaks there. */
    List<SitingIssue> check(Intervention thing) {
        return rules().check(thing, scenario());
    }

    /** The rules that things would break after an edit which is about them all, each once. */
    List<SitingIssue> checkAll(ScenarioEdit edit, List<Intervention> after) {
        return checkAll(rules(), scenario(), edit, after);
    }

    /** The same, answered later. */
    void checkLater(ScenarioEdit edit, List<Intervention> after, Consumer<List<SitingIssue>> then) {
        SitingRules rules = rules();
        Scenario before = scenario();
        later.request(() -> checkAll(rules, before, edit, after), then, failed);
    }

    private static List<SitingIssue> checkAll(
            SitingRules rules, Scenario before, ScenarioEdit edit, List<Intervention> after) {
        Scenario then = edit.applyTo(before);
        return after.stream()
                .flatMap(each -> rules.check(each, then).stream())
                .distinct()
                .toList();
    }

    private SitingRules rules() {
        return state.get().sitingRules();
    }

    private Scenario scenario() {
        return state.get().scenario();
    }
}
