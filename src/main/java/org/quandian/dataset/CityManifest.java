package org.quandian.dataset;

import java.util.List;
import org.quandian.planning.Cohorts;

/**
 * What {@code city.yaml} says.
 *
 * @param name the city's name
 * @param crs working CRS: an EPSG code, WKT, or the path of a .prj file
 * @param regimeId default rule set
 * @param cohorts children of the years to come
 * @param layers in the order of the file; a role may stand on several files
 */
record CityManifest(String name, String crs, String regimeId, Cohorts cohorts, List<LayerEntry> layers) {}
