package org.quandian.dataset.demo;

/**
 * A block between streets, before it is cut into plots.
 *
 * @param cell the superblock it lies in
 * @param number within the cell
 * @param patch its land up to the axes of its streets
 * @param use what it is for
 * @param name of the park, if it is one of the known parks; else empty
 * @param whole whether it stays one plot
 */
record Block(Cell cell, int number, Patch patch, Use use, String name, boolean whole) {
    Block withUse(Use settled) {
        return new Block(cell, number, patch, settled, name, true);
    }
}
