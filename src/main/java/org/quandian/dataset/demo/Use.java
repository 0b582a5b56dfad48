package org.quandian.dataset.demo;

/** What a plot is used for. */
enum Use {
    LIVING,
    PARK,
    SCHOOL,
    COMMERCE,
    PUBLIC,
    INDUSTRY,
    PARKING,
    IDLE
}
