package org.quandian.planning;

import org.quandian.geometry.WorkingCrs;

/**
 * What a city says of itself.
 *
 * @param name its name as shown
 * @param crs the CRS everything is calculated in
 * @param regimeId the rule set that is in force unless another is chosen
 * @param cohorts how many children there will be
 */
public record City(String name, WorkingCrs crs, String regimeId, Cohorts cohorts) {
    /** A city that says nothing of the years to come. */
    public City(String name, WorkingCrs crs, String regimeId) {
        this(name, crs, regimeId, Cohorts.NONE);
    }
}
