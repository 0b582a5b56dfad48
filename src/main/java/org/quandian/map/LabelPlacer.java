package org.quandian.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Finds room for names, first come first served, and writes them. One picture, one thread. */
final class LabelPlacer {
    /** No name comes so close to the edge, logical pixels; less on small pictures. */
    private static final double EDGE = 40;

    /** Room kept free around a name, logical pixels. */
    private static final double AIR = 3;

    /** The same name is written again along a line only so far away, logical pixels. */
    private static final double REPEAT = 360;

    private final LayerCanvas canvas;
    private final Rectangle2D room;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, List<LabelAnchor>> alongByText = new HashMap<>();
    private final Map<TextKey, LabelText> texts = new HashMap<>();

    LabelPlacer(LayerCanvas canvas) {
        this.canvas = canvas;
        int width = canvas.viewport().width();
        int height = canvas.viewport().height();
        double edge = Math.min(EDGE, Math.min(width, height) * 0.05);
        this.room = new Rectangle2D.Double(edge, edge, width - 2 * edge, height - 2 * edge);
    }

    /** Takes room for a name, if there is any. */
    void place(String text, Geometry shape, TextSymbolizer symbol) {
        LabelText written = texts.computeIfAbsent(
                new TextKey(text, symbol.bold(), symbol.size(), symbol.spacing()),
                key -> LabelText.of(key.text, canvas.fonts().face(key.bold, key.size), key.spacing));
        boolean along = symbol.placement() == TextSymbolizer.Placement.LINE;
        Optional<LabelAnchor> anchor = along
                ? LabelAnchor.along(shape, canvas.viewport(), written.width())
                : Optional.of(LabelAnchor.middle(shape, canvas.viewport()));
        if (anchor.isEmpty() || (along && isRepetition(text, anchor.get()))) {
            return;
        }
        LabelText.Written there = written.at(anchor.get());
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Rectangle2D box : there.boxes()) {
            Rectangle2D airy = new Rectangle2D.Double(
                    box.getX() - AIR, box.getY() - AIR, box.getWidth() + 2 * AIR, box.getHeight() + 2 * AIR);
            if (!room.contains(airy) || taken.stream().anyMatch(airy::intersects)) {
                return;
            }
            boxes.add(airy);
        }
        taken.addAll(boxes);
        placed.add(new Placed(there.outline(), symbol));
        if (along) {
            alongByText.computeIfAbsent(text, key -> new ArrayList<>()).add(anchor.get());
        }
    }

    /** Writes what was placed: all halos first, so that none lies over a neighbour's letters. */
    void write() {
        Graphics2D graphics = canvas.graphics();
        for (Placed each : placed) {
            if (each.symbol.haloRadius() > 0) {
                graphics.setColor(each.symbol.halo().toAwt());
                graphics.setStroke(new BasicStroke(
                        (float) (2 * each.symbol.haloRadius()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(each.outline);
            }
        }
        for (Placed each : placed) {
            graphics.setColor(each.symbol.fill().toAwt());
            graphics.fill(each.outline);
        }
    }

    private boolean isRepetition(String text, LabelAnchor anchor) {
        return alongByText.getOrDefault(text, List.of()).stream()
                .anyMatch(other -> Math.hypot(other.x() - anchor.x(), other.y() - anchor.y()) < REPEAT);
    }

    private record TextKey(String text, boolean bold, double size, double spacing) {}

    private record Placed(Shape outline, TextSymbolizer symbol) {}
}
