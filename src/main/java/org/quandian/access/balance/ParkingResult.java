package org.quandian.access.balance;

import java.util.Arrays;
import java.util.List;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/** Which needs for parking are met under one plan. Immutable; any thread. */
final class ParkingResult extends BalanceResult {
    private final ParkingBalance engine;
    private final LimitedPlaces.State state;
    private final Memo<long[]> waiting;
    private final Memo<ParkingDetails> saying;

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
        this.saying = new Memo<>(() -> new ParkingDetails(this));
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

    /** Need with a space by place, thousandths. */
    long[] served() {
        long[] served = engine.stock().need().clone();
        Arrays.setAll(served, place -> served[place] - waiting()[place]);
        return served;
    }

    @Override
    Lines lines(ZoneLevel level) {
        return Lines.of(places(), level, engine.stock().need(), served());
    }

    @Override
    List<FigurePart> partsOf(ZoneLevel level, int line) {
        return parts(level, line, engine.stock().need(), served());
    }

    @Override
    Details cityDetails() {
        return saying.get().city();
    }

    @Override
    Details lineDetails(ZoneLevel level, int line) {
        return level == ZoneLevel.UNIT
                ? saying.get().parcel(line)
                : saying.get().zone(level, line);
    }
}
