package org.quandian.dataset.demo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A place or a direction on the plane, in metres from the middle of the city. Immutable.
 *
 * @param x eastwards
 * @param y northwards
 */
record Spot(double x, double y) {
    Spot plus(Spot other) {
        return new Spot(x + other.x, y + other.y);
    }

    Spot minus(Spot other) {
        return new Spot(x - other.x, y - other.y);
    }

    Spot times(double factor) {
        return new Spot(x * factor, y * factor);
    }

    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double dot(Spot other) {
        return x * other.x + y * other.y;
    }

    /** Positive where the other direction lies to the left of this one. */
    double cross(Spot other) {
        return x * other.y - y * other.x;
    }

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    double distance(Spot other) {
        return minus(other).length();
    }

    Spot unit() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }

    /** Turned by a quarter to the left. */
    Spot left() {
        return new Spot(-y, x);
    }

    /** Turned to the left by an angle. */
    Spot turned(double radians) {
        double cos = StrictMath.cos(radians);
        double sin = StrictMath.sin(radians);
        return new Spot(x * cos - y * sin, x * sin + y * cos);
    }

    /** On the centimetre grid that the files are written in, so that neighbours share their corners exactly. */
    Spot rounded() {
        return new Spot(Math.rint(x * 100) / 100, Math.rint(y * 100) / 100);
    }

    Coordinate coordinate() {
        Spot rounded = rounded();
        return new Coordinate(rounded.x, rounded.y);
    }

    static Spot of(Coordinate coordinate) {
        return new Spot(coordinate.x, coordinate.y);
    }
}
