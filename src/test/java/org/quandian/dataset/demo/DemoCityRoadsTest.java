package org.quandian.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Roads make one net through shared vertices, cross the river on bridges only, and some of them end nowhere. */
class DemoCityRoadsTest {
    private static Model model;
    private static final Map<Coordinate, List<RoadPiece>> BY_VERTEX = new HashMap<>();

    @BeforeAll
    static void make() {
        model = new CityMaker(new CityPlan(1, 0.25), CancellationToken.none(), ProgressListener.SILENT).make();
        for (RoadPiece road : model.roads()) {
            for (Coordinate vertex : road.line().getCoordinates()) {
                BY_VERTEX.computeIfAbsent(vertex, ignored -> new ArrayList<>()).add(road);
            }
        }
    }

    @Test
    void nearlyAllRoadsHangTogether() {
        Set<RoadPiece> reached = new HashSet<>();
        Deque<RoadPiece> open = new ArrayDeque<>();
        RoadPiece ring = model.roads().stream()
                .filter(road -> road.roadClass() == RoadClass.EXPRESSWAY)
                .findFirst()
                .orElseThrow();
        open.add(ring);
        while (!open.isEmpty()) {
            RoadPiece road = open.remove();
            if (reached.add(road)) {
                for (Coordinate vertex : road.line().getCoordinates()) {
                    open.addAll(BY_VERTEX.get(vertex));
                }
            }
        }
        double all = model.roads().stream()
                .mapToDouble(road -> road.line().getLength())
                .sum();
        double together =
                reached.stream().mapToDouble(road -> road.line().getLength()).sum();

        assertThat(together / all).isGreaterThan(0.97);
    }

    @Test
    void onlyBridgesCrossTheRiver() {
        Geometry river = model.landscape().riverWater();
        List<RoadPiece> wet = model.roads().stream()
                .filter(road -> road.line().intersects(river))
                .toList();

        assertThat(wet).hasSizeGreaterThan(3).allMatch(RoadPiece::bridge);
    }

    @Test
    void someAlleysAreDeadEnds() {
        long deadEnds = model.roads().stream()
                .filter(road -> road.roadClass() == RoadClass.ALLEY)
                .filter(road -> endsNowhere(road.line().getCoordinateN(0))
                        || endsNowhere(road.line().getCoordinateN(road.line().getNumPoints() - 1)))
                .count();

        assertThat(deadEnds).isGreaterThan(20);
    }

    private static boolean endsNowhere(Coordinate end) {
        return BY_VERTEX.get(end).size() == 1;
    }

    @Test
    void everyClassOfRoadIsThere() {
        assertThat(model.roads()).extracting(RoadPiece::roadClass).contains(RoadClass.values());
    }
}
