package org.quandian.access.balance;

import java.util.Arrays;
import java.util.List;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.planning.Facility;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/** School zones under one plan. Immutable; any thread. */
final class ZonesResult extends BalanceResult {
    private final SchoolZones engine;
    private final List<Facility> planned;
    private final Memo<ZonesDetails> saying;

    ZonesResult(SchoolZones engine, List<Facility> planned) {
        super(engine.key(), engine.ground().places(), sum(engine.addresses()), sum(engine.served()));
        this.engine = engine;
        this.planned = planned;
        this.saying = new Memo<>(() -> new ZonesDetails(this));
    }

    private static double sum(long[] thousandths) {
        return Thousandths.amount(Arrays.stream(thousandths).sum());
    }

    SchoolZones engine() {
        return engine;
    }

    /** Planned schools. */
    List<Facility> planned() {
        return planned;
    }

    @Override
    Lines lines(ZoneLevel level) {
        return Lines.of(places(), level, engine.addresses(), engine.served());
    }

    @Override
    List<FigurePart> partsOf(ZoneLevel level, int line) {
        return parts(level, line, engine.addresses(), engine.served());
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
