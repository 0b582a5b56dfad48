package org.quandian.planning;

import org.quandian.geometry.WorkingCrs;

/**
 * What a city says of itself.
 *
 * @param name its name as shown
 * @param crs the CRS everything is calculated in
 * @param regimeId the rule set that is in force unless another is chosen
 */
public record City(String name, WorkingCrs crs, String regimeId) {}
