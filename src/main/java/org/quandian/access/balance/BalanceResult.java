package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/** What the figures of all balances have in common: one denominator, zones by place. Lines and details are made when asked for. */
abstract class BalanceResult implements IndicatorResult {
    private final IndicatorKey key;
    private final DemandPlaces places;
    private final CoverageRate city;
    private final Map<ZoneLevel, Memo<List<CoverageRate>>> rates = new EnumMap<>(ZoneLevel.class);
    private final Memo<Details> details = new Memo<>(this::cityDetails);

    BalanceResult(IndicatorKey key, DemandPlaces places, double total, double served) {
        this.key = key;
        this.places = places;
        this.city = new CoverageRate(key, ZoneLevel.CITY, "", total, served);
        for (ZoneLevel level : ZoneLevel.values()) {
            rates.put(level, new Memo<>(() -> rates(level)));
        }
    }

    /** The figures of a level: one line for each zone and one for the rest; one for each parcel, or none at all. */
    abstract Lines lines(ZoneLevel level);

    /** What the figures of some places are made of, see {@link IndicatorResult#parts}. */
    abstract List<FigurePart> partsOf(ZoneLevel level, int line);

    abstract Details cityDetails();

    /** Details of a line of {@link #lines}. */
    abstract Details lineDetails(ZoneLevel level, int line);

    final DemandPlaces places() {
        return places;
    }

    @Override
    public final String indicatorId() {
        return key.id();
    }

    @Override
    public final List<Denominator> denominators() {
        return List.of(key.denominator());
    }

    @Override
    public final CoverageRate city(Denominator denominator) {
        check(denominator);
        return city;
    }

    @Override
    public final List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        check(denominator);
        Memo<List<CoverageRate>> known = rates.get(level);
        return known == null ? List.of() : known.get();
    }

    @Override
    public final List<FigurePart> parts(ZoneLevel level, String zone, Denominator denominator) {
        check(denominator);
        int line =
                level == ZoneLevel.CITY ? 0 : level == ZoneLevel.UNIT ? places.parcelOf(zone) : findZone(level, zone);
        return line < 0 ? List.of() : partsOf(level, line);
    }

    /** Places with their amounts, in thousandths; those of which nothing is asked are left out. */
    final List<FigurePart> parts(ZoneLevel level, int line, long[] total, long[] served) {
        List<FigurePart> parts = new ArrayList<>();
        for (int place = 0; place < total.length; place++) {
            if (total[place] != 0 && isIn(level, line, place)) {
                parts.add(places.part(place, Thousandths.amount(total[place]), Thousandths.amount(served[place])));
            }
        }
        return parts;
    }

    final boolean isIn(ZoneLevel level, int line, int place) {
        return switch (level) {
            case CITY -> true;
            case UNIT -> place == line;
            case DISTRICT, COMMUNITY -> places.line(level, place) == line;
        };
    }

    @Override
    public final Details details() {
        return details.get();
    }

    @Override
    public final Details details(ZoneLevel level, String zone) {
        if (level == ZoneLevel.CITY) {
            return details();
        }
        int line = level == ZoneLevel.UNIT ? places.parcelOf(zone) : findZone(level, zone);
        return line < 0 ? Details.NONE : lineDetails(level, line);
    }

    private List<CoverageRate> rates(ZoneLevel level) {
        if (level == ZoneLevel.CITY) {
            return List.of(city);
        }
        boolean parcels = level == ZoneLevel.UNIT;
        if (!parcels && places.zoneNames(level).isEmpty()) {
            return List.of();
        }
        Lines lines = lines(level);
        List<CoverageRate> list = new ArrayList<>();
        int named = parcels
                ? Math.min(places.parcels(), lines.size())
                : places.zoneNames(level).size();
        for (int line = 0; line < named; line++) {
            String zone = parcels ? places.id(line) : places.zoneNames(level).get(line);
            list.add(new CoverageRate(key, level, zone, lines.total(line), lines.served(line)));
        }
        if (!parcels && places.hasRest(level)) {
            list.add(new CoverageRate(key, level, "", lines.total(named), lines.served(named)));
        }
        return List.copyOf(list);
    }

    private int findZone(ZoneLevel level, String zone) {
        List<String> names = places.zoneNames(level);
        if (zone.isEmpty()) {
            return names.isEmpty() || !places.hasRest(level) ? -1 : names.size();
        }
        return names.indexOf(zone);
    }

    private void check(Denominator denominator) {
        if (denominator != key.denominator()) {
            throw new IllegalArgumentException(key.id() + " is not measured by " + denominator);
        }
    }
}
