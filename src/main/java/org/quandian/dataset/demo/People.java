package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;

/** Fills the homes with people: so many per hectare as the quarter is dense, and in all as many as the city shall have. */
final class People {
    private static final double RESIDENTS_AT_SCALE_ONE = 600_000;
    private final CityPlan plan;
    private final List<Plot> homes = new ArrayList<>();

    People(CityPlan plan, List<Plot> plots) {
        this.plan = plan;
        for (Plot plot : plots) {
            if (plot.use() == Use.LIVING) {
                homes.add(plot);
            }
        }
    }

    void settle() {
        double[] weights = new double[homes.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            Plot home = homes.get(i);
            Dice dice = home.cell().dice(plan, "density");
            double quarter = dice.between(0.85, 1.15);
            double own = Dice.of(plan.seed(), "own density", i).between(0.72, 1.28);
            weights[i] = home.area() * home.zone().density() * quarter * own;
            sum += weights[i];
        }
        double each = RESIDENTS_AT_SCALE_ONE * plan.scale() / sum;
        Dice dice = Dice.of(plan.seed(), "people");
        for (int i = 0; i < weights.length; i++) {
            homes.get(i).residents(household(homes.get(i), dice.roundByChance(weights[i] * each), dice));
        }
    }

    private static Residents household(Plot home, int persons, Dice dice) {
        int[] span = years(home.zone());
        int built = dice.between(span[0], span[1]);
        double old = elderlyShare(home.zone()) * dice.between(0.85, 1.15);
        double young = home.zone() == Zone.NEW_TOWN ? 1.35 : home.zone() == Zone.OLD ? 0.78 : 1;
        int households = Math.max(persons > 0 ? 1 : 0, dice.roundByChance(persons / dice.between(2.4, 2.8)));
        int primary = dice.roundByChance(persons * 0.06 * young * dice.between(0.8, 1.2));
        int junior = dice.roundByChance(persons * 0.03 * young * dice.between(0.8, 1.2));
        int elderly = Math.min(Math.max(0, persons - primary - junior), dice.roundByChance(persons * old));
        return new Residents(persons, households, primary, junior, elderly, built);
    }

    private static double elderlyShare(Zone zone) {
        return switch (zone) {
            case OLD, HISTORIC -> 0.30;
            case STEEL -> 0.27;
            case NEW_TOWN -> 0.13;
            default -> 0.20;
        };
    }

    private static int[] years(Zone zone) {
        return switch (zone) {
            case HISTORIC -> new int[] {1932, 1976};
            case OLD -> new int[] {1948, 1988};
            case STEEL -> new int[] {1954, 1972};
            case VILLAGE -> new int[] {1978, 2004};
            case NEW_TOWN -> new int[] {2006, 2023};
            default -> new int[] {1983, 2014};
        };
    }
}
