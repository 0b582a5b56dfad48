package org.quandian.network;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quandian.planning.Attributes;
import org.quandian.planning.WalkRules;

/**
 * What the attributes of a road say about walking on it. Words are those of OpenStreetMap, in which bureaus' words are mapped by {@code
 * values} of {@code city.yaml}; a word that nobody knows closes nothing. Stateless.
 */
final class RoadClasses {
    private static final Set<String> MAIN = Set.of("expressway", "trunk", "primary", "secondary");
    private static final Set<String> OPENING = Set.of("yes", "designated", "permissive");
    private static final Set<String> CLOSING = Set.of("no", "private");
    private static final Set<String> NEGATIVE = Set.of("", "no", "n", "0", "f", "false", "否");
    private static final String PASSAGE = "building_passage";

    private RoadClasses() {}

    /** Whether people may walk there: {@code foot} outdoes {@code access}, and both outdo the class. */
    static boolean isOpen(Attributes road, WalkRules rules) {
        String foot = word(road, Attributes.FOOT);
        if (CLOSING.contains(foot)) {
            return false;
        }
        if (OPENING.contains(foot)) {
            return true;
        }
        return !CLOSING.contains(word(road, Attributes.ACCESS))
                && !rules.closedClasses().contains(word(road, Attributes.CLASS));
    }

    /** Whether it takes time to cross. */
    static boolean isMain(Attributes road) {
        return MAIN.contains(word(road, Attributes.CLASS));
    }

    /** Whether it is on a bridge. */
    static boolean isBridge(Attributes road) {
        return says(road, Attributes.BRIDGE);
    }

    /** Whether it is in a tunnel; the way through a house is not. */
    static boolean isTunnel(Attributes road) {
        return says(road, Attributes.TUNNEL) && !isPassage(road);
    }

    /** What it is on: its layer where one is given that is not 0, else 1 on bridges, -1 in tunnels, 0 elsewhere. */
    static int level(Attributes road) {
        int layer = (int) layer(road).orElse(0.0).doubleValue();
        if (layer != 0) {
            return layer;
        }
        return isBridge(road) ? 1 : isTunnel(road) ? -1 : 0;
    }

    private static Optional<Double> layer(Attributes road) {
        if (road.number(Attributes.LAYER).isPresent()) {
            return Optional.of(road.number(Attributes.LAYER).getAsDouble());
        }
        try {
            return road.text(Attributes.LAYER).map(text -> Double.valueOf(text.strip()));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isPassage(Attributes road) {
        return word(road, Attributes.TUNNEL).equals(PASSAGE);
    }

    private static boolean says(Attributes road, String name) {
        return road.number(name).isPresent()
                ? road.number(name).getAsDouble() != 0
                : !NEGATIVE.contains(word(road, name));
    }

    private static String word(Attributes road, String name) {
        return road.text(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
