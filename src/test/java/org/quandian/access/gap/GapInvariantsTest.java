package org.quandian.access.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ServiceSource;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.SlowService;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** What holds for the gaps of any city. */
class GapInvariantsTest {
    private static final double X = 500_000;
    private static final double Y = 4_500_000;

    private final Map<String, Geometry> unservedParts = new HashMap<>();

    private static SlowService parks(Baseline city) {
        List<ServiceSource> sources = new ArrayList<>();
        for (Feature park : city.features(LayerRole.PARKS)) {
            sources.add(
                    new ServiceSource(park.id(), "", park.shape(), park.shape().getArea(), 200, false));
        }
        return new SlowService(city, "park", sources);
    }

    private static GapReport report(Baseline city) {
        return new GapFinder(
                        city,
                        Dwellings.of(city),
                        UnitZones.of(city),
                        Regimes.catalogue().ruleBook("UHC2022"))
                .find(parks(city));
    }

    @Property(tries = 25)
    void gapsAddUpToWhatTheCityLacks(@ForAll long seed) {
        Baseline city = new RandomCity(seed, X, Y).baseline();
        GapReport report = report(city);

        for (Denominator each : List.of(Denominator.POPULATION, Denominator.RESIDENTIAL_LAND)) {
            double sum = report.gaps().stream()
                    .mapToDouble(gap -> gap.unserved().get(each))
                    .sum();
            sum += report.outside().getOrDefault(each, 0.0);
            assertThat(sum).isCloseTo(parks(city).city(each).unserved(), within(1e-3));
        }
    }

    @Property(tries = 25)
    void everyParcelIsInOneGapAtMost(@ForAll long seed) {
        GapReport report = report(new RandomCity(seed, X, Y).baseline());
        Set<String> seen = new HashSet<>();

        assertThat(report.gaps()).allSatisfy(gap -> assertThat(gap.parcels()).allMatch(seen::add));
    }

    /** The slow way: cut every parcel, measure every pair. */
    @Property(tries = 25)
    void partsAreJoinedExactlyWhereTheyAreClose(@ForAll long seed) {
        Baseline city = new RandomCity(seed, X, Y).baseline();
        GapReport report = report(city);
        Map<String, String> gapOf = new HashMap<>();
        report.gaps().forEach(gap -> gap.parcels().forEach(parcel -> gapOf.put(parcel, gap.id())));
        SlowService service = parks(city);
        ServedGround ground = new ServedGround(List.of(service.sources()));
        unservedParts.clear();
        for (DemandUnit unit : city.demandUnits()) {
            unservedParts.put(unit.id(), ground.unservedPart(unit.shape()));
        }

        for (String one : gapOf.keySet()) {
            for (String other : gapOf.keySet()) {
                if (close(one, other)) {
                    assertThat(gapOf.get(one)).as(one + " " + other).isEqualTo(gapOf.get(other));
                }
            }
        }
        assertThat(report.gaps())
                .allSatisfy(gap -> assertThat(isConnected(gap.parcels())).isTrue());
    }

    /** Whether parts are close beyond the doubt that chords leave at the service line. */
    private boolean close(String one, String other) {
        return distance(one, other) < 60 - 0.5;
    }

    private double distance(String one, String other) {
        Geometry here = unservedParts.get(one);
        Geometry there = unservedParts.get(other);
        return here.isEmpty() || there.isEmpty() ? Double.POSITIVE_INFINITY : here.distance(there);
    }

    private boolean isConnected(List<String> parcels) {
        Set<String> reached = new HashSet<>(List.of(parcels.get(0)));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            String at = open.remove(open.size() - 1);
            for (String each : parcels) {
                if (!reached.contains(each) && distance(at, each) <= 60 + 0.5) {
                    reached.add(each);
                    open.add(each);
                }
            }
        }
        return reached.size() == parcels.size();
    }
}
