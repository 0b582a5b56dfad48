package org.quandian.map;

/**
 * One colour.
 *
 * @param colour the colour
 */
public record SolidFill(Colour colour) implements AreaFill {
    @Override
    public int argbAt(int x, int y, double outputScale) {
        return colour.argb();
    }

    @Override
    public boolean uniform() {
        return true;
    }
}
