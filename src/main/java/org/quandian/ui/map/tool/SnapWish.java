package org.quandian.ui.map.tool;

import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * What is to be snapped, so that it is drawn to what makes sense for it.
 *
 * @param hand what the tool is about to do
 * @param halfWidth from the middle of a stamp to its side in the east, metres; 0 where it has no sides
 * @param halfHeight from the middle of a stamp to its side in the north, metres; 0 where it has no sides
 * @param except identifiers of placed things that it is not drawn to: those that move themselves
 */
public record SnapWish(Hand hand, double halfWidth, double halfHeight, Set<String> except) {
    /** What is in the hand. */
    public enum Hand {
        /** A stamp, or the mark of a thing without an area. */
        STAMP,
        /** A corner of an outline, of a box, of something that is pulled. */
        CORNER,
        /** A point of a new way. */
        WAY,
        /** A bar that closes a street. */
        BAR
    }

    /** Takes a copy. */
    public SnapWish {
        except = Set.copyOf(except);
    }

    /** A corner that may be drawn to everything. */
    public static SnapWish corner() {
        return sizeless(Hand.CORNER);
    }

    /** A corner of something that does not snap to itself. */
    public static SnapWish cornerOf(String id) {
        return corner().except(Set.of(id));
    }

    /** A point of a way. */
    public static SnapWish way() {
        return sizeless(Hand.WAY);
    }

    /** The mark of a thing without an area, or the middle of one. */
    static SnapWish mark() {
        return sizeless(Hand.STAMP);
    }

    /** What a brush puts down. */
    static SnapWish of(Brush brush) {
        return switch (brush.kind()) {
            case LINK -> way();
            case CLOSURE -> sizeless(Hand.BAR);
            default -> stamp(brush.sizeOfStamp());
        };
    }

    private static SnapWish stamp(Envelope size) {
        return new SnapWish(Hand.STAMP, size.getWidth() / 2, size.getHeight() / 2, Set.of());
    }

    private static SnapWish sizeless(Hand hand) {
        return new SnapWish(hand, 0, 0, Set.of());
    }

    /** The same that is not drawn to these. */
    SnapWish except(Set<String> ids) {
        return new SnapWish(hand, halfWidth, halfHeight, ids);
    }

    /** Whether it has sides that can lie along something. */
    public boolean hasSides() {
        return halfWidth > 0 && halfHeight > 0;
    }
}
