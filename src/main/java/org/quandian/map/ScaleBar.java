package org.quandian.map;

/**
 * A bar of a round length for the corner of a map.
 *
 * @param metres 1, 2 or 5 times a power of ten
 * @param pixels its length on the picture, logical pixels
 */
public record ScaleBar(double metres, double pixels) {
    /** The longest bar of a round length that is not longer than {@code maxPixels}. */
    public static ScaleBar fitting(MapViewport viewport, double maxPixels) {
        double limit = maxPixels * viewport.metresPerPixel();
        double power = Math.pow(10, Math.floor(Math.log10(limit)));
        double metres = power;
        for (double step : new double[] {2, 5, 10}) {
            if (step * power <= limit) {
                metres = step * power;
            }
        }
        return new ScaleBar(metres, metres / viewport.metresPerPixel());
    }

    /** The length as written at the bar: {@code 500 m}, {@code 2 km}. */
    public String text() {
        if (metres >= 1000) {
            return Math.round(metres / 1000) + " km";
        }
        return metres >= 1 ? Math.round(metres) + " m" : metres + " m";
    }
}
