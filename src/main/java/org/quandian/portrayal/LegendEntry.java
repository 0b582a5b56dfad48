package org.quandian.portrayal;

import java.util.OptionalDouble;

/**
 * One line of the legend.
 *
 * @param key what it is; its name stands in the messages under {@code map.legend.KEY}
 * @param swatch how it looks
 * @param amount how much of it there is; empty where that says nothing
 * @param unit unit of the amount
 */
public record LegendEntry(String key, Swatch swatch, OptionalDouble amount, Unit unit) {
    /** What amounts are counted in. */
    public enum Unit {
        /** Hectares (公顷). */
        HECTARES,
        /** Places (处). */
        PLACES,
        /** Buildings (栋). */
        BUILDINGS,
        /** Parcels (块). */
        PARCELS,
        /** Communities or districts (个). */
        ZONES
    }
}
