package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts facilities where people are: each kind as often as it should be in that quarter, at the street edge of some plot. Old quarters
 * have their corner shops, new ones wait for their clinics.
 */
final class FacilityPlanner {
    private final CityPlan plan;
    private final List<Facility> facilities = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    FacilityPlanner(CityPlan plan) {
        this.plan = plan;
    }

    /** Furnishes one community. */
    void furnish(String community, int number, List<Plot> plots) {
        furnish(community, number, plots, false);
    }

    /** Adds the kinds that came last to a community. */
    void addLate(String community, int number, List<Plot> plots) {
        furnish(community, number, plots, true);
    }

    private void furnish(String community, int number, List<Plot> plots, boolean late) {
        int residents =
                plots.stream().mapToInt(each -> each.residents().persons()).sum();
        if (plots.isEmpty() || residents < 200) {
            return;
        }
        for (FacilityKind kind : FacilityKind.values()) {
            if (kind == FacilityKind.BUS_STOP || kind.isLate() != late) {
                continue;
            }
            Dice dice = Dice.of(plan.seed(), kind.id(), number);
            Zone zone = plots.get(plots.size() / 2).zone();
            double fit = fit(kind, zone) * dice.between(0.55, 1.4);
            int count = dice.roundByChance(kind.perTenThousand() * residents / 10_000.0 * fit);
            for (int i = 0; i < count; i++) {
                place(kind, community, plots, dice);
            }
        }
    }

    private static double fit(FacilityKind kind, Zone zone) {
        boolean small = kind.perTenThousand() > 2;
        return switch (zone) {
            case OLD, HISTORIC -> small ? 1.2 : 0.75;
            case CENTRE -> 1.7;
            case STEEL -> 1.1;
            case NEW_TOWN -> small ? 0.7 : 0.85;
            case VILLAGE -> 0.45;
            default -> 1;
        };
    }

    private void place(FacilityKind kind, String community, List<Plot> plots, Dice dice) {
        Plot plot = dice.pick(plots);
        for (int i = 0; i < 3 && plot.use() == Use.LIVING && plot.residents().persons() < 20; i++) {
            plot = dice.pick(plots);
        }
        Spot edge = edge(plot, dice);
        String base = community.replace("社区", "") + kind.chinese();
        int number = numbers.merge(base, 1, Integer::sum);
        String name = number == 1 ? base : base + number;
        facilities.add(new Facility(kind, name, edge, kind.floor(dice), kind.capacity(dice)));
    }

    private static Spot edge(Plot plot, Dice dice) {
        var ring = plot.shape().getExteriorRing();
        int corner = dice.between(0, ring.getNumPoints() - 2);
        Spot onEdge = Spot.of(ring.getCoordinateN(corner))
                .towards(Spot.of(ring.getCoordinateN(corner + 1)), dice.between(0.2, 0.8));
        return onEdge.towards(plot.centre(), 0.15);
    }

    /** Bus stops on both sides of the main streets, some four hundred metres apart. */
    void busStops(List<Street> mainStreets) {
        for (Street street : mainStreets) {
            Dice dice = Dice.of(
                    plan.seed(),
                    "bus stop",
                    (long) street.start().x(),
                    (long) street.start().y(),
                    (long) street.end().x());
            boolean served = CityPlan.outwardness(plan.sheet(street.start())) < 1
                    && dice.chance(street.roadClass() == RoadClass.TRUNK ? 0.85 : 0.42);
            if (served) {
                String name = street.name() + "站";
                int number = numbers.merge(name, 1, Integer::sum);
                addStop(street, name + number, 1, dice);
                addStop(street, name + number, -1, dice);
            }
        }
    }

    private void addStop(Street street, String name, int bank, Dice dice) {
        Spot along = street.end().minus(street.start()).unit();
        Spot aside = along.left().times(bank * (street.width() / 2 - 3));
        Spot spot = street.start().towards(street.end(), dice.between(0.3, 0.7)).plus(aside);
        facilities.add(new Facility(FacilityKind.BUS_STOP, name, spot, 0, 0));
    }

    List<Facility> facilities() {
        return facilities;
    }
}
