package org.quandian.access.balance;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.planning.Attributes;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.NightHours;

/**
 * A car park that exists.
 *
 * @param facility with its spaces as capacity
 * @param kind who may use it
 * @param piles spaces with charging
 * @param openFrom first hour it is open to residents, if that is known
 * @param openTo last hour, if that is known
 */
record CarPark(Facility facility, Kind kind, double piles, OptionalDouble openFrom, OptionalDouble openTo) {
    /** Whose car park it is. */
    enum Kind {
        /** Everybody's (公共停车场). */
        PUBLIC("public"),
        /** Of one estate (配建停车场). */
        ESTATE("estate"),
        /** At the kerb (路内停车). */
        KERBSIDE("kerbside"),
        /** Of an institution that lets residents in at night (错时共享). */
        SHARED("shared"),
        /** The layer does not say, or nobody knows its word: shown and not counted, as {@code facility.public-parking} does. */
        UNKNOWN("unknown");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        static Kind of(Optional<String> word) {
            String said = word.map(String::strip).orElse("");
            return Arrays.stream(values())
                    .filter(each -> each.id.equals(said))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    /** A feature of the layer of car parks. */
    static CarPark of(Feature lot) {
        Attributes values = lot.attributes();
        return new CarPark(
                facility(lot, values.number(Attributes.SPACES)),
                Kind.of(values.text(Attributes.KIND)),
                Math.max(0, values.numberOrZero(Attributes.PILES)),
                values.number(Attributes.OPEN_FROM),
                values.number(Attributes.OPEN_TO));
    }

    /** A public car park on the layer of facilities. */
    static CarPark ofFacility(Feature lot) {
        return new CarPark(
                facility(lot, lot.attributes().number(Attributes.CAPACITY)),
                Kind.PUBLIC,
                Math.max(0, lot.attributes().numberOrZero(Attributes.PILES)),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static Facility facility(Feature lot, OptionalDouble spaces) {
        return new Facility(
                lot.id(), lot.name(), Facility.PUBLIC_PARKING, lot.shape(), OptionalDouble.empty(), spaces, false);
    }

    String id() {
        return facility.id();
    }

    /** Spaces, 0 where it does not say. */
    double spaces() {
        return LimitedPlaces.capacity(facility);
    }

    /** Whether it says when it is open. */
    boolean saysHours() {
        return openFrom.isPresent() && openTo.isPresent();
    }

    /** Whether residents may leave their cars there all night. */
    boolean isOpen(NightHours night) {
        return kind != Kind.SHARED || (saysHours() && night.areWithin(openFrom.getAsDouble(), openTo.getAsDouble()));
    }
}
