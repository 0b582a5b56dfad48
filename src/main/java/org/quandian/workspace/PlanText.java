package org.quandian.workspace;

import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Scenario;

/** How a plan, or a part of one, stands in a text that other programs read, too. Implementations are stateless; any thread. */
public interface PlanText {
    /** The text of a plan of a city. */
    String write(Scenario plan, City city);

    /**
     * Reads a plan for a city.
     *
     * @throws PlanRefusedException if it is none, or one that does not fit
     */
    ReadPlan read(String text, Baseline city) throws PlanRefusedException;
}
