package org.quandian.access.balance;

import java.util.List;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/** Figures that add up place by place: each place asks for an amount and is served part of it. */
abstract class PlacesResult extends BalanceResult {
    private final Memo<Sayings> saying = new Memo<>(this::sayings);

    /** What is said about the city and its parts beside the figures. */
    interface Sayings {
        /** Of the whole city. */
        Details city();

        /** Of a line of {@link BalanceResult#lines} above parcels. */
        Details zone(ZoneLevel level, int line);

        /** Of a parcel by its number. */
        Details parcel(int parcel);
    }

    PlacesResult(IndicatorKey key, DemandPlaces places, double total, double served) {
        super(key, places, total, served);
    }

    /** What is asked by place, thousandths; not to be written to. */
    abstract long[] asked();

    /** What is served of it by place, thousandths; not to be written to. */
    abstract long[] served();

    /** Made once, when somebody wants to know. */
    abstract Sayings sayings();

    @Override
    final Lines lines(ZoneLevel level) {
        return Lines.of(places(), level, asked(), served());
    }

    @Override
    final List<FigurePart> partsOf(ZoneLevel level, int line) {
        return parts(level, line, asked(), served());
    }

    @Override
    final Details cityDetails() {
        return saying.get().city();
    }

    @Override
    final Details lineDetails(ZoneLevel level, int line) {
        return level == ZoneLevel.UNIT
                ? saying.get().parcel(line)
                : saying.get().zone(level, line);
    }
}
