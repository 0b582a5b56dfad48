package org.quandian.dataset.demo;

import java.util.List;

/**
 * A park that everybody in the city knows.
 *
 * @param name what it is called
 * @param x place on the plan's sheet
 * @param y place on the plan's sheet
 * @param hectares wanted size
 * @param inTwoParts whether the files hold it as two parts that touch and share its name
 */
record Landmark(String name, double x, double y, double hectares, boolean inTwoParts) {
    static final String LAKE_PARK = "南湖公园";

    static final List<Landmark> ALL = List.of(
            new Landmark("人民公园", -0.35, 0.95, 9.5, true),
            new Landmark("劳动公园", -2.0, 1.2, 11, false),
            new Landmark("钢城公园", -1.5, 0.1, 5, false),
            new Landmark("儿童公园", 1.25, 0.0, 3.2, false),
            new Landmark("站前公园", 0.9, 1.75, 2.4, false),
            new Landmark("北山公园", -0.6, 3.0, 14, false),
            new Landmark("东湖公园", 2.5, 0.9, 12, false),
            new Landmark("河套公园", 3.0, -1.9, 10, false),
            new Landmark("奥林匹克公园", 1.3, -2.75, 16, false),
            new Landmark("植物园", -2.0, -2.6, 18, false),
            new Landmark("西河湿地公园", -3.9, -0.9, 13, false),
            new Landmark("世纪公园", 4.1, 1.2, 9, false));
}
