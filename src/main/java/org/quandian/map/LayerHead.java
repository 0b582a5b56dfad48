package org.quandian.map;

/**
 * What every layer has.
 *
 * @param id identifier, unique in its scene and the same from scene to scene
 * @param revision another number whenever the content changed; pictures of the same revision may be used again
 * @param visible whether it is painted at all
 * @param scales at which scales it is painted
 */
public record LayerHead(String id, long revision, boolean visible, ScaleRange scales) {
    /** A visible layer, painted at every scale. */
    public static LayerHead of(String id, long revision) {
        return new LayerHead(id, revision, true, ScaleRange.ALL);
    }

    /** The same, shown or hidden. */
    public LayerHead withVisible(boolean newVisible) {
        return new LayerHead(id, revision, newVisible, scales);
    }

    /** The same at other scales. */
    public LayerHead withScales(ScaleRange newScales) {
        return new LayerHead(id, revision, visible, newScales);
    }
}
