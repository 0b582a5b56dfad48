package org.quandian.ui.panel;

import java.util.Optional;

/**
 * One line of the list of standards: the name of a shelf, or a thing that can be edited.
 *
 * @param key what it is; empty for the name of a shelf
 * @param name its name
 * @param mark ▲ demanded, △ where needed, empty where nothing is said
 * @param radius how far it serves, or the value of a number
 * @param size least floor and land
 * @param target what is wanted
 * @param clause where it is written
 * @param source the rule set it stands in
 * @param checked whether it was seen in a text of the standard
 * @param changed whether a user changed it
 */
public record StandardsLine(
        Optional<StandardsKey> key,
        String name,
        String mark,
        String radius,
        String size,
        String target,
        String clause,
        String source,
        boolean checked,
        boolean changed) {
    /** The name of a shelf. */
    static StandardsLine shelf(String name) {
        return new StandardsLine(Optional.empty(), name, "", "", "", "", "", "", true, false);
    }

    /** Whether it is the name of a shelf. */
    public boolean isShelf() {
        return key.isEmpty();
    }
}
