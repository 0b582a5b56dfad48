package org.quandian.access.checkup;

import java.util.Map;
import org.quandian.planning.ParkingLot;

/** What the rules ask of car parks that would mend a lack of spaces or of charging. Immutable. */
final class ParkingRules {
    private final RemedyRules rules;

    ParkingRules(RemedyRules rules) {
        this.rules = rules;
    }

    /** A car park on several levels, with as many spaces as lack. */
    Remedy deck(CardLine line) {
        return Remedy.ofMissing(ParkingLot.KIND, line, Remedy.Size.SPACES)
                .withValues(Map.of(
                        ParkingLot.FORM,
                        ParkingLot.Form.DECK.id(),
                        ParkingLot.SPACES,
                        RemedyRules.number(Math.max(1, Math.ceil(line.missing())))))
                .withReach(rules.parkingReach());
    }

    /** A car park on the ground, with charging by the public share. */
    Remedy lot(double missing, String judgedBy) {
        int spaces = (int) Math.max(1, Math.ceil(missing));
        int charged = (int) Math.ceil(spaces * publicShare());
        return lot(judgedBy, Remedy.Size.SPACES, missing, spaces, charged);
    }

    /** Every space of a public car park asks for charging itself, by the public share. */
    Remedy piles(double missing, String judgedBy) {
        double share = publicShare();
        int needed = (int) Math.max(1, Math.ceil(share < 1 ? missing / (1 - share) : missing));
        return lot(judgedBy, Remedy.Size.PILES, missing, needed, needed);
    }

    private Remedy lot(String judgedBy, Remedy.Size sizeOf, double missing, int spaces, int piles) {
        return Remedy.of(ParkingLot.KIND, judgedBy)
                .withValues(
                        Map.of(ParkingLot.SPACES, Integer.toString(spaces), ParkingLot.PILES, Integer.toString(piles)))
                .withSize(sizeOf, Math.ceil(missing))
                .withReach(rules.parkingReach());
    }

    /** The part of the spaces of a public car park that has charging. */
    private double publicShare() {
        return rules.parameter("charging.share.public", 0.1);
    }
}
