package org.quandian.ui.panel;

import java.util.List;

/**
 * One field of a kind of measure as a person fills it in. Knows no toolkit.
 *
 * @param name as in files; its caption is {@code placed.field.<name>}
 * @param entry how it is filled in
 * @param range which numbers it takes; of no use for words
 * @param choices words to choose from; the sentence of each is {@code <key><word>}
 * @param key begin of the message keys of the choices
 * @param inBrush whether it stands in the toolbar while the thing is in the hand
 */
public record FormField(
        String name, Entry entry, NumberRange range, List<String> choices, String key, boolean inBrush) {
    /** How a field is filled in. */
    public enum Entry {
        /** A number. */
        NUMBER,
        /** A number that may be left empty; then it comes from the size. */
        OPTIONAL,
        /** One of a few words. */
        CHOICE,
        /** Any of some words. */
        CHECKS,
        /** Any of some facility types. */
        TYPES,
        /** A facility type. */
        TYPE,
        /** A use for an idle site: a facility type or a park. */
        USE,
        /** Any types of the bundle of a complete community. */
        BUNDLE,
        /** A community of the city. */
        COMMUNITY,
        /** Something of the city that a click on the map names. */
        PLACE
    }

    private static final NumberRange NONE = new NumberRange(0, 0, 0, "");

    /** Takes a copy. */
    public FormField {
        choices = List.copyOf(choices);
    }

    static FormField number(String name, NumberRange range, boolean inBrush) {
        return new FormField(name, Entry.NUMBER, range, List.of(), "", inBrush);
    }

    static FormField optional(String name, NumberRange range, boolean inBrush) {
        return new FormField(name, Entry.OPTIONAL, range, List.of(), "", inBrush);
    }

    static FormField choice(String name, String key, List<String> choices, boolean inBrush) {
        return new FormField(name, Entry.CHOICE, NONE, choices, key, inBrush);
    }

    static FormField words(String name, Entry entry, String key, List<String> choices, boolean inBrush) {
        return new FormField(name, entry, NONE, choices, key, inBrush);
    }

    static FormField of(String name, Entry entry, boolean inBrush) {
        return new FormField(name, entry, NONE, List.of(), "", inBrush);
    }
}
