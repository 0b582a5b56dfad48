package org.quandian.dataset.demo;

import org.locationtech.jts.geom.Polygon;

/**
 * One record of the park layer.
 *
 * @param name what people call it
 * @param type the bureau's word for its type
 * @param shape its land
 */
record Park(String name, String type, Polygon shape) {
    static final double SMALL_RADIUS = 300;
    static final double LARGE_RADIUS = 500;

    /** How far it serves by the rule of 2022, metres; 0 if it is too small to count. */
    static double radius(double area) {
        return area >= 5000 ? LARGE_RADIUS : area >= 400 ? SMALL_RADIUS : 0;
    }

    /** The word for a park of that size. */
    static String type(double area) {
        if (area >= 100_000) {
            return "综合公园";
        }
        return area >= 10_000 ? "社区公园" : area >= 4000 ? "游园" : "口袋公园";
    }
}
