package org.quandian.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything on a map, free of any viewport.
 *
 * @param layers bottom to top, ids are unique
 */
public record MapScene(List<MapLayer> layers) {
    /** Takes a copy. */
    public MapScene {
        layers = List.copyOf(layers);
    }

    /** A scene of these layers, bottom to top. */
    public static MapScene of(MapLayer... layers) {
        return new MapScene(List.of(layers));
    }

    /** This scene with another on top. */
    public MapScene under(MapScene upper) {
        List<MapLayer> all = new ArrayList<>(layers);
        all.addAll(upper.layers);
        return new MapScene(all);
    }
}
