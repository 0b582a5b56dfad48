package org.quandian.map;

import java.util.List;

/**
 * Layers that change together and are kept as one picture: ten quiet layers cost the memory and the time of one.
 *
 * @param head identifier, revision, visibility and scales of the group
 * @param layers bottom to top
 */
public record LayerGroup(LayerHead head, List<MapLayer> layers) implements MapLayer {
    /** Takes a copy. */
    public LayerGroup {
        layers = List.copyOf(layers);
    }

    @Override
    public void paint(LayerCanvas canvas) {
        for (MapLayer layer : layers) {
            if (layer.paintsIn(canvas.viewport())) {
                canvas.token().throwIfCancelled();
                layer.paint(canvas);
            }
        }
    }

    @Override
    public boolean worthKeeping() {
        return true;
    }
}
