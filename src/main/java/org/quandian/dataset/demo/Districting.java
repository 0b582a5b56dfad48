package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Divides the study area three ways: districts, communities, and the zones of schools. Each is a partition of tiles. */
final class Districting {
    private static final List<String> DISTRICTS = List.of("昆河区", "青山里区", "东河套区");
    private final CityPlan plan;
    private final Tiles cutter;
    private final List<Region.Tile> tiles;
    private final List<Region> regions;
    private final Map<Integer, List<Plot>> plotsByRegion = new HashMap<>();

    Districting(CityPlan plan, Landscape landscape, List<Cell> cells, List<Plot> plots) {
        this.plan = plan;
        this.cutter = new Tiles(plan, landscape, plots);
        this.tiles = cutter.tiles(cells);
        this.regions = new Communities(tiles, plan.count(60)).regions();
        Map<Long, Integer> regionByKey = new HashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            for (Region.Tile tile : regions.get(i).tiles()) {
                regionByKey.putIfAbsent(Tiles.key(tile.cell(), tile.north()), i);
            }
        }
        for (Plot plot : plots) {
            Integer region = regionByKey.get(cutter.keyOf(plot));
            if (region != null
                    && (plot.use() == Use.LIVING || plot.use() == Use.COMMERCE || plot.use() == Use.PUBLIC)) {
                plotsByRegion
                        .computeIfAbsent(region, ignored -> new ArrayList<>())
                        .add(plot);
            }
        }
    }

    private static Geometry union(List<Region.Tile> tiles) {
        List<Polygon> shapes = new ArrayList<>();
        tiles.forEach(tile -> shapes.add(tile.shape()));
        return CentimetreGrid.union(shapes);
    }

    List<Model.NamedArea> districts() {
        List<Model.NamedArea> areas = new ArrayList<>();
        for (int i = 0; i < DISTRICTS.size(); i++) {
            int district = i;
            List<Region.Tile> own =
                    tiles.stream().filter(tile -> tile.district() == district).toList();
            areas.add(new Model.NamedArea(DISTRICTS.get(i), "", union(own)));
        }
        return areas;
    }

    List<Model.NamedArea> communities() {
        List<String> stems = new ArrayList<>(Words.ESTATES);
        stems.addAll(List.of("钢铁大街", "友谊大街", "民族路", "青年路", "沼潭", "站前", "北梁", "河沿", "万青路", "少先路", "阿尔丁", "八一公园"));
        NamePool names = new NamePool(stems, "社区", Dice.of(plan.seed(), "communities"));
        List<Model.NamedArea> areas = new ArrayList<>();
        for (Region region : regions) {
            areas.add(new Model.NamedArea(names.next(), "", union(region.tiles())));
        }
        return areas;
    }

    /** Plots of a community where people live, shop or work, in no particular order. */
    List<Plot> plotsOf(int community) {
        return plotsByRegion.getOrDefault(community, List.of());
    }

    /** Every tile goes to the nearest school on its bank of the river. */
    List<Model.NamedArea> schoolZones(List<School> schools, Predicate<School> takes, String suffix) {
        Map<School, List<Region.Tile>> bySchool = new LinkedHashMap<>();
        schools.stream().filter(takes).forEach(each -> bySchool.put(each, new ArrayList<>()));
        for (Region.Tile tile : tiles) {
            School nearest = null;
            double best = Double.MAX_VALUE;
            for (School school : bySchool.keySet()) {
                double detour = cutter.isNorth(school.plot()) == tile.north() ? 0 : 3000;
                double distance = school.plot().centre().distance(tile.centre()) + detour;
                if (distance < best) {
                    best = distance;
                    nearest = school;
                }
            }
            if (nearest != null) {
                bySchool.getOrDefault(nearest, new ArrayList<>()).add(tile);
            }
        }
        List<Model.NamedArea> zones = new ArrayList<>();
        bySchool.forEach((school, own) -> {
            if (!own.isEmpty()) {
                zones.add(new Model.NamedArea(school.name() + suffix, school.name(), union(own)));
            }
        });
        return zones;
    }
}
