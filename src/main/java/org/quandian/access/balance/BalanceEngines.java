package org.quandian.access.balance;

import java.util.List;
import java.util.NoSuchElementException;
import org.quandian.access.IndicatorEngine;
import org.quandian.task.CancellationToken;

/** Makes the engines of this room. Stateless; any thread. */
public final class BalanceEngines {
    private BalanceEngines() {}

    /** The ids of all balances, in the order they are shown. */
    public static List<String> ids() {
        return List.of(
                SchoolSeats.PRIMARY,
                SchoolSeats.JUNIOR,
                SchoolZones.ID,
                ParkingBalance.ID,
                ChargingNeeds.ID,
                PeopleNeeds.ELDERLY_CARE,
                PeopleNeeds.CHILDCARE,
                PeopleNeeds.SHELTER);
    }

    /**
     * Makes one engine; it reads what exists and works out the figures of the city as it stands.
     *
     * @throws NoSuchElementException if there is no such balance, or the rules lack a number it needs
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static IndicatorEngine prepare(String id, BalanceGround ground, CancellationToken token) {
        return switch (id) {
            case SchoolSeats.PRIMARY, SchoolSeats.JUNIOR -> new SchoolSeats(id, ground, token);
            case ParkingBalance.ID -> new ParkingBalance(ground, token);
            case SchoolZones.ID -> new SchoolZones(ground, token);
            case ChargingNeeds.ID -> new NetBalance(ground.places(), new ChargingNeeds(ground));
            case PeopleNeeds.ELDERLY_CARE -> new NetBalance(ground.places(), PeopleNeeds.elderlyCare(ground));
            case PeopleNeeds.CHILDCARE -> new NetBalance(ground.places(), PeopleNeeds.childcare(ground));
            case PeopleNeeds.SHELTER -> new NetBalance(ground.places(), PeopleNeeds.shelter(ground));
            default -> throw new NoSuchElementException("no balance " + id);
        };
    }
}
