package org.quandian.portrayal;

/**
 * One line of the layer list.
 *
 * @param content what it is; its name stands in the messages under {@code map.layer.ID}
 * @param swatch how it looks
 * @param count how many things it holds
 * @param visible whether it is shown
 */
public record LayerEntry(MapContent content, Swatch swatch, int count, boolean visible) {}
