package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Makes one connected net of all streets: they end at the river's embankment unless they have a bridge, at the railway unless they
 * pass over it, and meet the ring where they cross it.
 */
final class RoadNet {
    private static final double LEAST_METRES = 8;
    private static final double LONGEST_OVERPASS_METRES = 190;
    private final CityPlan plan;
    private final Obstacle river;
    private final Obstacle railway;
    private final Obstacle spur;
    private final Obstacle canal;
    private final PreparedGeometry study;
    private final LongRoad ring;
    private final LineString ringLine;
    private final PreparedGeometry preparedRing;
    private final List<LongRoad> embankments;
    private final List<RoadPiece> pieces = new ArrayList<>();

    RoadNet(CityPlan plan, Landscape landscape) {
        this.plan = plan;
        this.river = new Obstacle(landscape.riverGate());
        this.railway = new Obstacle(landscape.railwayCorridor());
        this.spur = new Obstacle(landscape.spurTracks());
        this.canal = new Obstacle(landscape.canalWater());
        this.study = PreparedGeometryFactory.prepare(plan.studyArea());
        this.ring = new LongRoad(
                RoadClass.EXPRESSWAY,
                "环城快速路",
                landscape.ringWidth(),
                landscape.ring().beside(index -> 0));
        this.ringLine = ring.line();
        this.preparedRing = PreparedGeometryFactory.prepare(ringLine);
        this.embankments = List.of(
                embankment("滨河北路", landscape, landscape.river().beside(index -> landscape.toEmbankment(index, true))),
                embankment(
                        "滨河南路", landscape, landscape.river().beside(index -> -landscape.toEmbankment(index, false))));
    }

    private static LongRoad embankment(String name, Landscape landscape, List<Spot> course) {
        return new LongRoad(RoadClass.SECONDARY, name, landscape.embankmentWidth(), course);
    }

    /** Adds a street, cut where it must end. */
    void add(Street street) {
        Dice dice = Dice.of(plan.seed(), "crossing", street.name().hashCode());
        boolean arterial = street.roadClass().isArterial();
        boolean trunk = street.roadClass() == RoadClass.TRUNK;
        boolean squarely = street.runsNorth() || !railway.holdsAnEndOf(street);
        boolean overRailway = squarely && (trunk || (arterial && dice.chance(0.5)));
        Coordinate[] coordinates = street.line().stream().map(Spot::coordinate).toArray(Coordinate[]::new);
        LineString line = CentimetreGrid.factory().createLineString(coordinates);
        List<RoadPiece> todo = List.of(new RoadPiece(line, street.roadClass(), street.name(), street.width(), false));
        todo = river.cut(todo, street.bridged(), Double.MAX_VALUE);
        todo = railway.cut(todo, overRailway, LONGEST_OVERPASS_METRES);
        todo = spur.cut(todo, arterial, LONGEST_OVERPASS_METRES);
        todo = canal.cut(todo, street.roadClass() != RoadClass.ALLEY, LONGEST_OVERPASS_METRES);
        for (RoadPiece piece : todo) {
            meetRing(piece);
        }
    }

    private void meetRing(RoadPiece piece) {
        if (!preparedRing.intersects(piece.line())) {
            keep(piece);
            return;
        }
        for (Coordinate crossing :
                CentimetreGrid.intersection(piece.line(), ringLine).getCoordinates()) {
            ring.join(Spot.of(crossing));
        }
        for (LineString part : lines(CentimetreGrid.difference(piece.line(), ringLine))) {
            keep(new RoadPiece(part, piece.roadClass(), piece.name(), piece.width(), piece.bridge()));
        }
    }

    private void keep(RoadPiece piece) {
        Geometry inside = study.covers(piece.line())
                ? piece.line()
                : CentimetreGrid.intersection(piece.line(), study.getGeometry());
        for (LineString part : lines(inside)) {
            if (part.getLength() >= LEAST_METRES) {
                pieces.add(new RoadPiece(part, piece.roadClass(), piece.name(), piece.width(), piece.bridge()));
            }
        }
    }

    /** All pieces. To be asked once, when every street was added. */
    List<RoadPiece> pieces() {
        for (LongRoad embankment : embankments) {
            river.ends().forEach(embankment::join);
            meet(embankment);
        }
        List<RoadPiece> overWater = new Obstacle(river.area()).cut(ring.pieces(), true, Double.MAX_VALUE);
        embankments.forEach(each -> each.pieces().forEach(this::keep));
        new Obstacle(railway.area()).cut(overWater, true, Double.MAX_VALUE).forEach(this::keep);
        return List.copyOf(pieces);
    }

    private void meet(LongRoad embankment) {
        for (Coordinate crossing :
                CentimetreGrid.intersection(embankment.line(), ringLine).getCoordinates()) {
            ring.join(Spot.of(crossing));
            embankment.join(Spot.of(crossing));
        }
    }

    static List<LineString> lines(Geometry shape) {
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Land that stops roads or is bridged by them; remembers where. */
    private static final class Obstacle {
        private final Polygon area;
        private final PreparedGeometry prepared;
        private final List<Spot> ends = new ArrayList<>();

        Obstacle(Polygon area) {
            this.area = area;
            this.prepared = PreparedGeometryFactory.prepare(area);
        }

        /** Whether the street ends inside: then what looks like a crossing may be a long run beside the tracks. */
        boolean holdsAnEndOf(Street street) {
            var factory = CentimetreGrid.factory();
            return prepared.contains(factory.createPoint(street.start().coordinate()))
                    || prepared.contains(factory.createPoint(street.end().coordinate()));
        }

        Polygon area() {
            return area;
        }

        List<Spot> ends() {
            return ends;
        }

        List<RoadPiece> cut(List<RoadPiece> pieces, boolean bridged, double longest) {
            List<RoadPiece> rest = new ArrayList<>();
            for (RoadPiece piece : pieces) {
                if (!prepared.intersects(piece.line())) {
                    rest.add(piece);
                    continue;
                }
                for (Coordinate each : CentimetreGrid.intersection(piece.line(), area.getExteriorRing())
                        .getCoordinates()) {
                    ends.add(Spot.of(each));
                }
                addParts(rest, piece, CentimetreGrid.difference(piece.line(), area), piece.bridge());
                Geometry inside = CentimetreGrid.intersection(piece.line(), area);
                if (bridged && inside.getLength() <= longest) {
                    addParts(rest, piece, inside, true);
                }
            }
            return rest;
        }

        private static void addParts(List<RoadPiece> rest, RoadPiece piece, Geometry parts, boolean bridge) {
            for (LineString line : lines(parts)) {
                rest.add(new RoadPiece(line, piece.roadClass(), piece.name(), piece.width(), bridge));
            }
        }
    }
}
