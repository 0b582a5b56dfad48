package org.quandian.access.balance;

import java.util.Arrays;
import org.quandian.task.Memo;

/** Which needs for parking are met under one plan. Immutable; any thread. */
final class ParkingResult extends PlacesResult {
    private final ParkingBalance engine;
    private final LimitedPlaces.State state;
    private final Memo<long[]> waiting;

    ParkingResult(ParkingBalance engine, LimitedPlaces.State state) {
        super(
                engine.key(),
                engine.ground().places(),
                Thousandths.amount(engine.need()),
                Thousandths.amount(
                        engine.need() - Thousandths.of(state.solution().unassigned())));
        this.engine = engine;
        this.state = state;
        this.waiting = new Memo<>(() -> engine.lots().waiting(state.solution()));
    }

    ParkingBalance engine() {
        return engine;
    }

    LimitedPlaces.State state() {
        return state;
    }

    /** Need without a space by place, thousandths; not to be written to. */
    long[] waiting() {
        return waiting.get();
    }

    @Override
    long[] asked() {
        return engine.stock().need();
    }

    @Override
    long[] served() {
        long[] served = asked().clone();
        Arrays.setAll(served, place -> served[place] - waiting()[place]);
        return served;
    }

    @Override
    Sayings sayings() {
        return new ParkingDetails(this);
    }
}
