package org.quandian.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Scenario;

/**
 * Port: scenarios as files of their own. The ending of the path says which: {@code .geojson} or {@code .json}; {@code .zip} is up to
 * three shapefiles (points, lines, areas) in one file; anything else a folder with these. A single {@code .shp} can be read, too. What is
 * written comes back equal: ids, names, kinds, all fields, order, every coordinate. Filled by {@code dataset}; blocking, called on
 * {@code io}.
 */
public interface ScenarioFiles {
    /**
     * Reads a plan for a city, all of it or nothing.
     *
     * @throws UnusableDataException NOT_FOUND
     * @throws PlanRefusedException with everything that is the matter
     */
    ReadPlan read(Path file, Baseline city) throws UnusableDataException, PlanRefusedException;

    /**
     * Writes a plan, in place of what was there under that name.
     *
     * @throws IOException if it cannot be written; then nothing was replaced
     */
    void write(Path file, Scenario scenario, City city) throws IOException;
}
