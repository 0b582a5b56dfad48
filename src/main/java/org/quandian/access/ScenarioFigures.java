package org.quandian.access;

/** The figures of one scenario that an engine may build upon: those of other indicators, and what the plan brings. */
public interface ScenarioFigures {
    /** What the scenario brings, type by type. */
    PlannedFacilities plan();

    /**
     * The figures of an indicator, computed if need be.
     *
     * @throws java.util.NoSuchElementException if there is no such indicator
     */
    IndicatorResult get(String indicatorId);

    /**
     * The figures of a service: {@code park} or {@code facility.<type>}.
     *
     * @throws java.util.NoSuchElementException if there is no such service
     */
    ServiceResult service(String indicatorId);
}
