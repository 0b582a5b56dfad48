package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;
import org.quandian.access.gap.IdleSite;
import org.quandian.access.people.UnitZones;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/** Gaps of a zone, and the idle land and buildings near them or near the zone. What was found for an indicator is kept. Any thread. */
final class SiteSearch {
    private static final List<LayerRole> ROLES = List.of(LayerRole.IDLE_LAND, LayerRole.IDLE_BUILDINGS);
    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingDouble(
                    (Candidate each) -> each.host().distanceMetres())
            .thenComparing(each -> each.host().id());

    private final CityResult figures;
    private final Map<String, Optional<GapReport>> reports = new ConcurrentHashMap<>();
    private final Map<String, Integer> unitOf = new HashMap<>();
    private final Map<ZoneLevel, Memo<Map<String, List<Geometry>>>> shapes;

    SiteSearch(CityResult figures) {
        this.figures = figures;
        for (DemandUnit unit : city().demandUnits()) {
            unitOf.putIfAbsent(unit.id(), unit.index());
        }
        this.shapes = Map.of(
                ZoneLevel.DISTRICT, new Memo<>(() -> shapes(LayerRole.DISTRICTS)),
                ZoneLevel.COMMUNITY, new Memo<>(() -> shapes(LayerRole.COMMUNITIES)));
    }

    /** What is there and its feature. */
    record Candidate(SiteHost host, Feature feature) {}

    private Baseline city() {
        return figures.ledger().city();
    }

    private Map<String, List<Geometry>> shapes(LayerRole role) {
        Map<String, List<Geometry>> byName = new HashMap<>();
        for (Feature feature : city().features(role)) {
            String name = feature.nameOrId();
            byName.computeIfAbsent(name, any -> new ArrayList<>()).add(PolygonParts.repaired(feature.shape()));
        }
        return byName;
    }

    /** Where an indicator lacks in a zone, worst first; empty where it says nothing of single parcels. */
    Optional<List<Gap>> gaps(ZoneCard card, String indicatorId) {
        return reports.computeIfAbsent(indicatorId, this::report).map(report -> report.gaps().stream()
                .filter(gap ->
                        card.level() == ZoneLevel.CITY || gap.parcels().stream().anyMatch(parcel -> isIn(card, parcel)))
                .toList());
    }

    private Optional<GapReport> report(String indicatorId) {
        IndicatorResult result = figures.get(indicatorId);
        boolean onGround = result instanceof ServiceResult
                || !result.byZone(ZoneLevel.UNIT, result.denominators().get(0)).isEmpty();
        return onGround ? Optional.of(figures.ledger().gaps(figures, indicatorId)) : Optional.empty();
    }

    /** Whether a parcel lies in the zone of a card. */
    boolean isIn(ZoneCard card, String parcel) {
        if (card.level() == ZoneLevel.CITY) {
            return true;
        }
        Integer unit = unitOf.get(parcel);
        UnitZones zones = figures.ledger().ground().zones();
        int zone = unit == null ? UnitZones.REST : zones.zoneOf(card.level(), unit);
        return zone == UnitZones.REST
                ? card.zone().isEmpty()
                : zones.names(card.level()).get(zone).equals(card.zone());
    }

    /** Sites within reach of what lacks: of the worst gaps first, in each the nearest first; each site once. */
    List<Candidate> near(ZoneCard card, String indicatorId, double reachMetres) {
        Optional<List<Gap>> gaps = gaps(card, indicatorId);
        if (gaps.isEmpty()) {
            return nearZone(card, reachMetres);
        }
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Gap gap : gaps.get()) {
            for (IdleSite site : gap.idleSites()) {
                if (reachMetres <= 0 || site.distanceMetres() <= reachMetres) {
                    feature(site)
                            .ifPresent(feature -> found.putIfAbsent(
                                    site.role().id() + site.id(),
                                    new Candidate(SiteHost.of(site.role(), feature, site.distanceMetres()), feature)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<Feature> feature(IdleSite site) {
        return city().features(site.role()).stream()
                .filter(feature -> feature.id().equals(site.id()))
                .findFirst();
    }

    /** Sites in a zone or within a distance of it, nearest first; of the city, all. */
    List<Candidate> nearZone(ZoneCard card, double reachMetres) {
        List<Candidate> found = new ArrayList<>();
        ROLES.forEach(role -> found.addAll(nearZone(card, role, any -> true, reachMetres)));
        found.sort(NEAREST_FIRST);
        return found;
    }

    /** Features of a layer in a zone or within a distance of it, nearest first; of the city, all. */
    private List<Candidate> nearZone(ZoneCard card, LayerRole role, Predicate<Feature> wanted, double reachMetres) {
        List<Candidate> found = new ArrayList<>();
        for (Feature feature : city().features(role)) {
            boolean asked = !feature.shape().isEmpty() && wanted.test(feature);
            double distance = asked ? distance(card, feature.shape()) : Double.NaN;
            if (distance <= reachMetres) {
                found.add(new Candidate(SiteHost.of(role, feature, distance), feature));
            }
        }
        found.sort(NEAREST_FIRST);
        return found;
    }

    /** Features of a layer within reach of what lacks: of the worst gaps first, in each the nearest first; each once. */
    List<Candidate> hosts(
            ZoneCard card, String indicatorId, LayerRole role, Predicate<Feature> wanted, double reachMetres) {
        Optional<List<Gap>> gaps = gaps(card, indicatorId);
        if (gaps.isEmpty()) {
            return nearZone(card, role, wanted, reachMetres);
        }
        List<Feature> features = city().features(role).stream()
                .filter(each -> !each.shape().isEmpty() && wanted.test(each))
                .toList();
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Gap gap : gaps.get()) {
            List<Candidate> near = new ArrayList<>();
            for (Feature feature : features) {
                double distance = feature.shape().getEnvelopeInternal().distance(gap.extent()) <= reachMetres
                        ? distance(gap, feature.shape())
                        : Double.NaN;
                if (distance <= reachMetres) {
                    near.add(new Candidate(SiteHost.of(role, feature, distance), feature));
                }
            }
            near.sort(NEAREST_FIRST);
            near.forEach(each -> found.putIfAbsent(each.host().id(), each));
        }
        return List.copyOf(found.values());
    }

    private double distance(Gap gap, Geometry shape) {
        return parcels(gap)
                .mapToDouble(parcel -> parcel.shape().distance(shape))
                .min()
                .orElse(Double.NaN);
    }

    /** The parcels of a gap. */
    Stream<DemandUnit> parcels(Gap gap) {
        return gap.parcels().stream().map(unitOf::get).filter(Objects::nonNull).map(unit -> city().demandUnits()
                .get(unit));
    }

    /** Not a number for what lies in another zone, seen from the rest of the city. */
    private double distance(ZoneCard card, Geometry shape) {
        Memo<Map<String, List<Geometry>>> known = shapes.get(card.level());
        if (known == null) {
            return 0;
        }
        if (card.isRest()) {
            Coordinate inside = shape.getInteriorPoint().getCoordinate();
            int zone = figures.ledger().ground().zones().zoneAt(card.level(), inside.x, inside.y);
            return zone == UnitZones.REST ? 0 : Double.NaN;
        }
        return known.get().getOrDefault(card.zone(), List.of()).stream()
                .mapToDouble(shape::distance)
                .min()
                .orElse(Double.NaN);
    }
}
