package org.quandian.planning;

/**
 * A micro fire station (微型消防站).
 *
 * @param floorArea m²
 */
public record MicroFireStation(double floorArea) implements SmallFacility {
    /** The word in files. */
    public static final String KIND = "micro_fire_station";
    /** Its type as a facility. */
    public static final String TYPE = "fire-station-micro";

    private static final double USUAL_FLOOR = 35;

    static final DesignKind SPEC = DesignKind.of(new MicroFireStation(USUAL_FLOOR), FLOOR);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String facilityType() {
        return TYPE;
    }

    @Override
    public MicroFireStation withFloorArea(double squareMetres) {
        return new MicroFireStation(squareMetres);
    }
}
