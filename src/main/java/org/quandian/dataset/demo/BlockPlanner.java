package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the cells with blocks: known parks first, then streets, then what each block is for. */
final class BlockPlanner {
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
        Landmark.ALL.forEach(this::settle);
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
        Landmark landmark = landmarks.get(cell);
        if (landmark != null) {
            Dice dice = cell.dice(plan, "landmark");
            Optional<AreaCut.Pieces> pieces = parkOf(land, landmark, dice);
            Patch park = pieces.map(AreaCut.Pieces::piece).orElse(land);
            blocks.add(new Block(cell, number++, park, Use.PARK, landmark.name(), true));
            if (pieces.isEmpty()) {
                return;
            }
            land = pieces.get().rest();
        }
        BlockCutter cutter = new BlockCutter(cell.dice(plan, "blocks"), cell.zone(), laneNames);
        cutter.cut(land);
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

    private Optional<AreaCut.Pieces> parkOf(Patch land, Landmark landmark, Dice dice) {
        double area = landmark.hectares() * 10_000;
        if (land.area() < area * 1.35) {
            return Optional.empty();
        }
        int side = dice.between(0, land.size() - 1);
        double width = Zone.MODERN.width(RoadClass.BRANCH);
        Optional<AreaCut.Pieces> probe = AreaCut.along(land, side, area, Side.fence(0));
        if (probe.isEmpty()) {
            return probe;
        }
        Optional<Patch.Chord> chord =
                land.chord(probe.get().origin(), probe.get().direction());
        if (chord.isEmpty()) {
            return Optional.empty();
        }
        Spot from = chord.get().from();
        Spot to = chord.get().to();
        Street street = new Street(RoadClass.BRANCH, laneNames.next(), width, from, to, false);
        join(chord.get().first(), street.start());
        join(chord.get().last(), street.end());
        streets.add(street);
        return AreaCut.along(land, side, area, Side.along(street));
    }

    private static void join(Side side, Spot spot) {
        Street met = side.street();
        if (met != null) {
            met.join(spot);
        }
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
