package org.quandian.access.balance;

import java.util.Arrays;
import org.quandian.access.flow.FlowSolution;
import org.quandian.task.Memo;

/** Who has a seat under one plan. Immutable; any thread. */
final class SeatsResult extends PlacesResult {
    private final SchoolSeats engine;
    private final LimitedPlaces.State state;
    private final FlowSolution seating;
    private final Memo<long[]> waiting;

    SeatsResult(SchoolSeats engine, LimitedPlaces.State state) {
        this(engine, state, seating(engine, state.solution()));
    }

    private SeatsResult(SchoolSeats engine, LimitedPlaces.State state, FlowSolution seating) {
        super(engine.key(), engine.places(), Thousandths.amount(engine.children()), seating.assigned());
        this.engine = engine;
        this.state = state;
        this.seating = seating;
        this.waiting = new Memo<>(() -> engine.seats().waiting(seating));
    }

    /** An answer as the rules want it: children of one parcel kept together where they may not be divided. */
    static FlowSolution seating(SchoolSeats engine, FlowSolution divided) {
        return engine.rule().splitting() ? divided : divided.withoutSplitting();
    }

    SchoolSeats engine() {
        return engine;
    }

    LimitedPlaces.State state() {
        return state;
    }

    FlowSolution seating() {
        return seating;
    }

    /** Children without a seat by place, thousandths; not to be written to. */
    long[] waiting() {
        return waiting.get();
    }

    @Override
    long[] asked() {
        return engine.seats().demand();
    }

    @Override
    long[] served() {
        long[] served = asked().clone();
        Arrays.setAll(served, place -> served[place] - waiting()[place]);
        return served;
    }

    @Override
    Sayings sayings() {
        return new SeatsDetails(this);
    }
}
