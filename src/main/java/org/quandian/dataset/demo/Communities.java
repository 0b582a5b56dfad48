package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts tiles together to communities (社区) of about equal population, bounded by main streets and the river and never across a
 * district border: the smallest region joins its smallest neighbour until there are as many as wanted.
 */
final class Communities {
    private final List<Region> regions = new ArrayList<>();
    private final Map<Region.Tile, Region> regionOf = new HashMap<>();
    private final Map<Long, List<Region.Tile>> tilesByCell = new HashMap<>();

    Communities(List<Region.Tile> tiles, int wanted) {
        for (Region.Tile tile : tiles) {
            Region region = new Region(tile);
            regions.add(region);
            regionOf.put(tile, region);
            tilesByCell
                    .computeIfAbsent(key(tile.cell().column(), tile.cell().row()), ignored -> new ArrayList<>())
                    .add(tile);
        }
        List<Region> lonely = new ArrayList<>();
        while (regions.size() + lonely.size() > wanted && !regions.isEmpty()) {
            Region smallest = smallest();
            Region neighbour = partner(smallest);
            if (neighbour == null) {
                regions.remove(smallest);
                lonely.add(smallest);
            } else {
                merge(neighbour, smallest);
            }
        }
        regions.addAll(lonely);
        regions.sort(Comparator.comparingDouble((Region each) -> each.centre().x())
                .thenComparingDouble(each -> each.centre().y()));
    }

    private Region smallest() {
        Region smallest = regions.get(0);
        for (Region region : regions) {
            if (region.residents() < smallest.residents()) {
                smallest = region;
            }
        }
        return smallest;
    }

    private @org.jspecify.annotations.Nullable Region partner(Region region) {
        Region best = null;
        double bestCost = Double.MAX_VALUE;
        for (Region neighbour : neighbours(region)) {
            double apart = neighbour.centre().distance(region.centre());
            double cost = neighbour.residents() + 4000 + apart * 6;
            if (cost < bestCost) {
                bestCost = cost;
                best = neighbour;
            }
        }
        return best;
    }

    private List<Region> neighbours(Region region) {
        Set<Region> seen = new HashSet<>(Set.of(region));
        List<Region> found = new ArrayList<>();
        int[][] steps = {{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        for (Region.Tile tile : region.tiles()) {
            for (int[] step : steps) {
                long key = key(tile.cell().column() + step[0], tile.cell().row() + step[1]);
                for (Region.Tile other : tilesByCell.getOrDefault(key, List.of())) {
                    Region owner = regionOf.get(other);
                    boolean fits = other.north() == tile.north() && other.district() == tile.district();
                    if (owner != null && fits && seen.add(owner) && tile.shape().distance(other.shape()) < 0.05) {
                        found.add(owner);
                    }
                }
            }
        }
        return found;
    }

    private void merge(Region into, Region from) {
        for (Region.Tile tile : from.tiles()) {
            regionOf.put(tile, into);
        }
        into.absorb(from);
        regions.remove(from);
    }

    private static long key(int column, int row) {
        return column * 100_000L + row;
    }

    /** From west to east. */
    List<Region> regions() {
        return regions;
    }
}
