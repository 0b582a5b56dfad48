package org.quandian.dataset;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One intervention as it stands in a file, before anything is asked of it.
 *
 * @param file name of the file it is in
 * @param number in that file, counted from 1
 * @param line where it begins, 0 where lines mean nothing
 * @param values by name: id, name, kind and fields; blank ones are left out
 * @param shape its shape in the working CRS, if it has one that can be read
 * @param fault why the shape cannot be read; empty where it can, or where there is none
 */
record PlanRecord(
        String file, int number, int line, Map<String, String> values, @Nullable Geometry shape, String fault) {}
