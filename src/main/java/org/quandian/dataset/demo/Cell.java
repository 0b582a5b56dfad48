package org.quandian.dataset.demo;

/**
 * One mesh of the main street net, bounded by the axes of its streets: a superblock (大街坊). Immutable.
 *
 * @param column counted from the west
 * @param row counted from the south
 * @param patch its land up to the axes
 * @param zone the kind of quarter
 */
record Cell(int column, int row, Patch patch, Zone zone) {
    Spot centre() {
        return patch.centre();
    }

    /** Dice for a matter of this cell. */
    Dice dice(CityPlan plan, String matter) {
        return Dice.of(plan.seed(), matter, column, row);
    }
}
