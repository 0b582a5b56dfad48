package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * What lies where: the design of the city on a sheet whose unit is a kilometre at scale 1. A larger scale stretches the sheet, not
 * the blocks: the same quarters then hold more streets. Immutable.
 */
final class CityPlan {
    private static final double KILOMETRE = 1000;
    /** Cells whose middle lies a little beyond the edge still belong to the city; their outer blocks do not. */
    private static final double EDGE_OF_CELLS = 1.07;
    /** The middle of the old walled town. */
    static final Spot HEART = new Spot(0.4, -0.72);

    private final long seed;
    private final double scale;
    private final double stretch;

    /**
     * A plan.
     *
     * @param scale how many times as many plots as the city that ships
     */
    CityPlan(long seed, double scale) {
        this.seed = seed;
        this.scale = scale;
        this.stretch = Math.sqrt(scale);
    }

    long seed() {
        return seed;
    }

    double scale() {
        return scale;
    }

    /** How many things of a kind this city has, if the one of scale 1 has so many. */
    int count(double atScaleOne) {
        return (int) Math.max(1, Math.round(atScaleOne * scale));
    }

    /** Metres from a place on the sheet. */
    Spot metres(double sheetX, double sheetY) {
        return new Spot(sheetX * KILOMETRE * stretch, sheetY * KILOMETRE * stretch);
    }

    List<Spot> metres(double[][] sheet) {
        List<Spot> spots = new ArrayList<>();
        for (double[] each : sheet) {
            spots.add(metres(each[0], each[1]));
        }
        return spots;
    }

    /** The place on the sheet. */
    Spot sheet(Spot metres) {
        return metres.times(1 / (KILOMETRE * stretch));
    }

    /** Width of the river and the like: grows slower than the city. */
    double breadth(double atScaleOne) {
        return atScaleOne * Math.min(1.3, Math.max(0.4, stretch));
    }

    /** Height of the river on the sheet. */
    static double riverAt(double sheetX) {
        double[][] guides = Landscape.RIVER;
        for (int i = 1; i < guides.length; i++) {
            if (sheetX <= guides[i][0]) {
                double share = (sheetX - guides[i - 1][0]) / (guides[i][0] - guides[i - 1][0]);
                return guides[i - 1][1] + (guides[i][1] - guides[i - 1][1]) * share;
            }
        }
        return guides[guides.length - 1][1];
    }

    /** The same without its sharper turns: streets follow the river from a distance. */
    static double valleyAt(double sheetX) {
        double sum = 0;
        for (int i = -4; i <= 4; i++) {
            sum += riverAt(sheetX + i * 0.28);
        }
        return sum / 9;
    }

    /** 0 in the middle, 1 at the edge of the built-up area, more beyond it. */
    static double outwardness(Spot sheet) {
        double bulge = 0.06 * StrictMath.sin(3 * angle(sheet) + 1.2) + 0.045 * StrictMath.sin(5 * angle(sheet) + 2.1);
        return superellipse(sheet, 5.05, 3.7, 2.5) / (1 + bulge);
    }

    private static double superellipse(Spot sheet, double a, double b, double power) {
        double sum = StrictMath.pow(Math.abs(sheet.x()) / a, power) + StrictMath.pow(Math.abs(sheet.y()) / b, power);
        return StrictMath.pow(sum, 1 / power);
    }

    private static double angle(Spot sheet) {
        return StrictMath.atan2(sheet.y(), sheet.x());
    }

    /** The edge of the study area (中心城区规划范围), in metres. */
    Polygon studyArea() {
        int corners = 72;
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            Spot direction = new Spot(StrictMath.cos(angle), StrictMath.sin(angle));
            double wave = 1 + 0.025 * StrictMath.sin(4 * angle + 0.7) + 0.02 * StrictMath.sin(7 * angle);
            double reach = wave / superellipse(direction, 5.55, 4.15, 3);
            ring[i] = metres(direction.x() * reach, direction.y() * reach).coordinate();
        }
        ring[corners] = ring[0].copy();
        return CentimetreGrid.factory().createPolygon(ring);
    }

    /** The quarter that a place belongs to. */
    Zone zone(Spot metres) {
        Spot sheet = sheet(metres);
        double outward = outwardness(sheet);
        if (outward > EDGE_OF_CELLS) {
            return chance(metres, "hamlet", 0.07) ? Zone.VILLAGE : Zone.COUNTRY;
        }
        boolean south = sheet.y() < riverAt(sheet.x());
        if (isWorks(sheet, south)) {
            return Zone.INDUSTRY;
        }
        if (isVillage(metres, outward)) {
            return Zone.VILLAGE;
        }
        return south ? southern(sheet) : northern(sheet);
    }

    private static boolean isWorks(Spot sheet, boolean south) {
        boolean steelWorks = !south && sheet.x() < -2.75 && sheet.y() > 0.62;
        boolean highTech = south && sheet.x() < -3.0 && sheet.y() < -1.75;
        boolean goodsYards = sheet.x() > 2.4 && sheet.y() > 2.55;
        return steelWorks || highTech || goodsYards;
    }

    private boolean isVillage(Spot metres, double outward) {
        double likely = outward > 0.84 ? 0.42 : outward > 0.66 ? 0.07 : 0;
        return chance(metres, "village", likely);
    }

    private boolean chance(Spot metres, String matter, double likely) {
        return Dice.of(seed, matter, (long) Math.rint(metres.x() / 40), (long) Math.rint(metres.y() / 40))
                .chance(likely);
    }

    /** Whether a block there is built up at all, given the middle of its cell: beyond the edge only the cores of hamlets are. */
    boolean isBuiltUp(Spot block, Spot cell) {
        double ragged =
                Dice.of(seed, "edge", (long) block.x(), (long) block.y()).between(-0.025, 0.025);
        if (outwardness(sheet(cell)) > EDGE_OF_CELLS) {
            return block.distance(cell) < 150;
        }
        return outwardness(sheet(block)) + ragged < 1;
    }

    private static Zone northern(Spot sheet) {
        if (superellipse(sheet.minus(HEART), 0.5, 0.34, 4) < 1) {
            return Zone.HISTORIC;
        }
        if (superellipse(sheet.minus(new Spot(0.35, -0.55)), 1.3, 1.0, 3) < 1) {
            return Zone.OLD;
        }
        if (superellipse(sheet.minus(new Spot(0.35, 1.05)), 0.95, 0.62, 4) < 1) {
            return Zone.CENTRE;
        }
        if (sheet.x() < -0.85 && sheet.y() < 2.35) {
            return Zone.STEEL;
        }
        return sheet.x() > 3.35 && sheet.y() > 0.3 ? Zone.NEW_TOWN : Zone.MODERN;
    }

    private static Zone southern(Spot sheet) {
        return sheet.x() > -2.3 && sheet.x() < 2.1 && sheet.y() < -1.9 ? Zone.NEW_TOWN : Zone.MODERN;
    }
}
