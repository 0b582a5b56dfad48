package org.quandian.planning;

import java.util.OptionalDouble;

/**
 * One target of a policy (目标): what a city has promised, and where it is written. Immutable.
 *
 * @param id unique within its programme
 * @param name what is to be reached
 * @param sense how the value is meant
 * @param value in {@code unit}; empty where the document gives no number
 * @param words what the document says where a number does not say it all: 2 环 5 纵 8 横
 * @param unit as shown behind the value: %, 个; may be empty
 * @param term by when
 * @param scope for what area, as shown; empty for the whole city
 * @param document where it is written
 * @param paragraph where in it
 * @param text the row of the list of targets it was taken from
 * @param note how the program reads it, where the document leaves that open
 * @param link where its figure comes from
 */
public record Target(
        String id,
        Wording name,
        TargetSense sense,
        OptionalDouble value,
        Wording words,
        Wording unit,
        TargetTerm term,
        Wording scope,
        String document,
        String paragraph,
        String text,
        Wording note,
        TargetLink link) {
    /** Whether its figure comes from a person and not from the program. */
    public boolean isByHand() {
        return link instanceof TargetLink.Hand;
    }

    /** The same with another aim, as a planner sets it. */
    public Target withAim(OptionalDouble newValue, TargetTerm newTerm) {
        return new Target(
                id, name, sense, newValue, words, unit, newTerm, scope, document, paragraph, text, note, link);
    }
}
