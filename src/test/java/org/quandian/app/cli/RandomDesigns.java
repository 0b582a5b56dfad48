package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.quandian.dataset.GeoJsonGeometry;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Feature;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.LayerRole;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Programme;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/**
 * Fields and shapes of every kind of measure as text for a line of edits, over a city: what stands in the city is taken from it as often
 * as not. Always the same for the same numbers.
 */
final class RandomDesigns {
    private static final double LARGEST_SIDE = 100;

    private final SplittableRandom random;
    private final Baseline city;
    private final Envelope extent;
    private final List<String> types;

    /** Facilities are of these types. */
    RandomDesigns(SplittableRandom random, Baseline city, List<String> types) {
        this.random = random;
        this.city = city;
        this.types = List.copyOf(types);
        this.extent = new Envelope();
        city.features(LayerRole.RESIDENTIAL)
                .forEach(each -> extent.expandToInclude(each.shape().getEnvelopeInternal()));
    }

    /** A kind, each as likely as the others. */
    String kind() {
        return InterventionKinds.ALL.get(random.nextInt(InterventionKinds.ALL.size()));
    }

    /** Every field that the kind needs and some of the others, each with a comma before it. */
    String fields(String kind) {
        return switch (kind) {
            case PocketPark.KIND, StreetClosure.KIND -> "";
            case OpenGreen.KIND -> number("open_from", 12) + number("open_to", 24) + of(closedOrOpenGreens());
            case FacilitySite.KIND -> word("type", type()) + number("floor", 3000) + number("capacity", 300);
            case EmbeddedCentre.KIND -> number("floor", 2000) + word("items", some(EmbeddedCentre.SERVICES));
            case CompleteCommunity.KIND ->
                word("community", random.nextBoolean() ? "" : name(LayerRole.COMMUNITIES)) + word("items", bundle());
            case IdleReuse.KIND -> of(idle()) + word("use", use()) + sometimes(number("floor", 2000)) + capacity();
            case EstateRenewal.KIND -> of(city.features(LayerRole.RESIDENTIAL)) + renewal();
            case SchoolSite.KIND ->
                word("level", one(List.of("primary", "junior", "nine_year", "senior"))) + number("classes", 36);
            case SchoolExtension.KIND -> of(schools()) + number("classes", 12) + sometimes(number("seats", 500));
            case ParkingLot.KIND -> parkingLot();
            case KerbsideParking.KIND -> sometimes(number("spaces", 60));
            case SharedParking.KIND ->
                of(city.features(LayerRole.PARKING))
                        + number("spaces", 80)
                        + number("open_from", 24)
                        + number("open_to", 24);
            case ChargingPiles.KIND -> of(city.features(LayerRole.PARKING)) + number("piles", 40);
            case StreetLink.KIND -> word("form", one(List.of("street", "footbridge")));
            case NewEntrance.KIND -> of(random.nextBoolean() ? city.features(LayerRole.PARKS) : List.of());
            case Shelter.KIND -> shelter();
            case PublicToilet.KIND, MicroFireStation.KIND -> number("floor", 200);
            default -> throw new IllegalArgumentException("no fields for " + kind);
        };
    }

    /** When it comes, what it costs; and now and then that it does not count. */
    String programme() {
        return sometimes(number("year", Programme.FIRST_YEAR, Programme.LAST_YEAR + 1))
                + sometimes(number("cost", 500))
                + sometimes(number("ready", 1, Programme.MOST_READY + 1))
                + sometimes(word("off", one(List.of("yes", "no"))));
    }

    /** A shape that the kind can have; that of something in the city where the kind belongs to one, as often as not. */
    String shape(String kind) {
        return switch (kind) {
            case PocketPark.KIND -> rectangle();
            case OpenGreen.KIND -> areaOf(city.features(LayerRole.PARKS));
            case IdleReuse.KIND -> random.nextBoolean() ? areaOf(idle()) : pointOrRectangle();
            case EstateRenewal.KIND -> areaOf(city.features(LayerRole.RESIDENTIAL));
            case StreetLink.KIND, KerbsideParking.KIND -> line();
            case NewEntrance.KIND -> point();
            case StreetClosure.KIND -> random.nextBoolean() ? point() : line();
            default -> pointOrRectangle();
        };
    }

