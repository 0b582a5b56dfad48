package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Makes the city step by step: land, streets, blocks, plots, parks, people, communities, facilities. */
final class CityMaker {
    private final CityPlan plan;
    private final CancellationToken token;
    private final ProgressListener progress;
    private final Landscape landscape;
    private final Lattice lattice;

    CityMaker(CityPlan plan, CancellationToken token, ProgressListener progress) {
        this.plan = plan;
        this.token = token;
        this.progress = progress;
        this.landscape = new Landscape(plan);
        this.lattice = new Lattice(plan);
    }

    Model make() {
        step("blocks", 0.02);
        BlockPlanner blockPlanner = new BlockPlanner(plan, lattice);
        blockPlanner.plan();
        SchoolPlanner schoolPlanner = new SchoolPlanner(plan, blockPlanner.blocks());
        Map<Plot, String> known = new LinkedHashMap<>();
        List<Plot> plots = plots(schoolPlanner.settle(), known);
        step("parks", 0.15);
        LandUse.settle(plan, plots);
        ParkPlanner parkPlanner = parks(plots, known);
        step("people", 0.25);
        new People(plan, plots).settle();
        List<School> schools = schoolPlanner.schools(plots);
        step("communities", 0.3);
        Districting districting = new Districting(plan, landscape, lattice.cells(), plots);
        List<Model.NamedArea> communities = districting.communities();
        FacilityPlanner facilityPlanner = new FacilityPlanner(plan);
        for (int i = 0; i < communities.size(); i++) {
            facilityPlanner.furnish(communities.get(i).name(), i, districting.plotsOf(i));
        }
        facilityPlanner.busStops(lattice.streets());
        for (int i = 0; i < communities.size(); i++) {
            facilityPlanner.addLate(communities.get(i).name(), i, districting.plotsOf(i));
        }
        step("roads", 0.4);
        return new Model(
                plan,
                landscape,
                plots,
                parkPlanner.parks(),
                schools,
                facilityPlanner.facilities(),
                roads(blockPlanner.streets()),
                districting.districts(),
                communities,
                districting.schoolZones(schools, School::takesPrimary, "学区"),
                districting.schoolZones(schools, School::takesJunior, "初中学区"),
                lake(),
                historic());
    }

    private void step(String name, double done) {
        token.throwIfCancelled();
        progress.report(name, done);
    }

    private List<Plot> plots(List<Block> blocks, Map<Plot, String> known) {
        PlotCutter cutter = new PlotCutter(plan, landscape);
        List<Plot> plots = new ArrayList<>();
        for (Block block : blocks) {
            List<Plot> cut = cutter.plots(block.cell(), block.number(), block.patch(), block.use(), block.whole());
            if (!block.name().isEmpty()) {
                cut.forEach(plot -> known.put(plot, block.name()));
            }
            plots.addAll(cut);
        }
        return plots;
    }

    private ParkPlanner parks(List<Plot> plots, Map<Plot, String> known) {
        ParkPlanner planner = new ParkPlanner(plan, plots);
        planner.add(Landmark.LAKE_PARK, lakePark());
        planner.add("月亮岛公园", landscape.island());
        known.forEach((plot, name) -> addKnown(planner, plot, name));
        int number = 1;
        for (Polygon strip : new Riverside(plan, landscape).strips()) {
            planner.add("昆河滨河公园" + number++ + "段", strip);
        }
        for (Plot plot : plots) {
            if (plot.use() == Use.PARK && !known.containsKey(plot)) {
                planner.add("", plot.shape());
            }
        }
        planner.chooseGaps(40);
        planner.serveHomes();
        planner.addExtras(plan.count(28), 200, 385);
        planner.addExtras(plan.count(8), 386, 399.5);
        planner.addExtras(plan.count(8), 400.5, 420);
        planner.addExtras(plan.count(8), 2050, 4950);
        planner.addExtras(plan.count(5), 5050, 9000);
        return planner;
    }

    /** A park in two parts is cut so that both have the cut's ends as corners: they touch exactly. */
    private static void addKnown(ParkPlanner planner, Plot plot, String name) {
        boolean twoParts = Landmark.ALL.stream().anyMatch(each -> each.name().equals(name) && each.inTwoParts());
        Patch patch = plot.patch();
        if (twoParts && patch != null) {
            Cut cut = Cut.of(patch, patch.area() / 2, 0, Dice.of(1, "two parts"));
            var one = patch.leftOf(cut.origin(), cut.direction(), Side.fence(0));
            var other = patch.leftOf(cut.origin(), cut.direction().times(-1), Side.fence(0));
            if (one.isPresent() && other.isPresent()) {
                planner.add(name, one.get().polygon(CentimetreGrid.factory()));
                planner.add(name, other.get().polygon(CentimetreGrid.factory()));
                return;
            }
        }
        planner.add(name, plot.shape());
    }

    private Polygon lakePark() {
        List<Polygon> halves = new ArrayList<>();
        for (Cell cell : lattice.cells()) {
            if (lattice.isLakePark(cell)) {
                cell.patch().shrunk().ifPresent(land -> halves.add(land.polygon(CentimetreGrid.factory())));
            }
        }
        return CentimetreGrid.largest(CentimetreGrid.union(halves));
    }

    /** A lake of soft outline in the middle of its park. */
    private Polygon lake() {
        Polygon park = lakePark();
        Spot middle = Spot.of(park.getCentroid().getCoordinate());
        double reach = Math.sqrt(park.getArea());
        Coordinate[] ring = new Coordinate[49];
        for (int i = 0; i < 48; i++) {
            double angle = 2 * Math.PI * i / 48;
            double wave = 1 + 0.16 * StrictMath.sin(2 * angle + 0.4) + 0.09 * StrictMath.sin(3 * angle + 2);
            double x = StrictMath.cos(angle) * reach * 0.40 * wave;
            double y = StrictMath.sin(angle) * reach * 0.20 * wave;
            ring[i] = middle.plus(new Spot(x, y)).coordinate();
        }
        ring[48] = ring[0].copy();
        return CentimetreGrid.factory().createPolygon(ring);
    }

    /** The cells of the historic quarter; if the city is too small to have one, the cell at its heart. */
    private Polygon historic() {
        Spot heart = plan.metres(CityPlan.HEART.x(), CityPlan.HEART.y());
        List<Cell> cells = new ArrayList<>(lattice.cells());
        cells.sort(Comparator.comparingDouble(cell -> cell.centre().distance(heart)));
        List<Polygon> shapes = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.zone() == Zone.HISTORIC || cell.equals(cells.get(0))) {
                shapes.add(cell.patch().polygon(CentimetreGrid.factory()));
            }
        }
        return CentimetreGrid.largest(CentimetreGrid.difference(CentimetreGrid.union(shapes), landscape.riverGate()));
    }

    private List<RoadPiece> roads(List<Street> inner) {
        RoadNet net = new RoadNet(plan, landscape);
        lattice.streets().forEach(net::add);
        inner.forEach(net::add);
        return net.pieces();
    }
}
