package org.quandian.dataset;

import java.util.List;

/**
 * What {@code city.yaml} says.
 *
 * @param name the city's name
 * @param crs working CRS: an EPSG code, WKT, or the path of a .prj file
 * @param regimeId default rule set
 * @param layers in the order of the file; a role may stand on several files
 */
record CityManifest(String name, String crs, String regimeId, List<LayerEntry> layers) {}
