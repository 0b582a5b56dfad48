package org.quandian.dataset.demo;

/**
 * The kinds of quarters of the city and how each is cut, built and lived in. Areas in square metres, widths in metres.
 *
 * <p>The figures are chosen to look right and to put gaps where planners of such cities know them; they follow no source.
 */
enum Zone {
    /** 历史街区: what is left of the walled town, courtyards along lanes. */
    HISTORIC(8_500, 800, 10, 4.5, 0.15, 260, 0.08),
    /** 老城: small plots, crooked lanes, few parks. */
    OLD(13_500, 1_330, 13, 7, 0.11, 330, 0.12),
    /** Streets of shops and offices in the middle. */
    CENTRE(17_000, 3_600, 16, 9, 0.04, 300, 0.50),
    /** 钢城: the steel workers' quarter of the fifties, regular blocks. */
    STEEL(21_000, 4_200, 16, 9, 0.0, 270, 0.12),
    /** Estates of the eighties to the two thousands. */
    MODERN(27_000, 4_700, 18, 10, 0.03, 260, 0.17),
    /** 新区: large walled estates, generous parks. */
    NEW_TOWN(46_000, 11_500, 22, 12, 0.03, 200, 0.20),
    /** 城中村: a farmers' village that the city grew around. */
    VILLAGE(9_500, 1_230, 9, 5, 0.16, 170, 0.05),
    /** Works and warehouses. */
    INDUSTRY(90_000, 34_000, 18, 12, 0.02, 0, 1),
    /** Fields. */
    COUNTRY(1e12, 1e12, 12, 8, 0, 0, 1);

    private final double blockArea;
    private final double plotArea;
    private final double branchWidth;
    private final double alleyWidth;
    private final double crookedness;
    private final double density;
    private final double otherUse;

    Zone(
            double blockArea,
            double plotArea,
            double branchWidth,
            double alleyWidth,
            double crookedness,
            double density,
            double otherUse) {
        this.blockArea = blockArea;
        this.plotArea = plotArea;
        this.branchWidth = branchWidth;
        this.alleyWidth = alleyWidth;
        this.crookedness = crookedness;
        this.density = density;
        this.otherUse = otherUse;
    }

    /** Blocks are cut until they are about this large. */
    double blockArea() {
        return blockArea;
    }

    /** Plots are cut until they are about this large. */
    double plotArea() {
        return plotArea;
    }

    double width(RoadClass roadClass) {
        return roadClass == RoadClass.ALLEY ? alleyWidth : branchWidth;
    }

    /** How far cuts turn from the square, radians. */
    double crookedness() {
        return crookedness;
    }

    /** Residents per hectare of residential plot, before the city's total is met. */
    double density() {
        return density;
    }

    /** Share of blocks that are not for living. */
    double otherUse() {
        return otherUse;
    }

    /** Whether lanes were never planned. */
    boolean isOrganic() {
        return this == OLD || this == VILLAGE || this == HISTORIC;
    }

    boolean isLivedIn() {
        return density > 0;
    }
}
