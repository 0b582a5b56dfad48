package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.dataset.PlanFiles;
import org.quandian.planning.Scenario;
import org.quandian.workspace.ScenarioHistory;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;
import org.quandian.workspace.UnusableDataException;

/**
 * What {@code --scenario} says: the name of a scenario of the project, or a plan file. Without it a project stands as it was last
 * shown, and a folder as the city is.
 *
 * @param city what PATH names
 * @param word what was said, if anything
 */
record ScenarioChoice(Path city, Optional<String> word) {
    static ScenarioChoice of(Path city, @Nullable String word) {
        return new ScenarioChoice(city, Optional.ofNullable(word));
    }

    /** The scenario that is meant. */
    Scenario resolve(StoredProject content, CommandContext context) throws UnusableDataException {
        Optional<Path> plan = planFile();
        if (plan.isPresent()) {
            return PlanReading.read(plan.get(), content.baseline(), context).scenario();
        }
        if (word.isEmpty() && CitySource.isFolder(city)) {
            return Scenario.empty("");
        }
        String name = word.orElse(content.activeScenario());
        StoredScenario stored = content.scenarios().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, content));
        return ScenarioHistory.of(stored).current();
    }

    /** The plan file that is meant; empty where a name is. */
    Optional<Path> planFile() {
        return word.filter(ScenarioChoice::isFile).map(Path::of);
    }

    private static boolean isFile(String word) {
        return PlanFiles.isPlan(Path.of(word));
    }

    private static CommandFailure unknown(String name, StoredProject content) {
        String known = content.scenarios().stream().map(StoredScenario::name).collect(Collectors.joining(", "));
        return CommandFailure.data("cli.error.NO_SCENARIO", Map.of("name", name, "known", known));
    }
}
