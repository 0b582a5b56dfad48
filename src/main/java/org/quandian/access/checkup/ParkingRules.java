package org.quandian.access.checkup;

import java.util.List;
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
        return ofSpaces(
                ParkingLot.KIND,
                Map.of(
                        ParkingLot.FORM,
                        ParkingLot.Form.DECK.id(),
                        ParkingLot.SPACES,
                        RemedyRules.number(Math.max(1, Math.ceil(line.missing())))),
                line,
                rules.parameter("parking.public-radius", 300));
    }

    /** A remedy that brings so many spaces as lack. */
    static Remedy ofSpaces(String kind, CardLine line, double reach) {
        return ofSpaces(kind, Map.of(), line, reach);
    }

    private static Remedy ofSpaces(String kind, Map<String, String> values, CardLine line, double reach) {
        return new Remedy(
                kind,
                values,
                1,
                RemedyRules.positive(Math.ceil(line.missing())),
                Remedy.Size.SPACES,
                reach,
                line.indicatorId(),
                List.of());
    }

    /** A car park on the ground, with charging by the public share. */
    Remedy lot(double missing, String judgedBy) {
        int spaces = (int) Math.max(1, Math.ceil(missing));
        int charged = (int) Math.ceil(spaces * rules.parameter("charging.share.public", 0.1));
        return new Remedy(
                ParkingLot.KIND,
                Map.of(ParkingLot.SPACES, Integer.toString(spaces), ParkingLot.PILES, Integer.toString(charged)),
                1,
                RemedyRules.positive(Math.ceil(missing)),
                Remedy.Size.SPACES,
                rules.parameter("parking.public-radius", 300),
                judgedBy,
                List.of());
    }

    /** Every space of a public car park asks for charging itself, by the public share. */
    Remedy piles(double missing, String judgedBy) {
        double share = rules.parameter("charging.share.public", 0.1);
        int needed = (int) Math.max(1, Math.ceil(share < 1 ? missing / (1 - share) : missing));
        String number = Integer.toString(needed);
        return new Remedy(
                ParkingLot.KIND,
                Map.of(ParkingLot.SPACES, number, ParkingLot.PILES, number),
                1,
                RemedyRules.positive(Math.ceil(missing)),
                Remedy.Size.PILES,
                rules.parameter("parking.public-radius", 300),
                judgedBy,
                List.of());
    }
}
