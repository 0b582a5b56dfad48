package org.quandian.access.city;

import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkGround;
import org.quandian.task.CancellationToken;

/**
 * Puts an indicator that does not itself speak of streets into the walk ledger: the same figures under the ledger's name, and beside them
 * the residents whom no street is near enough to. Immutable; any thread.
 */
final class OnFootEngine implements IndicatorEngine {
    private final IndicatorEngine engine;
    private final WalkGround ground;

    OnFootEngine(IndicatorEngine engine, WalkGround ground) {
        this.engine = engine;
        this.ground = ground;
    }

    @Override
    public String indicatorId() {
        return engine.indicatorId();
    }

    @Override
    public IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        return resultOf(engine.evaluate(scenario, token), streets(scenario));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very same figures and streets need no new words
    public IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        if (!(previous instanceof OnFootResult before) || before.engine() != this) {
            return evaluate(next, token);
        }
        StreetPlan streets = streets(next);
        IndicatorResult figures = engine.update(before.figures(), next, token);
        return figures == before.figures() && streets == before.streets() ? before : resultOf(figures, streets);
    }

    private StreetPlan streets(ScenarioFigures scenario) {
        return ground.streetPlan(scenario.plan().scenario());
    }

    private OnFootResult resultOf(IndicatorResult figures, StreetPlan streets) {
        return figures instanceof CommunityResult communities
                ? new OnFootCommunities(this, communities, streets)
                : new OnFootResult(this, figures, streets);
    }

    /** A parcel's residents off the network, by the parcel's id. */
    double offNetworkOfParcel(StreetPlan streets, String parcel) {
        return ground.baseline().demandUnits().stream()
                .filter(unit -> unit.id().equals(parcel))
                .findFirst()
                .map(unit -> streets.offNetwork().residentsOfParcel(unit.index()))
                .orElse(0.0);
    }
}
