package org.quandian.portrayal;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the legend.
 *
 * @param key what it is; of a kind of placed things {@code placed.KIND}
 * @param swatch how it looks
 * @param amount how much of it there is; empty where that says nothing
 * @param unit unit of the amount
 */
public record LegendEntry(String key, Swatch swatch, OptionalDouble amount, Unit unit) {
    private static final String PLACED = "placed.";

    /** The key of its name in the messages; placed things are called what they are called everywhere. */
    public String nameKey() {
        return key.startsWith(PLACED) ? "placed.kind." + key.substring(PLACED.length()) : "map.legend." + key;
    }

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
        ZONES;

        /** Its word in the messages. */
        public String key() {
            return "unit." + name().toLowerCase(Locale.ROOT);
        }

        /** An amount as people read it, without the unit. */
        public String text(double value) {
            return this == HECTARES ? FigureFormat.number(value, 1) : FigureFormat.whole(value);
        }
    }
}
