package org.quandian.access.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.ServiceResult;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.Memo;

/**
 * All figures of one scenario. An indicator that nobody has asked for is computed when it is: that may take long, so ask off the FX
 * thread or look with {@link #findComputed} first. Safe for any thread but those of the common pool.
 */
public final class CityResult implements ScenarioFigures {
    private final CityLedger ledger;
    private final PlannedFacilities plan;
    private final Map<String, Memo<IndicatorResult>> results = new LinkedHashMap<>();

    CityResult(CityLedger ledger, PlannedFacilities plan, SlotFiller filler) {
        this.ledger = ledger;
        this.plan = plan;
        for (String id : ledger.indicatorIds()) {
            results.put(id, filler.memo(this, id));
        }
    }

    /** Decides how an indicator of a result will be computed. */
    interface SlotFiller {
        Memo<IndicatorResult> memo(CityResult result, String indicatorId);
    }

    /** The ledger that made it. */
    public CityLedger ledger() {
        return ledger;
    }

    /** The scenario these figures belong to. */
    public Scenario scenario() {
        return plan.scenario();
    }

    @Override
    public PlannedFacilities plan() {
        return plan;
    }

    /** The indicators there are, in the order they are shown. */
    public List<String> indicatorIds() {
        return List.copyOf(results.keySet());
    }

    @Override
    public IndicatorResult get(String indicatorId) {
        return slot(indicatorId).get();
    }

    @Override
    public ServiceResult service(String indicatorId) {
        if (get(indicatorId) instanceof ServiceResult service) {
            return service;
        }
        throw new NoSuchElementException("no service " + indicatorId);
    }

    /** The figures of an indicator if they are already there; never waits. */
    public Optional<IndicatorResult> findComputed(String indicatorId) {
        Memo<IndicatorResult> slot = results.get(indicatorId);
        return slot != null && slot.isKnown() ? Optional.of(slot.get()) : Optional.empty();
    }

    /** The figures that are already there, in the order of the indicators. */
    public List<IndicatorResult> listComputed() {
        List<IndicatorResult> computed = new ArrayList<>();
        results.values().stream().filter(Memo::isKnown).forEach(slot -> computed.add(slot.get()));
        return computed;
    }

    /**
     * Computes these indicators, so that asking for them no longer waits.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it; what was computed stays
     * @throws NoSuchElementException if there is no such indicator
     */
    public void compute(Collection<String> indicatorIds, CancellationToken token) {
        for (String id : indicatorIds) {
            token.throwIfCancelled();
            slot(id).get();
        }
    }

    /**
     * The same scenario under other rules, with everything computed that is computed here and that exists there.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public CityResult under(CityLedger other, CancellationToken token) {
        CityResult next = other.update(other.baseline(), scenario(), token);
        List<String> wanted = new ArrayList<>();
        listComputed().forEach(each -> wanted.add(each.indicatorId()));
        wanted.retainAll(next.indicatorIds());
        next.compute(wanted, token);
        return next;
    }

    /** How many demand units were computed anew for the services that are there. */
    public int recomputedUnits() {
        return listComputed().stream()
                .filter(ServiceResult.class::isInstance)
                .mapToInt(each -> ((ServiceResult) each).recomputedUnits())
                .sum();
    }

    private Memo<IndicatorResult> slot(String indicatorId) {
        Memo<IndicatorResult> slot = results.get(indicatorId);
        if (slot == null) {
            throw new NoSuchElementException("no indicator " + indicatorId);
        }
        return slot;
    }
}
