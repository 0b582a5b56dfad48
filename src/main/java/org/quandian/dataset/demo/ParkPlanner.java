package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * Lays out parks: the known ones, the strips along the river, then as many small ones as it takes to serve the homes, except around
 * the places that were chosen to be gaps. So the share of served homes is what a planner would believe, and so is where it fails.
 */
final class ParkPlanner {
    private static final double STEP_METRES = 90;
    private static final double GAPS_APART_METRES = 960;
    private final CityPlan plan;
    private final List<Plot> plots;
    private final Nearby<Plot> homes = new Nearby<>(250);
    private final Nearby<Double> served = new Nearby<>(500);
    private final Nearby<Double> gaps = new Nearby<>(700);
    private final NamePool names;
    private final List<Park> parks = new ArrayList<>();

    ParkPlanner(CityPlan plan, List<Plot> plots) {
        this.plan = plan;
        this.plots = plots;
        this.names = new NamePool(Words.parkStems(), "", Dice.of(plan.seed(), "park names"));
        for (Plot plot : plots) {
            if (plot.use() == Use.LIVING) {
                homes.add(plot.centre(), plot);
            }
        }
    }

    /** Adds a park whose land is settled already. */
    void add(String name, Polygon shape) {
        double area = shape.getArea();
        String full = name.isEmpty() ? names.next() + (area >= 10_000 ? "公园" : area >= 4000 ? "游园" : "口袋公园") : name;
        String type = full.startsWith("昆河滨河") ? "带状公园" : Park.type(area);
        parks.add(new Park(full, type, shape));
        double radius = Park.radius(area);
        if (radius > 0) {
            Coordinate[] ring = shape.getExteriorRing().getCoordinates();
            for (int i = 1; i < ring.length; i++) {
                addSide(Spot.of(ring[i - 1]), Spot.of(ring[i]), radius);
            }
        }
    }

    private void addSide(Spot from, Spot to, double radius) {
        int steps = (int) Math.ceil(from.distance(to) / STEP_METRES);
        for (int i = 0; i < steps; i++) {
            served.add(from.towards(to, i / (double) steps), radius);
        }
    }

    private boolean isServed(Spot spot) {
        return served.any(spot, Park.LARGE_RADIUS, entry -> entry.spot().distance(spot) <= entry.thing());
    }

    /** Chooses where homes shall stay without a park. */
    void chooseGaps(double wantedAtScaleOne) {
        Dice dice = Dice.of(plan.seed(), "gaps");
        List<Plot> order = new ArrayList<>(plots);
        dice.shuffle(order);
        int wanted = plan.count(wantedAtScaleOne);
        int count = 0;
        for (Plot plot : order) {
            if (count == wanted) {
                return;
            }
            double reach = dice.between(215, 340);
            boolean likely = plot.use() == Use.LIVING && dice.chance(gapChance(plot.zone()));
            Spot centre = plot.centre();
            boolean far = likely
                    && !served.any(
                            centre,
                            Park.LARGE_RADIUS + reach,
                            entry -> entry.spot().distance(centre) < entry.thing() + reach * 0.2);
            if (far && gaps.within(centre, GAPS_APART_METRES).isEmpty()) {
                gaps.add(centre, reach);
                count++;
            }
        }
    }

    private static double gapChance(Zone zone) {
        return switch (zone) {
            case OLD, HISTORIC -> 0.32;
            case VILLAGE -> 0.5;
            case STEEL -> 0.22;
            case NEW_TOWN -> 0.25;
            default -> 0.4;
        };
    }

    private boolean isGap(Spot spot) {
        return gaps.any(spot, 400, entry -> entry.spot().distance(spot) <= entry.thing());
    }

    /** Whether a park there would leave that much of every gap's reach as it is. */
    private boolean sparesGaps(Spot spot, double area, double keep) {
        double reach = Park.radius(area) + Math.sqrt(area) * 0.6;
        return !gaps.any(spot, 1000, entry -> entry.spot().distance(spot) < entry.thing() * keep + reach);
    }

    /** Adds parks until every home outside the gaps is served, where land can be found. */
    void serveHomes() {
        Dice dice = Dice.of(plan.seed(), "parks");
        List<Plot> order = new ArrayList<>(plots);
        dice.shuffle(order);
        for (Plot plot : order) {
            Spot centre = plot.centre();
            if (plot.use() == Use.LIVING && !isServed(centre) && !isGap(centre)) {
                findSite(centre, dice);
            }
        }
    }

    /** A site of the usual size if one spares the gaps, else a pocket park, else one that takes a little off a gap. */
    private void findSite(Spot centre, Dice dice) {
        List<Nearby.Entry<Plot>> near = homes.within(centre, 240);
        for (int attempt = 0; attempt < 60 && !near.isEmpty(); attempt++) {
            Plot site = dice.pick(near).thing();
            double wanted = attempt < 14 ? wantedArea(site.zone(), dice) : dice.between(430, 2400);
            double area = Math.min(wanted, site.area());
            double keep = attempt < 28 ? 1 : 0.8;
            boolean reaches = site.centre().distance(centre) < Park.radius(area);
            if (site.use() == Use.LIVING && site.patch() != null && reaches && sparesGaps(site.centre(), area, keep)) {
                turnIntoPark(site, wanted, dice);
                return;
            }
        }
    }

    private static double wantedArea(Zone zone, Dice dice) {
        return switch (zone) {
            case OLD, HISTORIC, VILLAGE -> dice.between(430, 1900);
            case NEW_TOWN -> dice.between(3500, 13_000);
            case CENTRE -> dice.between(900, 4200);
            default -> dice.chance(0.5) ? dice.between(5050, 7500) : dice.between(700, 4300);
        };
    }

    /** The whole plot, or its corner if it is clearly larger than wanted. */
    private void turnIntoPark(Plot site, double wanted, Dice dice) {
        if (site.area() > wanted * 1.5 + 150) {
            Optional<Corner> corner = Corner.of(site, wanted, dice);
            if (corner.isPresent()) {
                site.shrinkTo(corner.get().rest());
                add("", corner.get().piece());
                return;
            }
        }
        site.use(Use.PARK);
        add("", site.shape());
    }

    /** Adds parks of the given sizes wherever they change nothing about the gaps. */
    void addExtras(int wantedCount, double least, double most) {
        Dice dice = Dice.of(plan.seed(), "extra parks", (long) least, (long) most);
        List<Plot> order = new ArrayList<>(plots);
        dice.shuffle(order);
        int count = 0;
        for (Plot plot : order) {
            double area = dice.between(least, most);
            boolean fits = plot.use() == Use.LIVING && plot.patch() != null && plot.area() > area * 1.1;
            boolean thrifty = most < 1000 || plot.area() < area * 2.5;
            if (count < wantedCount && fits && thrifty && sparesGaps(plot.centre(), area, 1)) {
                turnIntoPark(plot, area, dice);
                count++;
            }
        }
    }

    List<Park> parks() {
        return parks;
    }
}
