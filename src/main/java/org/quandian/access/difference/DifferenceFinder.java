package org.quandian.access.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.CoverageRate;
import org.quandian.access.ServiceResult;
import org.quandian.access.difference.PaperOnly.Somebody;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.access.service.ServiceTable;
import org.quandian.access.service.WalkTable;
import org.quandian.access.walk.StreetPlan;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/**
 * Finds who is served on paper but not on foot, and why. Prepared once for a city and its walking rules; immutable; any thread.
 *
 * <p>The reason is that of the nearest facility that serves a home on paper. Whether a missing link is to blame is asked with the links of
 * all dead ends opened at once.
 */
public final class DifferenceFinder {
    private static final Comparator<DifferencePlace> MOST_FIRST = Comparator.comparingDouble(DifferencePlace::people)
            .reversed()
            .thenComparing(DifferencePlace::id)
            .thenComparingInt(place -> place.building().orElse(-1));

    private final Baseline city;
    private final Dwellings dwellings;
    private final UnitZones zones;
    private final Obstacles obstacles;

    DifferenceFinder(Baseline city, Dwellings dwellings, UnitZones zones, Obstacles obstacles) {
        this.city = city;
        this.dwellings = dwellings;
        this.zones = zones;
        this.obstacles = obstacles;
    }

    /**
     * The list of one service: up to a second for a large city.
     *
     * @param paper who is served in the radius ledger
     * @param foot who is served in the walk ledger, under the same plan
     * @param linked who would be served on foot were all dead ends opened; asked once at most
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public DifferenceReport find(
            ServiceResult paper, ServiceResult foot, Supplier<ServiceResult> linked, CancellationToken token) {
        ServiceTable table = ServiceTable.of(paper);
        StreetPlan streets = WalkTable.of(foot).streets();
        PaperOnly people = new PaperOnly(table, foot);
        token.throwIfCancelled();
        PaperSources sources = new PaperSources(table);
        List<Found> found = new ArrayList<>();
        for (Somebody each : people.onPaper()) {
            find(each, sources, found);
        }
        found.sort(Comparator.comparingInt(each -> each.serving.number()));
        Explainer explainer = new Explainer(streets, obstacles, sources, linked);
        Tally tally = new Tally();
        List<DifferencePlace> places = new ArrayList<>();
        int facility = -1;
        for (Found each : found) {
            if (each.serving.number() != facility) {
                token.throwIfCancelled();
                facility = each.serving.number();
                explainer.use(facility);
            }
            DifferencePlace place = each.explain(explainer, streets, sources);
            tally.add(each.somebody.community(), place.reason(), place.people());
            places.add(place);
        }
        people.onFoot().forEach(each -> tally.onFootOnly.merge(each.community(), each.people(), Double::sum));
        places.sort(MOST_FIRST);
        return report(paper, foot, tally, places);
    }

    private void find(Somebody somebody, PaperSources sources, List<Found> found) {
        int home = somebody.dwelling();
        double x = home >= 0 ? dwellings.x(home) : dwellings.centreX(somebody.parcel());
        double y = home >= 0 ? dwellings.y(home) : dwellings.centreY(somebody.parcel());
        Envelope land = home >= 0
                ? new Envelope(x, x, y, y)
                : city.demandUnits().get(somebody.parcel()).shape().getEnvelopeInternal();
        sources.find(x, y, land).ifPresent(serving -> found.add(new Found(somebody, x, y, serving)));
    }

    private DifferenceReport report(
            ServiceResult paper, ServiceResult foot, Tally tally, List<DifferencePlace> places) {
        List<String> names = zones.names(ZoneLevel.COMMUNITY);
        List<DifferenceReport.Line> lines = new ArrayList<>();
        List<CoverageRate> onPaper = paper.byZone(ZoneLevel.COMMUNITY, Denominator.POPULATION);
        List<CoverageRate> onFoot = foot.byZone(ZoneLevel.COMMUNITY, Denominator.POPULATION);
        for (int i = 0; i < onPaper.size(); i++) {
            int zone = i < names.size() ? i : UnitZones.REST;
            lines.add(tally.line(onPaper.get(i), onFoot.get(i), zone));
        }
        return new DifferenceReport(
                paper.indicatorId(),
                tally.all().line(paper.city(Denominator.POPULATION), foot.city(Denominator.POPULATION), 0),
                lines,
                places);
    }

    /** Somebody and what serves them on paper. */
    private final class Found {
        private final Somebody somebody;
        private final double x;
        private final double y;
        private final PaperSources.Serving serving;

        Found(Somebody somebody, double x, double y, PaperSources.Serving serving) {
            this.somebody = somebody;
            this.x = x;
            this.y = y;
            this.serving = serving;
        }

        DifferencePlace explain(Explainer explainer, StreetPlan streets, PaperSources sources) {
            int home = somebody.dwelling();
            List<EdgePoint> joins =
                    home >= 0 ? streets.joinsOfDwelling(home) : streets.joinsOfParcel(somebody.parcel());
            boolean outside = somebody.parcel() == Dwellings.NO_UNIT;
            boolean rest = somebody.community() == UnitZones.REST;
            return new DifferencePlace(
                    outside ? "" : city.demandUnits().get(somebody.parcel()).id(),
                    home >= 0 ? OptionalInt.of(dwellings.building(home)) : OptionalInt.empty(),
                    x,
                    y,
                    somebody.people(),
                    rest ? "" : zones.names(ZoneLevel.COMMUNITY).get(somebody.community()),
                    explainer.explain(somebody, serving.reaches(), x, y, joins),
                    sources.source(serving.number()).id(),
                    sources.source(serving.number()).name(),
                    serving.metres(),
                    explainer.walk(joins));
        }
    }

    /** People by community and reason. */
    private static final class Tally {
        private final Map<Integer, Map<Reason, Double>> byReason = new HashMap<>();
        private final Map<Integer, Double> onFootOnly = new HashMap<>();

        void add(int zone, Reason reason, double people) {
            byReason.computeIfAbsent(zone, any -> new EnumMap<>(Reason.class)).merge(reason, people, Double::sum);
        }

        /** All zones as one. */
        Tally all() {
            Tally all = new Tally();
            byReason.values().forEach(zone -> zone.forEach((reason, people) -> all.add(0, reason, people)));
            onFootOnly.values().forEach(people -> all.onFootOnly.merge(0, people, Double::sum));
            return all;
        }

        DifferenceReport.Line line(CoverageRate onPaper, CoverageRate onFoot, int zone) {
            return new DifferenceReport.Line(
                    onPaper.zone(),
                    onPaper.total(),
                    onPaper.served(),
                    onFoot.served(),
                    onFootOnly.getOrDefault(zone, 0.0),
                    byReason.getOrDefault(zone, Map.of()));
        }
    }
}
