package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Envelope;

/** Lines of edits as a restless planner would make them: always the same for the same seed. */
final class RandomEdits {
    private static final double LARGEST_SIDE = 100;
    private static final double LONGEST_MOVE = 400;

    private final SplittableRandom random;
    private final Envelope extent;
    private final List<String> standing = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int placed;

    RandomEdits(long seed, Envelope extent) {
        this.random = new SplittableRandom(seed);
        this.extent = extent;
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
            lines.add("{\"op\":\"place\",\"id\":\"" + id + "\",\"kind\":\"pocket_park\",\"geometry\":" + rectangle()
                    + "}");
        } else if (chance < 0.65) {
            lines.add(String.format(
                    Locale.ROOT,
                    "{\"op\":\"move\",\"id\":\"%s\",\"dx\":%.3f,\"dy\":%.3f}",
                    one(),
                    random.nextDouble(-LONGEST_MOVE, LONGEST_MOVE),
                    random.nextDouble(-LONGEST_MOVE, LONGEST_MOVE)));
        } else if (chance < 0.8) {
            lines.add("{\"op\":\"revise\",\"id\":\"" + one() + "\",\"geometry\":" + rectangle() + "}");
        } else if (chance < 0.9) {
            String gone = one();
            standing.remove(gone);
            lines.add("{\"op\":\"remove\",\"id\":\"" + gone + "\"}");
        } else {
            lines.add("{\"op\":\"undo\"}");
            lines.add("{\"op\":\"redo\"}");
        }
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
