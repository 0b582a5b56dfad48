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
    private static final BuildingStyle COURTYARDS = new BuildingStyle(8.6, 6, 1.8, 3.2, 0.8, 1, 2, 0.1, "住宅");
    private static final BuildingStyle OLD_SLABS = new BuildingStyle(22, 10, 4, 10, 1.5, 3, 6, 0.05, "住宅");
    private static final BuildingStyle STEEL_SLABS = new BuildingStyle(30, 11, 6, 13, 2.5, 3, 5, 0.03, "住宅");
    private static final BuildingStyle SLABS = new BuildingStyle(36, 12, 7, 17, 3, 5, 7, 0.05, "住宅");
    private static final BuildingStyle TOWERS = new BuildingStyle(27, 16, 15, 27, 7, 11, 33, 0.1, "住宅");
    private static final BuildingStyle FARMHOUSES = new BuildingStyle(9, 7, 2, 4, 0.8, 1, 3, 0.14, "住宅");
    private static final BuildingStyle SHOPS = new BuildingStyle(26, 15, 4, 12, 3, 2, 6, 0.1, "商业");
    private static final BuildingStyle OFFICES = new BuildingStyle(52, 20, 14, 26, 8, 4, 16, 0.2, "公共");
    private static final BuildingStyle SCHOOLS = new BuildingStyle(56, 13, 14, 28, 10, 3, 5, 0.45, "学校");
    private static final BuildingStyle WORKS = new BuildingStyle(95, 40, 18, 22, 12, 1, 2, 0.2, "工业");

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
            case HISTORIC -> COURTYARDS;
            case OLD -> dice.chance(0.66) ? COURTYARDS : OLD_SLABS;
            case STEEL -> dice.chance(0.93) ? STEEL_SLABS : SLABS;
            case VILLAGE -> FARMHOUSES;
            case NEW_TOWN -> dice.chance(0.8) ? TOWERS : SLABS;
            default -> dice.chance(0.8) ? SLABS : TOWERS;
        };
    }
}
