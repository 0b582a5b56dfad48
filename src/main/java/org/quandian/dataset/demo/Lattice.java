package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The main street net: two sets of lines over a plane that bends with the river's valley, so that streets run along the river near
 * it and straight away from it. Holds the nodes, the streets between them and the cells they bound.
 */
final class Lattice {
    private static final double TRUNK_WIDTH = 50;
    private static final double SECONDARY_WIDTH = 34;
    private static final double DEMOTED_WIDTH = 20;
    private final CityPlan plan;
    private final LatticeLines columns;
    private final LatticeLines rows;
    private final Spot[][] nodes;
    private final Zone[][] zones;
    private final int lakeColumn;
    private final int lakeRow;
    private final int lakeColumns;
    private final List<Street> streets = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    Lattice(CityPlan plan) {
        this.plan = plan;
        double unit = plan.metres(1, 0).x();
        long seed = plan.seed();
        this.columns = LatticeLines.along(
                6.6 * unit, Dice.of(seed, "columns"), new NamePool(Words.STREETS, "路", Dice.of(seed, "column names")));
        this.rows = LatticeLines.along(
                5.2 * unit, Dice.of(seed, "rows"), new NamePool(Words.STREETS, "大街", Dice.of(seed, "row names")));
        this.nodes = bentNodes();
        this.zones = zonesOfCells();
        int[] lake = cellNear(plan.metres(-0.1, -2.75));
        this.lakeColumn = lake[0];
        this.lakeRow = lake[1];
        this.lakeColumns = plan.scale() < 0.4 ? 1 : 2;
        layOut();
    }

    private Spot[][] bentNodes() {
        Dice dice = Dice.of(plan.seed(), "nodes");
        Spot[][] bent = new Spot[columns.count()][rows.count()];
        for (int column = 0; column < columns.count(); column++) {
            for (int row = 0; row < rows.count(); row++) {
                boolean steady = columns.classes().get(column) == RoadClass.TRUNK
                        || rows.classes().get(row) == RoadClass.TRUNK;
                double play = steady ? 8 : 20;
                if (plan.zone(bent(new Spot(
                                columns.places().get(column), rows.places().get(row))))
                        .isOrganic()) {
                    play *= 2.4;
                }
                Spot flat = new Spot(columns.places().get(column), rows.places().get(row));
                Spot jitter = new Spot(dice.bell() * play, dice.bell() * play);
                bent[column][row] = bent(flat).plus(jitter).rounded();
            }
        }
        return bent;
    }

    /** Waves of a few kilometres, a turn of three degrees, and the bend along the river. */
    private Spot bent(Spot flat) {
        Spot sheet = plan.sheet(flat);
        double away = (sheet.y() + 0.6) / 1.6;
        double pull = 0.42 * StrictMath.exp(-away * away);
        double bend = (CityPlan.valleyAt(sheet.x()) + 0.6) * pull;
        Spot bentSheet = plan.metres(0, bend);
        double waveX = 95 * StrictMath.sin(flat.y() / 1150 + 0.5) + 60 * StrictMath.sin(flat.x() / 1700);
        double waveY = 80 * StrictMath.sin(flat.x() / 1350 + 1.9) + 50 * StrictMath.sin(flat.y() / 900);
        return flat.plus(new Spot(waveX, waveY)).turned(-0.05).plus(bentSheet);
    }

    private Zone[][] zonesOfCells() {
        Zone[][] found = new Zone[columns.count() - 1][rows.count() - 1];
        for (int column = 0; column < found.length; column++) {
            for (int row = 0; row < found[column].length; row++) {
                found[column][row] = plan.zone(middle(column, row));
            }
        }
        return found;
    }

    private Spot middle(int column, int row) {
        Spot southWest = nodes[column][row];
        Spot northEast = nodes[column + 1][row + 1];
        Spot southEast = nodes[column + 1][row];
        Spot northWest = nodes[column][row + 1];
        return southWest.plus(northEast).plus(southEast).plus(northWest).times(0.25);
    }

    private int[] cellNear(Spot spot) {
        int[] best = {0, 0};
        double nearest = Double.MAX_VALUE;
        for (int column = 0; column < zones.length; column++) {
            for (int row = 0; row < zones[column].length; row++) {
                double distance = middle(column, row).distance(spot);
                if (distance < nearest) {
                    nearest = distance;
                    best = new int[] {column, row};
                }
            }
        }
        return best;
    }

