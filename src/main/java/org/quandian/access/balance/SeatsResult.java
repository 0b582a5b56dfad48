package org.quandian.access.balance;

import java.util.Arrays;
import java.util.List;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.access.flow.FlowSolution;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/** Who has a seat under one plan. Immutable; any thread. */
final class SeatsResult extends BalanceResult {
    private final SchoolSeats engine;
    private final LimitedPlaces.State state;
    private final FlowSolution seating;
    private final Memo<long[]> waiting;
    private final Memo<SeatsDetails> saying;

    SeatsResult(SchoolSeats engine, LimitedPlaces.State state) {
        this(engine, state, seating(engine, state.solution()));
    }

    private SeatsResult(SchoolSeats engine, LimitedPlaces.State state, FlowSolution seating) {
        super(engine.key(), engine.places(), Thousandths.amount(engine.children()), seating.assigned());
        this.engine = engine;
        this.state = state;
        this.seating = seating;
        this.waiting = new Memo<>(() -> engine.seats().waiting(seating));
        this.saying = new Memo<>(() -> new SeatsDetails(this));
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
    Lines lines(ZoneLevel level) {
        return Lines.of(places(), level, engine.seats().demand(), seated());
    }

    private long[] seated() {
        long[] children = engine.seats().demand();
        long[] seated = new long[children.length];
        Arrays.setAll(seated, place -> children[place] - waiting()[place]);
        return seated;
    }

    @Override
    List<FigurePart> partsOf(ZoneLevel level, int line) {
        return parts(level, line, engine.seats().demand(), seated());
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
