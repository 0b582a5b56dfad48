package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/**
 * How several placed things are put in line (对齐、分布), by the boxes around them. Doing it a second time changes nothing. Knows no
 * toolkit; any thread.
 */
public enum Arrangement {
    /** Left sides in one line: that of the westernmost. */
    LEFT("mdi2f-format-horizontal-align-left"),
    /** Middles under each other. */
    CENTRE("mdi2f-format-horizontal-align-center"),
    /** Right sides in one line. */
    RIGHT("mdi2f-format-horizontal-align-right"),
    /** Upper sides in one line: that of the northernmost. */
    TOP("mdi2f-format-vertical-align-top"),
    /** Middles beside each other. */
    MIDDLE("mdi2f-format-vertical-align-center"),
    /** Lower sides in one line. */
    BOTTOM("mdi2f-format-vertical-align-bottom"),
    /** The same distance between the middles from west to east; the outermost stay. */
    SPREAD_ACROSS("mdi2d-distribute-horizontal-center"),
    /** The same distance between the middles from south to north. */
    SPREAD_UP("mdi2d-distribute-vertical-center");

    /** What moves less than this stays, metres: coordinates are kept to a millimetre. */
    private static final double LEAST = 5e-4;

    private final String icon;

    Arrangement(String icon) {
        this.icon = icon;
    }

    /** The word in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Ikonli literal. */
    public String icon() {
        return icon;
    }

    /** How many things it takes at least. */
    public int least() {
        return this == SPREAD_ACROSS || this == SPREAD_UP ? 3 : 2;
    }

    /** What has to move; nothing where there are too few things or all are in line. */
    public List<ScenarioEdit> moves(List<Intervention> things) {
        if (things.size() < least()) {
            return List.of();
        }
        Envelope all = new Envelope();
        things.forEach(each -> all.expandToInclude(box(each)));
        List<ScenarioEdit> moves = new ArrayList<>();
        switch (this) {
            case LEFT -> across(things, all.getMinX(), Envelope::getMinX, moves);
            case RIGHT -> across(things, all.getMaxX(), Envelope::getMaxX, moves);
            case CENTRE -> across(things, all.centre().x, box -> box.centre().x, moves);
            case TOP -> up(things, all.getMaxY(), Envelope::getMaxY, moves);
            case BOTTOM -> up(things, all.getMinY(), Envelope::getMinY, moves);
            case MIDDLE -> up(things, all.centre().y, box -> box.centre().y, moves);
            case SPREAD_ACROSS -> spread(things, box -> box.centre().x, true, moves);
            case SPREAD_UP -> spread(things, box -> box.centre().y, false, moves);
        }
        return List.copyOf(moves);
    }

    private static void across(
            List<Intervention> things, double line, ToDoubleFunction<Envelope> side, List<ScenarioEdit> moves) {
        things.forEach(each -> move(each, line - side.applyAsDouble(box(each)), 0, moves));
    }

    private static void up(
            List<Intervention> things, double line, ToDoubleFunction<Envelope> side, List<ScenarioEdit> moves) {
        things.forEach(each -> move(each, 0, line - side.applyAsDouble(box(each)), moves));
    }

    private static void spread(
            List<Intervention> things, ToDoubleFunction<Envelope> middle, boolean across, List<ScenarioEdit> moves) {
        List<Intervention> sorted = things.stream()
                .sorted(Comparator.comparingDouble(each -> middle.applyAsDouble(box(each))))
                .toList();
        double first = middle.applyAsDouble(box(sorted.get(0)));
        double last = middle.applyAsDouble(box(sorted.get(sorted.size() - 1)));
        for (int i = 0; i < sorted.size(); i++) {
            double wanted = first + (last - first) * i / (sorted.size() - 1);
            double by = wanted - middle.applyAsDouble(box(sorted.get(i)));
            move(sorted.get(i), across ? by : 0, across ? 0 : by, moves);
        }
    }

    private static void move(Intervention thing, double dx, double dy, List<ScenarioEdit> moves) {
        if (Math.hypot(dx, dy) >= LEAST) {
            moves.add(new ScenarioEdit.Move(thing.id(), dx, dy));
        }
    }

    private static Envelope box(Intervention thing) {
        return thing.shape().getEnvelopeInternal();
    }
}
