package org.quandian.dataset.demo;

/**
 * How houses of a kind are made and set, in metres.
 *
 * @param length along the row
 * @param depth across it
 * @param aside gap to the next house in the row
 * @param behind gap to the next row
 * @param margin from the edge of the plot
 * @param leastFloors storeys
 * @param mostFloors storeys
 * @param omitted share of places left free
 * @param use the bureau's word
 */
record BuildingStyle(
        double length,
        double depth,
        double aside,
        double behind,
        double margin,
        int leastFloors,
        int mostFloors,
        double omitted,
        String use) {
    private static final BuildingStyle COURTYARDS = new BuildingStyle(11, 7.5, 2.5, 4.5, 1, 1, 2, 0.16, "住宅");
    private static final BuildingStyle OLD_SLABS = new BuildingStyle(30, 11, 5, 14, 2, 3, 6, 0.08, "住宅");
    private static final BuildingStyle STEEL_SLABS = new BuildingStyle(42, 12, 8, 17, 3, 3, 5, 0.04, "住宅");
    private static final BuildingStyle SLABS = new BuildingStyle(48, 13, 9, 21, 4, 5, 7, 0.06, "住宅");
    private static final BuildingStyle TOWERS = new BuildingStyle(29, 17, 19, 33, 8, 11, 33, 0.12, "住宅");
    private static final BuildingStyle FARMHOUSES = new BuildingStyle(10, 8, 3, 5, 1, 1, 3, 0.2, "住宅");
    private static final BuildingStyle SHOPS = new BuildingStyle(26, 15, 4, 12, 3, 2, 6, 0.1, "商业");
    private static final BuildingStyle OFFICES = new BuildingStyle(52, 20, 14, 26, 8, 4, 16, 0.2, "公共");
    private static final BuildingStyle SCHOOLS = new BuildingStyle(56, 13, 14, 28, 10, 3, 5, 0.45, "学校");
    private static final BuildingStyle WORKS = new BuildingStyle(105, 44, 24, 28, 14, 1, 2, 0.22, "工业");

    static BuildingStyle of(Plot plot, Dice dice) {
        return switch (plot.use()) {
            case COMMERCE -> SHOPS;
            case PUBLIC -> OFFICES;
            case SCHOOL -> SCHOOLS;
            case INDUSTRY -> WORKS;
            default -> home(plot.zone(), dice);
        };
    }

    private static BuildingStyle home(Zone zone, Dice dice) {
        return switch (zone) {
            case OLD -> dice.chance(0.6) ? COURTYARDS : OLD_SLABS;
            case STEEL -> dice.chance(0.93) ? STEEL_SLABS : SLABS;
            case VILLAGE -> FARMHOUSES;
            case NEW_TOWN -> dice.chance(0.8) ? TOWERS : SLABS;
            default -> dice.chance(0.8) ? SLABS : TOWERS;
        };
    }
}
