package org.quandian.dataset.demo;

import org.locationtech.jts.geom.LineString;

/**
 * One record of the road layer.
 *
 * @param line its axis
 * @param name empty where nobody named it
 * @param width metres
 * @param bridge whether it runs on a bridge
 */
record RoadPiece(LineString line, RoadClass roadClass, String name, double width, boolean bridge) {}
