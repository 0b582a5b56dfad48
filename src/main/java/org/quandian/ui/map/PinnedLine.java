package org.quandian.ui.map;

/**
 * One pinned indicator as it is read: where it stands, and what changes. Digits and units apart, since they are set in different faces.
 *
 * @param id the indicator
 * @param name what it is called
 * @param ledger {@code radius} or {@code walk}
 * @param ledgerTag the word for that ledger
 * @param rate such as {@code 63.2%}; {@code …} while it is not known
 * @param amount such as {@code +1,240}; empty where nothing is compared
 * @param amountUnit such as {@code 人}
 * @param points such as {@code +0.8}; empty where nothing is compared
 * @param pointsUnit such as {@code 个百分点}
 * @param tone {@code good}, {@code bad} or {@code quiet}, for the change of the rate
 * @param late whether it belongs to an earlier place of the mouse
 */
public record PinnedLine(
        String id,
        String name,
        String ledger,
        String ledgerTag,
        String rate,
        String amount,
        String amountUnit,
        String points,
        String pointsUnit,
        String tone,
        boolean late) {
    /** The change in one text, with {@code …} where it is late; empty where nothing is compared. */
    public String change() {
        return points.isEmpty() ? "" : amount + " " + amountUnit + "  " + points + " " + pointsUnit + (late ? "…" : "");
    }
}
