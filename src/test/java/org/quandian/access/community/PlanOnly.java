package org.quandian.access.community;

import java.util.NoSuchElementException;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.ServiceResult;

/** Figures of a scenario that hold the plan and nothing else. */
record PlanOnly(PlannedFacilities plan) implements ScenarioFigures {
    @Override
    public IndicatorResult get(String indicatorId) {
        throw new NoSuchElementException(indicatorId);
    }

    @Override
    public ServiceResult service(String indicatorId) {
        throw new NoSuchElementException(indicatorId);
    }
}
