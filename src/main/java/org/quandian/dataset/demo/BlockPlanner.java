package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the cells with blocks: known parks first, then streets, then what each block is for. */
final class BlockPlanner {
    private static final double HECTARE = 10_000;
    private final CityPlan plan;
    private final Lattice lattice;
    private final NamePool laneNames;
    private final Map<Cell, Landmark> landmarks = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();

    BlockPlanner(CityPlan plan, Lattice lattice) {
        this.plan = plan;
        this.lattice = lattice;
        List<String> stems = new ArrayList<>(Words.LANES);
        stems.addAll(Words.ESTATES);
        this.laneNames = new NamePool(stems, "街", Dice.of(plan.seed(), "lanes"));
        int known = (int) Math.min(Landmark.ALL.size(), Math.max(2, Math.round(12 * plan.scale())));
        Landmark.ALL.subList(0, known).forEach(this::settle);
    }

    private void settle(Landmark landmark) {
        Spot wanted = plan.metres(landmark.x(), landmark.y());
        Cell nearest = lattice.cells().get(0);
        for (Cell cell : lattice.cells()) {
            boolean free = cell.zone().isLivedIn() && !lattice.isLakePark(cell) && !landmarks.containsKey(cell);
            if (free && cell.centre().distance(wanted) < nearest.centre().distance(wanted)) {
                nearest = cell;
            }
        }
        landmarks.put(nearest, landmark);
    }

    void plan() {
        for (Cell cell : lattice.cells()) {
            if (cell.zone() != Zone.COUNTRY && !lattice.isLakePark(cell)) {
                fill(cell);
            }
        }
    }

    private void fill(Cell cell) {
        Patch land = cell.patch();
        int number = 0;
        BlockCutter cutter = new BlockCutter(cell.dice(plan, "blocks"), cell.zone(), laneNames);
        Landmark landmark = landmarks.get(cell);
        if (landmark != null) {
            Patch park = cutter.leave(land, landmark.hectares() * HECTARE * parkShare());
            blocks.add(new Block(cell, number++, park, Use.PARK, landmark.name(), true));
        } else {
            cutter.cut(land);
        }
        Spot middle = cell.centre();
        for (Street street : cutter.streets()) {
            if (plan.isBuiltUp(street.start(), middle) || plan.isBuiltUp(street.end(), middle)) {
                streets.add(street);
            }
        }
        Dice dice = cell.dice(plan, "use");
        for (Patch patch : cutter.blocks()) {
            if (!plan.isBuiltUp(patch.centre(), middle)) {
                continue;
            }
            Use use = use(cell, patch, dice);
            boolean whole = use != Use.LIVING && use != Use.INDUSTRY && use != Use.COMMERCE;
            blocks.add(new Block(cell, number++, patch, use, "", whole));
        }
    }

    /** Known parks are smaller in a small city. */
    private double parkShare() {
        return Math.min(1, Math.max(0.3, 1.6 * plan.scale()));
    }

    private static Use use(Cell cell, Patch patch, Dice dice) {
        Zone zone = cell.zone();
        if (zone == Zone.INDUSTRY) {
            return dice.chance(0.05) ? Use.IDLE : Use.INDUSTRY;
        }
        if (!dice.chance(zone.otherUse())) {
            return Use.LIVING;
        }
        double kind = dice.share();
        if (zone == Zone.NEW_TOWN && kind < 0.42) {
            return Use.PARK;
        }
        if (zone == Zone.MODERN && kind < 0.1) {
            return Use.PARK;
        }
        if (kind > 0.965 && patch.area() < 40_000) {
            return Use.IDLE;
        }
        return kind < 0.72 ? Use.COMMERCE : Use.PUBLIC;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Street> streets() {
        return streets;
    }
}
