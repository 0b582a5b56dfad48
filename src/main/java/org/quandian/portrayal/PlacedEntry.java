package org.quandian.portrayal;

/**
 * One line of the layer list below the placed things: one of their kinds.
 *
 * @param kind which; its name stands in the messages under {@code placed.kind.ID}
 * @param swatch its mark
 * @param count how many of them the plan has, disabled ones too
 * @param visible whether they are drawn
 */
public record PlacedEntry(PlacedKind kind, Swatch swatch, int count, boolean visible) {}
