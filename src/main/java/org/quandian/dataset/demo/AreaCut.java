package org.quandian.dataset.demo;

import java.util.Optional;

/** Cuts a piece of exactly the wanted area off a patch, along one of its sides. */
final class AreaCut {
    private AreaCut() {}

    /**
     * The two pieces, or nothing where the patch is too small for that.
     *
     * @param side of the patch that the piece lies along
     * @param area of the piece, square metres
     * @param between what runs along the cut
     */
    static Optional<Pieces> along(Patch patch, int side, double area, Side between) {
        double low = 0;
        double high = patch.depth(side);
        if (patch.area() <= area * 1.05 || high <= 0) {
            return Optional.empty();
        }
        Spot along = patch.direction(side);
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            double cut = patch.leftOf(origin(patch, side, middle), along.times(-1), between)
                    .map(Patch::area)
                    .orElse(0.0);
            if (cut < area) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Spot origin = origin(patch, side, high);
        Optional<Patch> piece = patch.leftOf(origin, along.times(-1), between);
        Optional<Patch> rest = patch.leftOf(origin, along, between);
        if (piece.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pieces(piece.get(), rest.get(), origin, along));
    }

    private static Spot origin(Patch patch, int side, double depth) {
        return patch.corner(side).plus(patch.direction(side).left().times(depth));
    }

    /**
     * What was cut.
     *
     * @param piece of the wanted area
     * @param rest the other piece
     * @param origin a spot of the cut
     * @param direction of the cut
     */
    record Pieces(Patch piece, Patch rest, Spot origin, Spot direction) {}
}
