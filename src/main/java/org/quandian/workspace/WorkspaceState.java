package org.quandian.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.CheckTable;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ScenarioMerge;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.siting.SitingRules;
import org.quandian.task.CancellationToken;

/**
 * The open project at one moment: document and figures that belong together. Immutable; may travel to any thread.
 *
 * @param revision grows by one with each change
 * @param baseline the city
 * @param report what its import met
 * @param catalogue all rule sets, as the project has them
 * @param standards every edition of them
 * @param regime the rule set in force
 * @param ledger the engine prepared for this baseline and regime
 * @param sitingRules the rules prepared for this baseline
 * @param histories every scenario with its history, in the order they were made
 * @param activeScenario the name of the one on screen
 * @param figures the radius figures of the scenario on screen
 * @param walk the walk ledger, as far as it is
 * @param documents the project's other own texts, such as its targets
 */
public record WorkspaceState(
        long revision,
        Baseline baseline,
        ImportReport report,
        StandardsCatalogue catalogue,
        StandardsHistory standards,
        Regime regime,
        CityLedger ledger,
        SitingRules sitingRules,
        Map<String, ScenarioHistory> histories,
        String activeScenario,
        CityResult figures,
        WalkState walk,
        ProjectDocuments documents) {

    /** The history of the scenario on screen. */
    public ScenarioHistory history() {
        ScenarioHistory history = histories.get(activeScenario);
        if (history == null) {
            throw new IllegalStateException("no scenario " + activeScenario);
        }
        return history;
    }

    /** The scenario on screen. */
    public Scenario scenario() {
        return history().current();
    }

    /** The same project under other figures, one revision on. */
    WorkspaceState withFigures(
            Map<String, ScenarioHistory> newHistories, String active, CityResult newFigures, WalkState newWalk) {
        return new WorkspaceState(
                revision + 1,
                baseline,
                report,
                catalogue,
                standards,
                regime,
                ledger,
                sitingRules,
                Collections.unmodifiableMap(newHistories),
                active,
                newFigures,
                newWalk,
                documents);
    }

    /** The same project under other rules, one revision on. */
    WorkspaceState withRules(
            StandardsCatalogue newCatalogue,
            StandardsHistory newStandards,
            Regime newRegime,
            CityLedger newLedger,
            CityResult newFigures,
            WalkState newWalk) {
        return new WorkspaceState(
                revision + 1,
                baseline,
                report,
                newCatalogue,
                newStandards,
                newRegime,
                newLedger,
                sitingRules.withRules(newLedger.rules()),
                histories,
                activeScenario,
                newFigures,
                newWalk,
                documents);
    }

    /** The same project with the walk ledger further on, one revision on. */
    WorkspaceState withWalk(WalkState newWalk) {
        return withFigures(histories, activeScenario, figures, newWalk);
    }

    /** The same project with other texts of its own, one revision on. */
    WorkspaceState withDocuments(ProjectDocuments newDocuments) {
        return new WorkspaceState(
                revision + 1,
                baseline,
                report,
                catalogue,
                standards,
                regime,
                ledger,
                sitingRules,
                histories,
                activeScenario,
                figures,
                walk,
                newDocuments);
    }

    /** How far the walk ledger is. */
    public WalkStatus walkStatus() {
        return walk.status();
    }

    /** The figures of the scenario on screen in a ledger: by radius always, on foot once {@link WalkStatus#READY}. */
    public Optional<CityResult> findFigures(Ledger which) {
        return which == Ledger.WALK ? walk.figures() : Optional.of(figures);
    }

    /** The streets; present once the walk ledger is {@link WalkStatus#READY}. */
    public Optional<WalkNetwork> findNetwork() {
        return walk.network();
    }

    /**
     * The history of any scenario.
     *
     * @throws EditRejectedException UNKNOWN_SCENARIO
     */
    public ScenarioHistory getHistory(String scenario) {
        ScenarioHistory history = histories.get(scenario);
        if (history == null) {
            throw new EditRejectedException(EditRejectedException.Code.UNKNOWN_SCENARIO, scenario);
        }
        return history;
    }

    /** All scenarios as they stand, in the order they were made. */
    public List<Scenario> listScenarios() {
        return histories.values().stream().map(ScenarioHistory::current).toList();
    }

    /** All interventions by all scenarios. */
    public CheckTable checkTable() {
        return CheckTable.of(listScenarios());
    }

    /**
     * What it would be to take the changes of one scenario over into another; changes nothing. Up to a tenth of a second for long
     * histories, so ask it off the FX thread.
     *
     * @param ours the scenario that would change
     * @param theirs the other
     * @throws EditRejectedException UNKNOWN_SCENARIO
     */
    public ScenarioMerge mergeOf(String ours, String theirs) {
        ScenarioHistory here = getHistory(ours);
        ScenarioHistory there = getHistory(theirs);
        return ScenarioMerge.of(ScenarioHistory.commonBase(here, there), here.current(), there.current());
    }

    /** The names of all scenarios, in the order they were made. */
    public List<String> scenarioNames() {
        return List.copyOf(histories.keySet());
    }

    /**
     * The figures of one ledger as they would be after an edit; changes nothing. Takes as long as one incremental update; ask it off the
     * FX thread.
     *
     * @throws org.quandian.planning.EditRejectedException if the edit does not fit
     * @throws java.util.NoSuchElementException if that ledger has no figures yet
     */
    public CityResult preview(ScenarioEdit edit, Ledger which, CancellationToken token) {
        CityResult known = findFigures(which).orElseThrow();
        return known.ledger().update(known, edit.applyTo(scenario()), token);
    }
}
