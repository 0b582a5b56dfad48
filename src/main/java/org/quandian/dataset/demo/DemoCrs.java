package org.quandian.dataset.demo;

/** Where the demo city lies: CGCS2000 / 3-degree Gauss-Kruger CM 111E (EPSG:4546), metres, eastings without zone prefix. */
final class DemoCrs {
    static final String CODE = "EPSG:4546";
    /** Easting of the middle of the city. */
    static final double CENTRE_EAST = 503_200;
    /** Northing of the middle of the city. */
    static final double CENTRE_NORTH = 4_501_600;

    /** The definition as it is found beside shapefiles (OGC WKT 1 in ESRI's dialect). */
    static final String WKT =
            "PROJCS[\"CGCS2000_3_Degree_GK_CM_111E\",GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\","
                    + "DATUM[\"D_China_2000\",SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
                    + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",500000.0],"
                    + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",111.0],PARAMETER[\"Scale_Factor\",1.0],"
                    + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    private DemoCrs() {}
}
