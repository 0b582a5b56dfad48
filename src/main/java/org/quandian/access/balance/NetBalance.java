package org.quandian.access.balance;

import java.util.List;
import java.util.stream.Stream;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.task.CancellationToken;

/**
 * Compares what the people of an area need with what stands in it: total is the need, served the supply as far as it is needed. Of
 * every level on its own: the city's figure is net, so that what is too much in one community makes up for what lacks in another; the
 * gross gap in the details is the sum over the communities. Supply counts where the facility's point lies. Immutable; any thread.
 */
final class NetBalance implements IndicatorEngine {
    private final DemandPlaces places;
    private final NetRules rules;
    private final NetResult baseline;

    NetBalance(DemandPlaces places, NetRules rules) {
        this.places = places;
        this.rules = rules;
        this.baseline = new NetResult(this, List.of(), rules.existing());
    }

    @Override
    public String indicatorId() {
        return rules.key().id();
    }

    @Override
    public IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        token.throwIfCancelled();
        return resultOf(scenario.plan());
    }

    @Override
    public IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        token.throwIfCancelled();
        boolean same = previous instanceof NetResult before
                && before.engine() == this
                && before.relevant().equals(rules.relevant(next.plan()));
        return same ? previous : resultOf(next.plan());
    }

    private NetResult resultOf(PlannedFacilities plan) {
        List<?> relevant = rules.relevant(plan);
        if (relevant.equals(baseline.relevant())) {
            return baseline;
        }
        List<Supply> all = Stream.concat(rules.existing().stream(), rules.supplies(plan).stream())
                .toList();
        return new NetResult(this, relevant, all);
    }

    DemandPlaces places() {
        return places;
    }

    NetRules rules() {
        return rules;
    }
}
