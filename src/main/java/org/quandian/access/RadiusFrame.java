package org.quandian.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;

/**
 * What all results of one ledger have in common: the pieces, the zones and their totals. Turns shares into rates. Immutable.
 */
final class RadiusFrame {
    private final PieceTable pieces;
    private final String regimeId;
    private final List<String> districts;
    private final List<String> communities;
    private final ShareTable totals;

    RadiusFrame(PieceTable pieces, String regimeId, List<String> districts, List<String> communities) {
        this.pieces = pieces;
        this.regimeId = regimeId;
        this.districts = districts;
        this.communities = communities;
        double[][] all = new double[pieces.chunkCount()][];
        for (int chunk = 0; chunk < all.length; chunk++) {
            all[chunk] = new double[pieces.end(chunk) - pieces.start(chunk)];
            Arrays.fill(all[chunk], 1);
        }
        this.totals = ShareTable.of(all, pieces);
    }

    CoverageRate city(ShareTable shares, Denominator denominator) {
        double total = sums(column(totals, denominator), chunk -> 0, 1)[1];
        double served = sums(column(shares, denominator), chunk -> 0, 1)[1];
        return rate(ZoneLevel.CITY, "", denominator, total, served);
    }

    List<CoverageRate> byZone(ShareTable shares, ZoneLevel level, Denominator denominator) {
        if (level == ZoneLevel.CITY) {
            return List.of(city(shares, denominator));
        }
        List<String> names = level == ZoneLevel.DISTRICT ? districts : communities;
        if (names.isEmpty()) {
            return List.of();
        }
        IntUnaryOperator zoneOf = level == ZoneLevel.DISTRICT ? pieces::district : pieces::community;
        double[] total = sums(column(totals, denominator), zoneOf, names.size());
        double[] served = sums(column(shares, denominator), zoneOf, names.size());
        List<CoverageRate> rates = new ArrayList<>();
        for (int zone = 0; zone < names.size(); zone++) {
            rates.add(rate(level, names.get(zone), denominator, total[zone + 1], served[zone + 1]));
        }
        if (total[0] > 0) {
            rates.add(rate(level, "", denominator, total[0], served[0]));
        }
        return List.copyOf(rates);
    }

    /** Served share of a unit's own area, whoever else has drawn the same land. */
    double servedShare(ShareTable shares, int unit) {
        double area = 0;
        double served = 0;
        for (int piece : pieces.piecesOf(unit)) {
            double own = pieces.shape(piece).area();
            area += own;
            served += own * shares.share(piece, pieces);
        }
        return area > 0 ? served / area : 0;
    }

    /** Units with a piece whose share differs, ascending. */
    int[] unitsThatDiffer(ShareTable one, ShareTable other) {
        BitSet units = new BitSet();
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (one.share(piece, pieces) != other.share(piece, pieces)) {
                units.set(pieces.unit(piece));
            }
        }
        return units.stream().toArray();
    }

    private static double[] column(ShareTable table, Denominator denominator) {
        return denominator == Denominator.POPULATION ? table.servedPeople() : table.servedLand();
    }

    /** Sums by zone, always in the order of the chunks; place 0 is the rest, place 1 the first zone. */
    private static double[] sums(double[] ofChunks, IntUnaryOperator zoneOf, int zones) {
        double[] sums = new double[zones + 1];
        for (int chunk = 0; chunk < ofChunks.length; chunk++) {
            sums[zoneOf.applyAsInt(chunk) + 1] += ofChunks[chunk];
        }
        return sums;
    }

    private CoverageRate rate(ZoneLevel level, String zone, Denominator denominator, double total, double served) {
        IndicatorKey key = new IndicatorKey(RadiusEngine.INDICATOR, Ledger.RADIUS, regimeId, denominator);
        return new CoverageRate(key, level, zone, total, Math.min(served, total));
    }
}
