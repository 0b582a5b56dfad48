package org.quandian.access.balance;

import java.util.Arrays;
import java.util.List;
import org.quandian.planning.Facility;

/** School zones under one plan. Immutable; any thread. */
final class ZonesResult extends PlacesResult {
    private final SchoolZones engine;
    private final List<Facility> planned;

    ZonesResult(SchoolZones engine, List<Facility> planned) {
        super(engine.key(), engine.ground().places(), sum(engine.addresses()), sum(engine.served()));
        this.engine = engine;
        this.planned = planned;
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
    long[] asked() {
        return engine.addresses();
    }

    @Override
    long[] served() {
        return engine.served();
    }

    @Override
    Sayings sayings() {
        return new ZonesDetails(this);
    }
}
