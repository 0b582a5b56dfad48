package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.access.FigurePart;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;

/** Turns what is served into rates, for the city, its zones and its parcels. Immutable; any thread. */
final class ServiceFigures {
    private final ServiceGround ground;
    private final RuleBook.Applied rule;
    private final @Nullable LandPieces builtLand;
    private final Ledger ledger;

    ServiceFigures(ServiceGround ground, RuleBook.Applied rule, @Nullable LandPieces builtLand, Ledger ledger) {
        this.ground = ground;
        this.rule = rule;
        this.builtLand = builtLand;
        this.ledger = ledger;
    }

    CoverageRate city(Served served, Denominator denominator) {
        double[] total = new double[2];
        double[] own = new double[2];
        addUp(served, denominator, null, total, own);
        return rate(ZoneLevel.CITY, "", denominator, total[1], own[1]);
    }

    List<CoverageRate> byZone(Served served, ZoneLevel level, Denominator denominator) {
        return switch (level) {
            case CITY -> List.of(city(served, denominator));
            case UNIT -> byUnit(served, denominator);
            case DISTRICT, COMMUNITY -> byNamedZone(served, level, denominator);
        };
    }

    private List<CoverageRate> byNamedZone(Served served, ZoneLevel level, Denominator denominator) {
        List<String> names = ground.zones().names(level);
        if (names.isEmpty()) {
            return List.of();
        }
        double[] total = new double[names.size() + 1];
        double[] own = new double[names.size() + 1];
        addUp(served, denominator, level, total, own);
        List<CoverageRate> rates = new ArrayList<>();
        for (int zone = 0; zone < names.size(); zone++) {
            rates.add(rate(level, names.get(zone), denominator, total[zone + 1], own[zone + 1]));
        }
        if (total[0] > 0) {
            rates.add(rate(level, "", denominator, total[0], own[0]));
        }
        return List.copyOf(rates);
    }

    private void addUp(
            Served served, Denominator denominator, @Nullable ZoneLevel level, double[] total, double[] own) {
        if (denominator == Denominator.BUILT_LAND) {
            if (builtLand != null && served.built() != null) {
                addLand(builtLand, served.built(), LandPieces.LAND, level, total, own);
            }
        } else if (denominator == Denominator.RESIDENTIAL_LAND) {
            addLand(ground.pieces(), served.land(), LandPieces.LAND, level, total, own);
        } else {
            int group = group(denominator);
            if (group >= 0) {
                addLand(ground.pieces(), served.land(), 1 + group, level, total, own);
                IntUnaryOperator zoneOf = zoneOf(level, ground.homes()::district, ground.homes()::community);
                ChunkSums.add(ground.homes().totals(group), zoneOf, total);
                ChunkSums.add(served.homes().served(group), zoneOf, own);
            }
        }
    }

    private static void addLand(
            LandPieces pieces, LandShares shares, int column, @Nullable ZoneLevel level, double[] total, double[] own) {
        IntUnaryOperator zoneOf = zoneOf(level, pieces::district, pieces::community);
        ChunkSums.add(pieces.totals(column), zoneOf, total);
        ChunkSums.add(shares.served(column), zoneOf, own);
    }

    private static IntUnaryOperator zoneOf(
            @Nullable ZoneLevel level, IntUnaryOperator district, IntUnaryOperator community) {
        return level == null ? chunk -> 0 : level == ZoneLevel.DISTRICT ? district : community;
    }

    private List<CoverageRate> byUnit(Served served, Denominator denominator) {
        if (denominator == Denominator.BUILT_LAND) {
            return List.of();
        }
        int group = group(denominator);
        int column = denominator == Denominator.RESIDENTIAL_LAND ? LandPieces.LAND : 1 + group;
        List<CoverageRate> rates = new ArrayList<>();
        for (DemandUnit unit : ground.baseline().demandUnits()) {
            double[] sums = new double[2];
            if (column == LandPieces.LAND || group >= 0) {
                addPieces(served.land(), column, unit.index(), sums);
            }
            if (group >= 0) {
                addHomes(served.homes(), ground.groups().get(group), unit.index(), sums);
            }
            rates.add(rate(ZoneLevel.UNIT, unit.id(), denominator, sums[0], sums[1]));
        }
        return List.copyOf(rates);
    }

    private void addPieces(LandShares shares, int column, int unit, double[] sums) {
        double[] weights = ground.pieces().weights(column);
        for (int piece : ground.pieces().piecesOf(unit)) {
            sums[0] += weights[piece];
            sums[1] += weights[piece] * shares.share(piece);
        }
    }

    private void addHomes(ServedHomes homes, PeopleGroup group, int unit, double[] sums) {
        int first = ground.dwellings().firstOf(unit);
        for (int home = first; home < first + ground.dwellings().countOf(unit); home++) {
            double people = ground.dwellings().people(group, home);
            sums[0] += people;
            sums[1] += isServed(homes, home) ? people : 0;
        }
    }

    boolean isServed(ServedHomes homes, int dwelling) {
        HomeChunks chunks = ground.homes();
        return (homes.word(chunks.chunkOf(dwelling)) >>> chunks.bitOf(dwelling) & 1) == 1;
    }

    /** Served share of a unit's own area, whoever else has drawn the same land. */
    double servedShare(LandShares shares, int unit) {
        double area = 0;
        double served = 0;
        for (int piece : ground.pieces().piecesOf(unit)) {
            double own = ground.pieces().shape(piece).area();
            area += own;
            served += own * shares.share(piece);
        }
        return area > 0 ? served / area : 0;
    }

    /** What a figure is made of, see {@link org.quandian.access.IndicatorResult#parts}. */
    List<FigurePart> parts(Served served, ZoneLevel level, String zone, Denominator denominator) {
        ServiceParts parts = new ServiceParts(ground, level, zone);
        if (denominator == Denominator.BUILT_LAND) {
            return builtLand == null || served.built() == null || level == ZoneLevel.UNIT
                    ? List.of()
                    : parts.built(builtLand, served.built());
        }
        int group = group(denominator);
        if (denominator != Denominator.RESIDENTIAL_LAND && group < 0) {
            return List.of();
        }
        return parts.list(
                denominator == Denominator.RESIDENTIAL_LAND ? LandPieces.LAND : 1 + group,
                served.land()::share,
                home -> isServed(served.homes(), home));
    }

    private int group(Denominator denominator) {
        for (int group = 0; group < ground.groups().size(); group++) {
            if (ground.groups().get(group).denominator() == denominator) {
                return group;
            }
        }
        return -1;
    }

    private CoverageRate rate(ZoneLevel level, String zone, Denominator denominator, double total, double served) {
        IndicatorKey key = new IndicatorKey(rule.standard().indicatorId(), ledger, rule.regimeId(), denominator);
        return new CoverageRate(key, level, zone, total, Math.min(served, total));
    }

    /** What one scenario serves. */
    record Served(LandShares land, @Nullable LandShares built, ServedHomes homes) {}
}
