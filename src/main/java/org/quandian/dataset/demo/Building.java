package org.quandian.dataset.demo;

import org.locationtech.jts.geom.Polygon;

/**
 * One record of the building layer.
 *
 * @param shape its outline
 * @param floors storeys above ground
 * @param use the bureau's word
 */
record Building(Polygon shape, int floors, String use) {}
