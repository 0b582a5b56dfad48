package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Envelope;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/** Lines of edits as a restless planner would make them: always the same for the same seed. */
final class RandomEdits {
    private static final double LARGEST_SIDE = 100;
    private static final double LONGEST_MOVE = 400;

    private final SplittableRandom random;
    private final Envelope extent;
    private final List<String> types;
    private final List<String> kinds;
    private final Map<String, String> kindOf = new HashMap<>();
    /** The kinds whose fields and shapes are made here. */
    private static final List<String> KNOWN = List.of(
            PocketPark.KIND,
            FacilitySite.KIND,
            SchoolSite.KIND,
            ParkingLot.KIND,
            CompleteCommunity.KIND,
            StreetLink.KIND,
            StreetClosure.KIND,
            NewEntrance.KIND);

    private final List<String> standing = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int placed;

    /** Of every kind; facilities only where there are types for them. */
    RandomEdits(long seed, Envelope extent, List<String> facilityTypes) {
        this.random = new SplittableRandom(seed);
        this.extent = extent;
        this.types = facilityTypes;
        this.kinds = KNOWN.stream()
                .filter(kind -> !kind.equals(FacilitySite.KIND) || !facilityTypes.isEmpty())
                .toList();
    }

    /** That many lines; each fits what the lines before it leave standing. */
    List<String> lines(int count) {
        while (lines.size() < count) {
            add(random.nextDouble());
        }
        return lines.subList(0, count);
    }

    private void add(double chance) {
        if (chance < 0.3 || standing.isEmpty()) {
            placed++;
            String id = "p" + placed;
            standing.add(id);
            String kind = kinds.get(random.nextInt(kinds.size()));
            kindOf.put(id, kind);
            lines.add("{\"op\":\"place\",\"id\":\"" + id + "\",\"kind\":\"" + kind + "\"" + fields(kind)
                    + ",\"geometry\":" + shape(kind) + "}");
        } else if (chance < 0.65) {
            lines.add(String.format(
                    Locale.ROOT,
                    "{\"op\":\"move\",\"id\":\"%s\",\"dx\":%.3f,\"dy\":%.3f}",
                    one(),
                    random.nextDouble(-LONGEST_MOVE, LONGEST_MOVE),
                    random.nextDouble(-LONGEST_MOVE, LONGEST_MOVE)));
        } else if (chance < 0.8) {
            String id = one();
            String fields = fields(kindOf.getOrDefault(id, ""));
            boolean stays = !fields.isEmpty() && random.nextBoolean();
            lines.add("{\"op\":\"revise\",\"id\":\"" + id + "\"" + fields
                    + (stays ? "" : ",\"geometry\":" + shape(kindOf.getOrDefault(id, ""))) + "}");
        } else if (chance < 0.9) {
            String gone = one();
            standing.remove(gone);
            lines.add("{\"op\":\"remove\",\"id\":\"" + gone + "\"}");
        } else {
            lines.add("{\"op\":\"undo\"}");
            lines.add("{\"op\":\"redo\"}");
        }
    }

    private String fields(String kind) {
        return switch (kind) {
            case FacilitySite.KIND ->
                ",\"type\":\"" + types.get(random.nextInt(types.size())) + "\",\"floor\":" + random.nextInt(3000)
                        + ",\"capacity\":" + random.nextInt(300);
            case SchoolSite.KIND ->
                ",\"level\":\"" + (random.nextBoolean() ? "primary" : "nine_year") + "\",\"classes\":"
                        + random.nextInt(36);
            case ParkingLot.KIND -> ",\"spaces\":" + random.nextInt(400) + ",\"piles\":" + random.nextInt(40);
            case CompleteCommunity.KIND -> ",\"community\":\"\"";
            case StreetLink.KIND -> ",\"form\":\"" + (random.nextBoolean() ? "street" : "footbridge") + "\"";
            case NewEntrance.KIND -> ",\"of\":\"\"";
            default -> "";
        };
    }

    private String shape(String kind) {
        return switch (kind) {
            case PocketPark.KIND -> rectangle();
            case StreetLink.KIND -> line();
            case NewEntrance.KIND -> point();
            case StreetClosure.KIND -> random.nextBoolean() ? point() : line();
            default -> random.nextBoolean() ? point() : rectangle();
        };
    }

    private String line() {
        double x = random.nextDouble(extent.getMinX(), extent.getMaxX());
        double y = random.nextDouble(extent.getMinY(), extent.getMaxY());
        return String.format(
                Locale.ROOT,
                "{\"type\":\"LineString\",\"coordinates\":[[%.3f,%.3f],[%.3f,%.3f]]}",
                x,
                y,
                x + random.nextDouble(10, 2 * LARGEST_SIDE),
                y + random.nextDouble(-LARGEST_SIDE, LARGEST_SIDE));
    }

    private String point() {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Point\",\"coordinates\":[%.3f,%.3f]}",
                random.nextDouble(extent.getMinX(), extent.getMaxX()),
                random.nextDouble(extent.getMinY(), extent.getMaxY()));
    }

    private String one() {
        return standing.get(random.nextInt(standing.size()));
    }

    private String rectangle() {
        double x = random.nextDouble(extent.getMinX(), extent.getMaxX());
        double y = random.nextDouble(extent.getMinY(), extent.getMaxY());
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
