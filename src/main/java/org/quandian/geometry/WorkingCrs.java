package org.quandian.geometry;

/**
 * The one metric coordinate reference system that a project calculates in.
 *
 * @param code authority code such as {@code EPSG:4546}
 * @param name the name a planner reads, such as {@code CGCS2000 / 3-degree Gauss-Kruger CM 111E}
 * @param wkt the definition as OGC WKT 1, so that no registry is asked when a project is opened
 */
public record WorkingCrs(String code, String name, String wkt) {}
