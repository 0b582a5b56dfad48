package org.quandian.dataset.demo;

/**
 * Where to cut a patch in two: across its longest side, into pieces of about equal size, more or less square to the street.
 *
 * @param origin a spot of the line
 * @param direction of the line, into the patch
 */
record Cut(Spot origin, Spot direction) {
    /**
     * The cut for pieces of about the wanted area.
     *
     * @param wantedArea square metres
     * @param crookedness how far the cut may turn, radians
     */
    static Cut of(Patch patch, double wantedArea, double crookedness, Dice dice) {
        int side = patch.longestSide();
        double length = patch.sideLength(side);
        double depth = Math.max(1, patch.depth(side));
        double piece = Math.min(length / 2, Math.max(Math.sqrt(wantedArea) * 0.8, wantedArea / depth));
        int pieces = (int) Math.max(2, Math.round(length / piece));
        double share = (pieces / 2 + (pieces % 2 == 1 && dice.chance(0.5) ? 1 : 0)) / (double) pieces;
        double play = crookedness == 0 ? 0 : 0.25 / pieces + crookedness * 0.35;
        share = Math.min(0.72, Math.max(0.28, share + dice.bell() * play));
        Spot origin = patch.corner(side).towards(patch.corner(side + 1), share);
        Spot square = patch.direction(side).left();
        Spot back = patch.corner(side - 1).minus(patch.corner(side)).unit();
        Spot ahead = patch.corner(side + 2).minus(patch.corner(side + 1)).unit();
        Spot between = back.towards(ahead, share).unit();
        Spot direction = between.dot(square) > 0.8 ? between : square;
        return new Cut(origin, direction.turned(dice.bell() * crookedness).unit());
    }
}
