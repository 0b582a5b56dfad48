package org.quandian.planning;

/**
 * A public toilet (公共厕所).
 *
 * @param floorArea m²
 */
public record PublicToilet(double floorArea) implements SmallFacility {
    /** The word in files. */
    public static final String KIND = "public_toilet";
    /** Its type as a facility. */
    public static final String TYPE = "public-toilet";

    private static final double USUAL_FLOOR = 60;

    static final DesignKind SPEC = DesignKind.of(new PublicToilet(USUAL_FLOOR), FLOOR);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String facilityType() {
        return TYPE;
    }

    @Override
    public PublicToilet withFloorArea(double squareMetres) {
        return new PublicToilet(squareMetres);
    }
}
