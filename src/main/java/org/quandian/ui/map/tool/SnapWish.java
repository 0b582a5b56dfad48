package org.quandian.ui.map.tool;

import java.util.Set;

/**
 * What is to be snapped, so that it is drawn to what makes sense for it.
 *
 * @param hand what the tool is about to do
 * @param half from the middle of a stamp to its side, metres; 0 where it has no sides
 * @param except identifiers of placed things that it is not drawn to: those that move themselves
 */
public record SnapWish(Hand hand, double half, Set<String> except) {
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
        return new SnapWish(Hand.CORNER, 0, Set.of());
    }

    /** A corner of something that does not snap to itself. */
    public static SnapWish cornerOf(String id) {
        return new SnapWish(Hand.CORNER, 0, Set.of(id));
    }

    /** A point of a way. */
    public static SnapWish way() {
        return new SnapWish(Hand.WAY, 0, Set.of());
    }

    /** What a brush puts down. */
    static SnapWish of(Brush brush) {
        return switch (brush.kind()) {
            case LINK -> way();
            case CLOSURE -> new SnapWish(Hand.BAR, 0, Set.of());
            default -> new SnapWish(Hand.STAMP, half(brush), Set.of());
        };
    }

    private static double half(Brush brush) {
        return brush.aspect() == 1 ? brush.sizeOfStamp().getHeight() / 2 : 0;
    }
}
