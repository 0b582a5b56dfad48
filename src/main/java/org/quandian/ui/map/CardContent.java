package org.quandian.ui.map;

import java.util.List;

/**
 * What the card at the pointer says. Digits and units apart, since they are set in different faces.
 *
 * @param people such as {@code +1,240}
 * @param peopleUnit such as {@code 人}; may be empty
 * @param points such as {@code +0.8}; empty where there is no figure yet
 * @param pointsUnit such as {@code 个百分点}
 * @param detail second line
 * @param tone {@code good}, {@code bad} or empty, for the change of the rate
 * @param refused whether the gesture would do nothing; the detail then says why
 * @param late whether the figures belong to an earlier place of the mouse
 * @param pinned what changes in the pinned indicators
 */
public record CardContent(
        String people,
        String peopleUnit,
        String points,
        String pointsUnit,
        String detail,
        String tone,
        boolean refused,
        boolean late,
        List<PinnedLine> pinned) {
    /** Takes a copy. */
    public CardContent {
        pinned = List.copyOf(pinned);
    }

    /** The same with pinned indicators below. */
    public CardContent withPinned(List<PinnedLine> lines) {
        return new CardContent(people, peopleUnit, points, pointsUnit, detail, tone, refused, late, lines);
    }
}
