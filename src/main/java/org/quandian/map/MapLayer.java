package org.quandian.map;

/**
 * One layer of a scene: what to draw and how. Immutable; two layers are equal when they paint the same picture, so a layer is its
 * own key in the {@link LayerImageCache}.
 */
public sealed interface MapLayer permits FeatureLayer, ClassedLayer, MaskedLayer, LabelLayer, LayerGroup {
    /** Identifier, revision, visibility and scales. */
    LayerHead head();

    /** Paints the part that is in view. Called by the renderer, on its thread. */
    void paint(LayerCanvas canvas);

    /**
     * Whether its picture should be kept. Layers that are quick to paint, or that change with every move of the mouse, should not
     * fill the cache.
     */
    boolean worthKeeping();

    /** Whether it is painted in that viewport. */
    default boolean paintsIn(MapViewport viewport) {
        return head().visible() && head().scales().contains(viewport);
    }
}
