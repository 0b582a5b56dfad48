package org.quandian.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.siting.SitingRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Use case: from what a project file (or a folder) holds to a first state with figures. Slow; runs off the FX thread. */
public final class WorkspaceOpening {
    /** The name of the scenario that a new project starts with. */
    public static final String FIRST_SCENARIO = "方案 A";

    private WorkspaceOpening() {}

    /** The content of a project just imported: one empty scenario, the city's own rule set, the standards as they are shipped. */
    public static StoredProject contentOf(ImportedCity city) {
        return new StoredProject(
                city.baseline(),
                city.report(),
                city.baseline().city().regimeId(),
                List.of(new StoredScenario(FIRST_SCENARIO, List.of(), 0)),
                FIRST_SCENARIO,
                Optional.empty());
    }

    /** The content of an open project as it stands, everything that can be undone and redone included. */
    public static StoredProject contentOf(WorkspaceState state, Optional<ViewMemento> view) {
        List<StoredScenario> scenarios = state.histories().entrySet().stream()
                .map(each -> new StoredScenario(
                        each.getKey(), each.getValue().edits(), each.getValue().position()))
                .toList();
        StandardsHistory standards = state.standards();
        List<String> editions = standards.isWithoutCopy()
                ? List.of()
                : standards.editions().stream()
                        .map(StandardsHistory.Edition::text)
                        .toList();
        return new StoredProject(
                state.baseline(),
                state.report(),
                state.regime().id(),
                scenarios,
                state.activeScenario(),
                view,
                editions,
                editions.isEmpty() ? 0 : standards.position(),
                state.documents());
    }

    /**
     * Prepares the engines and computes the figures.
     *
     * @throws UnusableDataException REGIME_UNKNOWN if the catalogue lacks the project's rule set
     */
    public static WorkspaceState open(
            StoredProject stored, StandardsCatalogue catalogue, CancellationToken token, ProgressListener progress)
            throws UnusableDataException {
        Regime regime = catalogue
                .findRegime(stored.regimeId())
                .orElseThrow(() -> new UnusableDataException(
                        UnusableDataException.Code.REGIME_UNKNOWN, Map.of("regime", stored.regimeId())));
        Map<String, ScenarioHistory> histories = new LinkedHashMap<>();
        stored.scenarios().forEach(each -> histories.put(each.name(), ScenarioHistory.of(each)));
        ScenarioHistory active = histories.get(stored.activeScenario());
        if (active == null) {
            throw new IllegalArgumentException("no scenario " + stored.activeScenario());
        }
        CityLedger ledger = CityLedger.prepare(stored.baseline(), catalogue.ruleBook(regime.id()), token, progress);
        SitingRules sitingRules = SitingRules.prepare(stored.baseline()).withRules(ledger.rules());
        CityResult figures = ledger.update(ledger.baseline(), active.current(), token);
        return new WorkspaceState(
                0,
                stored.baseline(),
                stored.report(),
                catalogue,
                StandardsHistory.of(stored, catalogue),
                regime,
                ledger,
                sitingRules,
                Collections.unmodifiableMap(histories),
                stored.activeScenario(),
                figures,
                WalkState.of(stored.baseline()),
                stored.documents());
    }
}
