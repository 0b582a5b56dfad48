package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ServiceSource;
import org.quandian.planning.Intervention;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;

/**
 * The list of what the scenario places.
 *
 * @param rows in the order they were placed
 * @param ground where things may be
 */
public record PlacedModel(List<Row> rows, Ground ground) {
    /** Nothing is placed anywhere. */
    static final PlacedModel NONE = new PlacedModel(List.of(), Ground.of(new Envelope(0, 0, 0, 0)));

    /** Takes a copy. */
    public PlacedModel {
        rows = List.copyOf(rows);
    }

    /**
     * Where things may be.
     *
     * @param x from west to east, metres
     * @param y from south to north, metres
     */
    public record Ground(NumberRange x, NumberRange y) {
        /** Everything in the box of a city. */
        public static Ground of(Envelope city) {
            return new Ground(
                    new NumberRange(Math.floor(city.getMinX()), Math.ceil(city.getMaxX()), 1, "m"),
                    new NumberRange(Math.floor(city.getMinY()), Math.ceil(city.getMaxY()), 1, "m"));
        }
    }

    /**
     * Where a thing is.
     *
     * @param x of its middle, metres
     * @param y of its middle, metres
     * @param degrees the direction of its longest side from east, 0 up to 180
     * @param lengthMetres of a way; 0 for anything else
     */
    public record Place(double x, double y, double degrees, double lengthMetres) {
        static Place of(Geometry shape) {
            Coordinate middle = shape.getCentroid().getCoordinate();
            double length = shape.getDimension() == 1 ? shape.getLength() : 0;
            return new Place(middle.x, middle.y, Directions.degrees(shape), length);
        }
    }

    /**
     * One placed thing.
     *
     * @param id its identifier
     * @param name its name, may be empty
     * @param kind what it is
     * @param what the word for it: 菜市场
     * @param size how much it is, such as 24 班; may be empty
     * @param values its fields as they stand in files
     * @param squareMetres its area, 0 for a point
     * @param radiusMetres how far it serves; 0 where it does not count
     * @param gainedPeople people who are served only because of it; empty until that is known
     * @param selected whether it is selected
     * @param place where it is
     */
    public record Row(
            String id,
            String name,
            PlacedKind kind,
            String what,
            String size,
            Map<String, String> values,
            double squareMetres,
            double radiusMetres,
            OptionalDouble gainedPeople,
            boolean selected,
            Place place) {
        /** Whether it is disabled. */
        public boolean isOff() {
            return Programme.YES.equals(values.get(Programme.OFF));
        }

        /** Whether it is locked. */
        public boolean isLocked() {
            return Programme.YES.equals(values.get(Programme.LOCKED));
        }
    }

    /** The model of a scenario with the parks that count under its rules; gains that are not known yet are absent. */
    public static PlacedModel of(
            PlacedWords things,
            Scenario scenario,
            List<ServiceSource> sources,
            Map<String, Double> gainedPeople,
            Set<String> selection,
            Envelope city) {
        List<Row> rows = scenario.interventions().stream()
                .map(each -> row(things, each, sources, gainedPeople, selection))
                .toList();
        return new PlacedModel(rows, Ground.of(city));
    }

    private static Row row(
            PlacedWords things,
            Intervention placed,
            List<ServiceSource> sources,
            Map<String, Double> gainedPeople,
            Set<String> selection) {
        double radius = sources.stream()
                .filter(source -> source.planned() && source.id().equals(placed.id()))
                .mapToDouble(ServiceSource::radiusMetres)
                .findFirst()
                .orElse(0);
        Double gained = gainedPeople.get(placed.id());
        return new Row(
                placed.id(),
                placed.name(),
                PlacedKind.of(placed),
                things.what(placed),
                things.size(placed),
                placed.values(),
                placed.shape().getArea(),
                radius,
                gained == null ? OptionalDouble.empty() : OptionalDouble.of(gained),
                selection.contains(placed.id()),
                Place.of(placed.shape()));
    }
}
