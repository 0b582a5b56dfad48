package org.quandian.ui.panel;

/**
 * One thing of a rule set that can be edited.
 *
 * @param kind which list of the rule set it stands in
 * @param regimeId the rule set that it stands in
 * @param id indicator, parameter, level of a circle, number of a checklist item, place of a parking line
 */
public record StandardsKey(Kind kind, String regimeId, String id) {
    /** The lists of a rule set. */
    public enum Kind {
        /** The rule for one service: radii, sizes, obligation, target. */
        RULE,
        /** A living circle: types and weights. */
        CIRCLE,
        /** Parking spaces per household for estates of an age. */
        PARKING,
        /** An item of the complete-community checklist. */
        CHECK,
        /** Any other number. */
        NUMBER
    }
}
