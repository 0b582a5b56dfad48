package org.quandian.access.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.access.IndicatorResult;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Baseline;
import org.quandian.planning.Parameter;
import org.quandian.planning.RuleBook;

/**
 * Finds the gaps (缺口) of any indicator that has figures by parcel: parcels whose unserved parts lie within a distance of each other are
 * one gap. Every unserved person and square metre of a parcel is in exactly one gap. Prepared once for a city; immutable; any
 * thread.
 */
public final class GapFinder {
    /** The rule book's number for how far apart the parts of one gap may be, metres. */
    public static final String JOIN_DISTANCE = "gap.join-distance";

    /** A street with its pavements lies between two sides of one gap. */
    private static final double DEFAULT_JOIN_DISTANCE = 60;

    private static final Comparator<Gap> WORST_FIRST = Comparator.comparingDouble(Gap::people)
            .thenComparingDouble(Gap::areaSquareMetres)
            .reversed()
            .thenComparing(Gap::id);

    private static final FacilityFinder NOWHERE = (x, y) -> Optional.empty();

    private final Baseline baseline;
    private final double joinMetres;
    private final ParcelMap map;
    private final IdleSites idle;
    private final GapMaker maker;

    /** Prepares the parcels of a city; uses the common pool of the JDK. */
    public GapFinder(Baseline baseline, Dwellings dwellings, UnitZones zones, RuleBook rules) {
        this.baseline = baseline;
        this.joinMetres =
                rules.findParameter(JOIN_DISTANCE).map(Parameter::value).orElse(DEFAULT_JOIN_DISTANCE);
        this.map = new ParcelMap(baseline.demandUnits(), joinMetres);
        this.idle = new IdleSites(baseline);
        this.maker = new GapMaker(map, dwellings, zones);
    }

    /** The gaps of a service: what lies beyond the radius of all its facilities. */
    public GapReport find(ServiceResult result) {
        return find(
                result,
                List.of(result.sources()),
                NearestFacility.of(result.sources())::find,
                result.rule().standard().longestRadius());
    }

    /**
     * The gaps of a living circle: where not every required service reaches. There is no one facility that is nearest, so none is
     * named; the gap's area is its parcels' land in proportion to the residents outside a complete circle.
     */
    public GapReport find(CircleResult result) {
        List<List<ServiceSource>> sources =
                result.services().stream().map(ServiceResult::sources).toList();
        return find(result, sources, NOWHERE, result.circle().walkMetres());
    }

    /**
     * The gaps of an indicator without a line on the ground, such as seats or spaces: parcels with a demand that nobody meets.
     *
     * @param facilities where it is met, for the nearest one
     * @param reachMetres how far a new one would serve
     */
    public GapReport find(IndicatorResult result, List<ServiceSource> facilities, double reachMetres) {
        return find(result, List.of(), NearestFacility.of(facilities)::find, reachMetres);
    }

    /**
     * The same where the nearest facility is found otherwise, as in the walk ledger: there is no line on the ground either, for a parcel is
     * served wholly or not.
     *
     * @param nearest finds the nearest facility to a place
     */
    public GapReport find(IndicatorResult result, FacilityFinder nearest, double reachMetres) {
        return find(result, List.of(), nearest, reachMetres);
    }

    private GapReport find(
            IndicatorResult result, List<List<ServiceSource>> line, FacilityFinder nearest, double reach) {
        UnservedTable table = new UnservedTable(result, baseline);
        ServedGround ground = new ServedGround(line);
        GapGroups groups = new GapGroups(map, table, ground, joinMetres);
        List<int[]> members = groups.join();
        int[] groupOf = new int[map.size()];
        Arrays.fill(groupOf, -1);
        for (int group = 0; group < members.size(); group++) {
            for (int unit : members.get(group)) {
                groupOf[unit] = group;
            }
        }
        List<List<IdleSite>> sites = idle.near(map, groupOf, members.size(), reach);
        List<Gap> gaps = new ArrayList<>();
        Map<String, int[]> byId = new HashMap<>();
        for (int group = 0; group < members.size(); group++) {
            Gap gap = maker.make(members.get(group), table, groups, nearest, sites.get(group));
            gaps.add(gap);
            byId.put(gap.id(), members.get(group));
        }
        gaps.sort(WORST_FIRST);
        return new GapReport(
                result.indicatorId(),
                table.rankedBy(),
                gaps,
                table.outside(),
                gap -> draw(byId.getOrDefault(gap.id(), new int[0]), table, ground));
    }

    private Geometry draw(int[] units, UnservedTable table, ServedGround ground) {
        GapGroups parts = new GapGroups(map, table, ground, joinMetres);
        List<Geometry> shapes = Arrays.stream(units).mapToObj(parts::part).toList();
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("not a gap of this report");
        }
        return PolygonParts.polygonal(OverlayNGRobust.union(shapes));
    }
}
