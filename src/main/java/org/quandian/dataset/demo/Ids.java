package org.quandian.dataset.demo;

/** Identifiers as bureaus write them: letters for the layer and a number of fixed length. */
final class Ids {
    private static final int LENGTH = 8;

    private Ids() {}

    /** The identifier of a record that follows so many others. */
    static String of(String prefix, int recordsBefore) {
        String digits = Integer.toString(recordsBefore + 1);
        return prefix + "0".repeat(Math.max(0, LENGTH - prefix.length() - digits.length())) + digits;
    }
}