    private void layOut() {
        Side[][] across = new Side[columns.count()][rows.count()];
        Side[][] up = new Side[columns.count()][rows.count()];
        for (int column = 0; column < columns.count(); column++) {
            for (int row = 0; row < rows.count(); row++) {
                if (column + 1 < columns.count()) {
                    across[column][row] = side(
                            rows,
                            row,
                            nodes[column][row],
                            nodes[column + 1][row],
                            zoneAt(column, row - 1),
                            zoneAt(column, row));
                }
                if (row + 1 < rows.count()) {
                    boolean inLake = lakeColumns == 2 && column == lakeColumn + 1 && row == lakeRow;
                    up[column][row] = inLake
                            ? Side.fence(0)
                            : side(
                                    columns,
                                    column,
                                    nodes[column][row],
                                    nodes[column][row + 1],
                                    zoneAt(column - 1, row),
                                    zoneAt(column, row));
                }
            }
        }
        for (int column = 0; column < zones.length; column++) {
            for (int row = 0; row < zones[column].length; row++) {
                cells.add(cell(column, row, across, up));
            }
        }
    }

    private @Nullable Zone zoneAt(int column, int row) {
        boolean inside = column >= 0 && row >= 0 && column < zones.length && row < zones[column].length;
        return inside ? zones[column][row] : null;
    }

    private Cell cell(int column, int row, Side[][] across, Side[][] up) {
        List<Spot> corners =
                List.of(nodes[column][row], nodes[column + 1][row], nodes[column + 1][row + 1], nodes[column][row + 1]);
        List<Side> sides = List.of(across[column][row], up[column + 1][row], across[column][row + 1], up[column][row]);
        return new Cell(column, row, new Patch(corners, sides), zones[column][row]);
    }

    /** The street between two nodes, or a mere border where nobody built one. */
    private Side side(LatticeLines lines, int line, Spot from, Spot to, @Nullable Zone one, @Nullable Zone other) {
        Dice dice = Dice.of(plan.seed(), "main street", (long) from.x(), (long) from.y(), (long) to.x());
        boolean trunk = lines.classes().get(line) == RoadClass.TRUNK;
        boolean rural = isRural(one) && isRural(other);
        boolean works = one == Zone.INDUSTRY && other == Zone.INDUSTRY;
        if (!trunk && (rural || (works && dice.chance(0.75)))) {
            return Side.fence(works ? 6 : 0);
        }
        if (one == Zone.HISTORIC && other == Zone.HISTORIC) {
            return street(RoadClass.BRANCH, lines, line, 12, from, to);
        }
        RoadClass roadClass = lines.classes().get(line);
        double width = trunk ? TRUNK_WIDTH : SECONDARY_WIDTH;
        if (!trunk && dice.chance(0.22)) {
            roadClass = RoadClass.BRANCH;
            width = DEMOTED_WIDTH;
        }
        boolean narrow = one == Zone.OLD || one == Zone.HISTORIC || other == Zone.OLD;
        return street(roadClass, lines, line, narrow ? width * 0.72 : width, from, to);
    }

    private Side street(RoadClass roadClass, LatticeLines lines, int line, double width, Spot from, Spot to) {
        boolean trunk = lines.classes().get(line) == RoadClass.TRUNK;
        boolean bridged =
                lines.equals(columns) && Dice.of(plan.seed(), "bridge", line).chance(trunk ? 0.95 : 0.3);
        Street street = new Street(roadClass, lines.names().get(line), width, from, to, bridged);
        streets.add(street);
        return Side.along(street);
    }

    private static boolean isRural(@Nullable Zone zone) {
        return zone == null || zone == Zone.COUNTRY;
    }

    /** All cells, those in the fields too. */
    List<Cell> cells() {
        return cells;
    }

    List<Street> streets() {
        return streets;
    }

    /** Whether the lake park fills the cell; two of them do, in a small city one. */
    boolean isLakePark(Cell cell) {
        return cell.row() == lakeRow && cell.column() >= lakeColumn && cell.column() < lakeColumn + lakeColumns;
    }
}
