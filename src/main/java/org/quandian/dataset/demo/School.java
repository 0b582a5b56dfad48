package org.quandian.dataset.demo;

/**
 * One record of the school layer.
 *
 * @param name what it is called
 * @param level the bureau's word: 小学, 初中, 九年一贯制
 * @param seats places for pupils (学位)
 * @param plot its land
 */
record School(String name, String level, int seats, Plot plot) {
    static final String PRIMARY = "小学";
    static final String JUNIOR = "初中";
    static final String NINE_YEAR = "九年一贯制";

    boolean takesJunior() {
        return !level.equals(PRIMARY);
    }

    boolean takesPrimary() {
        return !level.equals(JUNIOR);
    }
}
