package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.quandian.planning.Baseline;

/**
 * Lines of edits as a restless planner would make them: measures of every kind placed, moved, changed, scheduled, disabled, locked and
 * removed. Always the same for the same seed.
 */
final class RandomEdits {
    private static final double LONGEST_MOVE = 400;

    private final SplittableRandom random;
    private final RandomDesigns designs;
    private final Map<String, String> kindOf = new HashMap<>();
    private final List<String> standing = new ArrayList<>();
    private final Set<String> locked = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private int placed;

    /** Facilities are of these types. */
    RandomEdits(long seed, Baseline city, List<String> facilityTypes) {
        this.random = new SplittableRandom(seed);
        this.designs = new RandomDesigns(random, city, facilityTypes);
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
            place();
        } else if (chance < 0.9) {
            change(one(), chance);
        } else if (chance < 0.95) {
            String first = free(one());
            String second = free(one());
            lines.add("{\"op\":\"batch\",\"edits\":[" + move(first) + "," + revise(second) + "]}");
        } else {
            lines.add("{\"op\":\"undo\"}");
            lines.add("{\"op\":\"redo\"}");
        }
    }

    private void change(String id, double chance) {
        if (chance < 0.45) {
            lines.add(move(free(id)));
        } else if (chance < 0.65) {
            lines.add(revise(free(id)));
        } else if (chance < 0.75) {
            // its programme may change, locked or not
            lines.add(revise(id, designs.programme() + ",\"ready\":" + random.nextInt(1, 6)));
        } else if (chance < 0.8) {
            lock(id, !locked.contains(id));
        } else {
            lines.add("{\"op\":\"remove\",\"id\":\"" + free(id) + "\"}");
            standing.remove(id);
        }
    }

    private void place() {
        placed++;
        String id = "p" + placed;
        String kind = designs.kind();
        standing.add(id);
        kindOf.put(id, kind);
        lines.add("{\"op\":\"place\",\"id\":\"" + id + "\",\"kind\":\"" + kind + "\"" + designs.fields(kind)
                + designs.programme() + ",\"geometry\":" + designs.shape(kind) + "}");
    }

    private String move(String id) {
        return String.format(
                Locale.ROOT,
                "{\"op\":\"move\",\"id\":\"%s\",\"dx\":%.3f,\"dy\":%.3f}",
                id,
                random.nextDouble(-LONGEST_MOVE, LONGEST_MOVE),
                random.nextDouble(-LONGEST_MOVE, LONGEST_MOVE));
    }

    private String revise(String id) {
        String kind = kindOf.getOrDefault(id, "");
        String fields = designs.fields(kind);
        boolean stays = !fields.isEmpty() && random.nextBoolean();
        return revise(id, fields + (stays ? "" : ",\"geometry\":" + designs.shape(kind)));
    }

    private static String revise(String id, String changes) {
        return "{\"op\":\"revise\",\"id\":\"" + id + "\"" + changes + "}";
    }

    /** The same thing after it was unlocked, where it was locked. */
    private String free(String id) {
        if (locked.contains(id)) {
            lock(id, false);
        }
        return id;
    }

    private void lock(String id, boolean hold) {
        lines.add(revise(id, ",\"locked\":\"" + (hold ? "yes" : "no") + '"'));
        if (hold) {
            locked.add(id);
        } else {
            locked.remove(id);
        }
    }

    private String one() {
        return standing.get(random.nextInt(standing.size()));
    }
}
