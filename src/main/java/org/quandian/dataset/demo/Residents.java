package org.quandian.dataset.demo;

/**
 * Who lives on a plot.
 *
 * @param persons all residents
 * @param households all households
 * @param primary children of primary school age
 * @param junior children of junior school age
 * @param elderly residents of 60 and more
 * @param built year of construction
 */
record Residents(int persons, int households, int primary, int junior, int elderly, int built) {
    static final Residents NONE = new Residents(0, 0, 0, 0, 0, 0);
}
