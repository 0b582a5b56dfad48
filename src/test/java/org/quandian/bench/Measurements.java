package org.quandian.bench;

import java.util.logging.Logger;

/** Says what was measured, and on what machine. */
final class Measurements {
    private static final Logger LOG = Logger.getLogger(Measurements.class.getName());

    private Measurements() {}

    static void line(String text) {
        LOG.info(text + " [" + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + "]");
    }
}
