/**
 * Floor 5. Reads a city from its files and writes geodata: manifest, shapefiles, coordinate systems, encodings, repair, rules, plans.
 *
 * <p>Main types: {@link org.quandian.dataset.CityFolderReader}, {@link org.quandian.dataset.CatalogueReader}, {@link org.quandian.dataset.PlanGeoJson}, {@link org.quandian.dataset.GeoJsonGeometry}.
 *
 * <p>May use: workspace, planning, map, geometry, task; GeoTools and Jackson live here.
 *
 * <p>Threads: blocking, called on {@code io}; readers keep no state between calls.
 */
@NullMarked
package org.quandian.dataset;

import org.jspecify.annotations.NullMarked;
