package org.quandian.map;

/**
 * Slanted stripes on a ground. They have one width on the screen at every scale of the map and line up from shape to shape, because
 * they belong to the picture and not to the shape.
 *
 * @param stripe colour of the stripes, opaque
 * @param ground colour between them, opaque; covers twice as much
 * @param rising whether the stripes rise from left to right (45°) or fall (-45°)
 */
public record HatchFill(Colour stripe, Colour ground, boolean rising) implements AreaFill {
    /** Distance from stripe to stripe across them, logical pixels. */
    static final double TILE = 6;

    /** Width of a stripe across it, logical pixels. */
    static final double STRIPE = 2;

    @Override
    public int argbAt(int x, int y, double outputScale) {
        double across = (rising ? x + y : x - y) / Math.sqrt(2) / outputScale;
        double place = across - TILE * Math.floor(across / TILE);
        double fromMiddle = Math.abs(place - TILE / 2);
        double share = Math.min(Math.max((STRIPE / 2 - fromMiddle) * outputScale + 0.5, 0), 1);
        return 0xFF000000
                | (mix(stripe.red(), ground.red(), share) << 16)
                | (mix(stripe.green(), ground.green(), share) << 8)
                | mix(stripe.blue(), ground.blue(), share);
    }

    @Override
    public boolean uniform() {
        return false;
    }

    private static int mix(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }
}