    private String parkingLot() {
        return word("form", one(List.of("surface", "deck", "mechanical")))
                + number("levels", 1, 6)
                + number("spaces", 400)
                + number("piles", 40);
    }

    private String renewal() {
        return word(
                        "items",
                        some(Stream.of(EstateRenewal.Item.values())
                                .map(EstateRenewal.Item::id)
                                .toList()))
                + number("lifts", 10)
                + number("spaces", 80)
                + number("piles", 20)
                + sometimes(number("households", 600));
    }

    private String shelter() {
        return word(
                        "grade",
                        one(Stream.of(Shelter.Grade.values())
                                .map(Shelter.Grade::id)
                                .toList()))
                + sometimes(number("area", 20_000))
                + sometimes(number("capacity", 5000));
    }

    private String use() {
        return one(List.of(
                Facility.PARK, Facility.PUBLIC_PARKING, Facility.PRIMARY_SCHOOL, Facility.JUNIOR_SCHOOL, type()));
    }

    private String capacity() {
        return sometimes(number("capacity", 400));
    }

    private String type() {
        return one(types);
    }

    private String bundle() {
        return random.nextBoolean() ? "" : some(types);
    }

    private List<Feature> idle() {
        return city.features(random.nextBoolean() ? LayerRole.IDLE_LAND : LayerRole.IDLE_BUILDINGS);
    }

    private List<Feature> schools() {
        List<Feature> schools = city.features(LayerRole.SCHOOLS);
        return schools.isEmpty() ? city.features(LayerRole.FACILITIES) : schools;
    }

    private List<Feature> closedOrOpenGreens() {
        List<Feature> closed = city.features(LayerRole.PARKS).stream()
                .filter(Attributes::isClosed)
                .toList();
        return closed.isEmpty() ? city.features(LayerRole.PARKS) : closed;
    }

    private String name(LayerRole role) {
        List<Feature> all = city.features(role);
        return all.isEmpty() ? "" : one(all).name();
    }

    /** One of these by its id; now and then one that is none of them, as after the city was read again. */
    private String of(List<Feature> hosts) {
        return word(
                "of",
                hosts.isEmpty() || random.nextInt(5) == 0
                        ? "nobody"
                        : one(hosts).id());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String some(List<String> all) {
        List<String> left = new ArrayList<>(all);
        Collections.shuffle(left, new java.util.Random(random.nextLong()));
        return String.join(",", left.subList(0, random.nextInt(Math.min(5, left.size()))));
    }

    private String sometimes(String field) {
        return random.nextInt(3) == 0 ? field : "";
    }

    private static String word(String field, String value) {
        return ",\"" + field + "\":\"" + value + '"';
    }

    private String number(String field, int below) {
        return number(field, 0, below);
    }

    private String number(String field, int from, int below) {
        return ",\"" + field + "\":" + random.nextInt(from, below);
    }

    private String pointOrRectangle() {
        return random.nextBoolean() ? point() : rectangle();
    }

    private String areaOf(List<Feature> hosts) {
        boolean drawn = hosts.isEmpty() || random.nextInt(3) == 0;
        return drawn ? rectangle() : GeoJsonGeometry.write(one(hosts).shape()).toString();
    }

    private double x() {
        return random.nextDouble(extent.getMinX(), extent.getMaxX());
    }

    private double y() {
        return random.nextDouble(extent.getMinY(), extent.getMaxY());
    }

    private String line() {
        double x = x();
        double y = y();
        return String.format(
                Locale.ROOT,
                "{\"type\":\"LineString\",\"coordinates\":[[%.3f,%.3f],[%.3f,%.3f]]}",
                x,
                y,
                x + random.nextDouble(10, 2 * LARGEST_SIDE),
                y + random.nextDouble(-LARGEST_SIDE, LARGEST_SIDE));
    }

    private String point() {
        return String.format(Locale.ROOT, "{\"type\":\"Point\",\"coordinates\":[%.3f,%.3f]}", x(), y());
    }

    private String rectangle() {
        double x = x();
        double y = y();
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.3f,%2$.3f],[%3$.3f,%2$.3f],[%3$.3f,%4$.3f],"
                        + "[%1$.3f,%4$.3f],[%1$.3f,%2$.3f]]]}",
                x,
                y,
                x + random.nextDouble(10, LARGEST_SIDE),
                y + random.nextDouble(10, LARGEST_SIDE));
    }
}
