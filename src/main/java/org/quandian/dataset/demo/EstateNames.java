package org.quandian.dataset.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of homes: an estate's name and the number of its part, a lane and a house number, a village and a group. */
final class EstateNames {
    private final CityPlan plan;
    private final Map<Long, String> stems = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, NamePool> pools = new HashMap<>();

    EstateNames(CityPlan plan) {
        this.plan = plan;
    }

    /** The name of the next home; to be asked in the order of the file. */
    String name(Plot plot) {
        Zone zone = plot.zone();
        boolean perBlock = zone != Zone.VILLAGE && zone != Zone.STEEL;
        long place = (plot.cell().column() * 10_000L + plot.cell().row()) * 1000 + (perBlock ? plot.block() : 0);
        String stem = stems.computeIfAbsent(place, ignored -> pool(zone).next());
        int number = numbers.merge(stem, 1, Integer::sum);
        return switch (zone) {
            case OLD, HISTORIC -> stem + "巷" + number + "号";
            case VILLAGE -> stem + number + "组";
            case STEEL -> stem + number + "街坊";
            default -> number == 1 ? stem : stem + number + "区";
        };
    }

    private NamePool pool(Zone zone) {
        return pools.computeIfAbsent(
                zone.name(), key -> new NamePool(stems(zone), suffix(zone), Dice.of(plan.seed(), key)));
    }

    private static List<String> stems(Zone zone) {
        if (zone == Zone.OLD || zone == Zone.HISTORIC) {
            return Words.LANES;
        }
        return zone == Zone.VILLAGE ? Words.VILLAGES : Words.ESTATES;
    }

    private static String suffix(Zone zone) {
        return switch (zone) {
            case OLD, HISTORIC, VILLAGE, STEEL -> "";
            case NEW_TOWN -> "花园";
            default -> "小区";
        };
    }
}
