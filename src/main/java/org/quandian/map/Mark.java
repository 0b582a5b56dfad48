package org.quandian.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms a mark can have: SLD's well-known names and our tree. */
public enum Mark {
    /** A square. */
    SQUARE,
    /** A disc. */
    CIRCLE,
    /** A triangle standing on its side. */
    TRIANGLE,
    /** A square standing on its corner. */
    DIAMOND,
    /** A star with five points. */
    STAR,
    /** An upright cross. */
    CROSS,
    /** A cross on its side. */
    X,
    /** A tree: round crown on a short trunk. */
    TREE,
    /** A house: gable roof over a body with a door. */
    HOUSE,
    /** The letter P. */
    PARKING,
    /** A school: a broad house with a flag on its roof. */
    SCHOOL,
    /** A street that runs away from the eye, with its middle line. */
    ROAD,
    /** A bar: no way through. */
    BAR,
    /** An open door. */
    DOOR,
    /** A gate: two posts under a beam. */
    GATE,
    /** A house of several floors. */
    TOWER,
    /** An arrow that comes back to its beginning. */
    CYCLE,
    /** A crane over a wall. */
    CRANE,
    /** A school with an upright cross. */
    SCHOOL_PLUS,
    /** The letter P over a kerb. */
    KERB,
    /** A crescent moon. */
    MOON,
    /** A flash of lightning. */
    BOLT,
    /** A tent. */
    TENT,
    /** Two persons. */
    PERSONS,
    /** A flame. */
    FLAME;

    /** The words of an SVG path, in the order of {@link PathIterator}'s kinds of segments, and how many numbers follow each. */
    private static final String SVG_WORDS = "MLQCZ";

    private static final int[] SVG_NUMBERS = {2, 2, 4, 6, 0};

    /** The mark with that well-known name, if it is known. */
    public static Optional<Mark> findByName(String wellKnownName) {
        return Arrays.stream(values())
                .filter(mark -> mark.name().equals(wellKnownName.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its outline as the path of an SVG, in a box of that size around the origin, so that windows show what the map shows. */
    public String svgPath(double size) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        PathIterator parts = outline().getPathIterator(AffineTransform.getScaleInstance(size, size));
        for (; !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            path.append(SVG_WORDS.charAt(kind));
            for (int i = 0; i < SVG_NUMBERS[kind]; i++) {
                path.append(i == 0 ? "" : " ").append(Math.round(at[i] * 1_000) / 1_000.0);
            }
        }
        return path.toString();
    }

    /** Its outline in a box from -0.5 to 0.5, y downwards. */
    Shape outline() {
        return switch (this) {
            case SQUARE -> new Rectangle2D.Double(-0.5, -0.5, 1, 1);
            case CIRCLE -> new Ellipse2D.Double(-0.5, -0.5, 1, 1);
            case TRIANGLE -> polygon(0, -0.5, 0.5, 0.4, -0.5, 0.4);
            case DIAMOND -> polygon(0, -0.5, 0.5, 0, 0, 0.5, -0.5, 0);
            case STAR -> star();
            case CROSS ->
                polygon(
                        -0.17, -0.5, 0.17, -0.5, 0.17, -0.17, 0.5, -0.17, 0.5, 0.17, 0.17, 0.17, 0.17, 0.5, -0.17, 0.5,
                        -0.17, 0.17, -0.5, 0.17, -0.5, -0.17, -0.17, -0.17);
            case X -> AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(CROSS.outline());
            case TREE -> tree();
            case HOUSE -> house();
            case PARKING -> letterP();
            case SCHOOL -> school();
            case ROAD -> road();
            case BAR -> new Rectangle2D.Double(-0.5, -0.16, 1, 0.32);
            case DOOR -> door();
            case GATE, TOWER, CYCLE, CRANE, SCHOOL_PLUS, KERB, MOON, BOLT, TENT, PERSONS, FLAME -> MarkGlyphs.of(this);
        };
    }

    private static Shape star() {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 0.5 : 0.21;
            points[2 * i] = radius * Math.sin(Math.PI * i / 5);
            points[2 * i + 1] = -radius * Math.cos(Math.PI * i / 5);
        }
        return polygon(points);
    }

    private static Shape tree() {
        Area tree = new Area(new Ellipse2D.Double(-0.22, -0.5, 0.44, 0.44));
        tree.add(new Area(new Ellipse2D.Double(-0.4, -0.3, 0.42, 0.42)));
        tree.add(new Area(new Ellipse2D.Double(-0.02, -0.3, 0.42, 0.42)));
        tree.add(new Area(new Rectangle2D.Double(-0.2, -0.2, 0.4, 0.32)));
        tree.add(new Area(new Rectangle2D.Double(-0.07, 0, 0.14, 0.5)));
        return tree;
    }

    private static Shape house() {
        Area house = new Area(polygon(0, -0.5, 0.52, 0, -0.52, 0));
        house.add(new Area(new Rectangle2D.Double(-0.34, -0.05, 0.68, 0.5)));
        house.subtract(new Area(new Rectangle2D.Double(-0.1, 0.14, 0.2, 0.31)));
        return house;
    }

    static Shape letterP() {
        Area letter = new Area(new Ellipse2D.Double(-0.2, -0.5, 0.58, 0.6));
        letter.add(new Area(new Rectangle2D.Double(-0.28, -0.5, 0.4, 0.6)));
        letter.subtract(new Area(new Ellipse2D.Double(-0.03, -0.32, 0.22, 0.24)));
        letter.subtract(new Area(new Rectangle2D.Double(-0.1, -0.32, 0.18, 0.24)));
        letter.add(new Area(new Rectangle2D.Double(-0.28, -0.5, 0.19, 1)));
        return letter;
    }

    static Shape school() {
        Area school = new Area(new Rectangle2D.Double(-0.5, 0.02, 1, 0.43));
        school.add(new Area(polygon(0, -0.22, 0.3, 0.06, -0.3, 0.06)));
        school.add(new Area(new Rectangle2D.Double(-0.04, -0.5, 0.08, 0.4)));
        school.add(new Area(polygon(0, -0.5, 0.3, -0.4, 0, -0.3)));
        school.subtract(new Area(new Rectangle2D.Double(-0.1, 0.2, 0.2, 0.25)));
        return school;
    }

    private static Shape road() {
        Area road = new Area(polygon(-0.2, -0.5, 0.2, -0.5, 0.5, 0.5, -0.5, 0.5));
        road.subtract(new Area(new Rectangle2D.Double(-0.05, -0.5, 0.1, 0.24)));
        road.subtract(new Area(new Rectangle2D.Double(-0.06, -0.12, 0.12, 0.24)));
        road.subtract(new Area(new Rectangle2D.Double(-0.07, 0.26, 0.14, 0.24)));
        return road;
    }

    private static Shape door() {
        Area door = new Area(new Rectangle2D.Double(-0.36, -0.5, 0.72, 1));
        door.subtract(new Area(new Rectangle2D.Double(-0.24, -0.38, 0.48, 0.88)));
        door.add(new Area(polygon(-0.24, -0.38, 0.1, -0.22, 0.1, 0.5, -0.24, 0.5)));
        return door;
    }

    static Shape polygon(double... xy) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
