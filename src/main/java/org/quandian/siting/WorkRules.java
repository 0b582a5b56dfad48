package org.quandian.siting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Design;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Feature;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.LayerRole;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.planning.WorkNumbers;

/**
 * Where the kinds of measures may stand that are added to something or put it to use: idle sites, closed greens, schools, car parks,
 * estates, kerbs, shelters. Immutable; any thread.
 */
final class WorkRules {
    /** Types of facilities that may burn or explode (次生火灾危险源). */
    private static final Set<String> HAZARDS = Set.of("gas-regulator", "gas-station", "switching-station");

    private final ObstacleLayer roads;
    private final ObstacleLayer openParks;
    private final ObstacleLayer closedGreens;
    private final ObstacleLayer idle;
    private final ObstacleLayer estates;
    private final ObstacleLayer hazards;
    private final Map<String, Feature> schools = new HashMap<>();
    private final Map<String, Feature> hosts = new HashMap<>();
    private final Map<String, Feature> idleById = new HashMap<>();
    private final Map<String, Feature> estatesById = new HashMap<>();
    private final SizeRules sizes;

    WorkRules(Baseline baseline, ObstacleLayer roads, ObstacleLayer openParks, Optional<RuleBook> rules) {
        this.roads = roads;
        this.openParks = openParks;
        this.closedGreens = new ObstacleLayer(baseline.features(LayerRole.PARKS).stream()
                .filter(Attributes::isClosed)
                .toList());
        List<Feature> sites = List.of(LayerRole.IDLE_LAND, LayerRole.IDLE_BUILDINGS).stream()
                .flatMap(role -> baseline.features(role).stream())
                .toList();
        this.idle = new ObstacleLayer(sites);
        sites.forEach(each -> idleById.putIfAbsent(each.id(), each));
        this.estates = new ObstacleLayer(baseline.features(LayerRole.RESIDENTIAL));
        baseline.features(LayerRole.RESIDENTIAL).forEach(each -> estatesById.putIfAbsent(each.id(), each));
        this.hazards = new ObstacleLayer(baseline.features(LayerRole.FACILITIES).stream()
                .filter(each ->
                        HAZARDS.contains(each.attributes().text(Attributes.TYPE).orElse("")))
                .toList());
        for (LayerRole role : List.of(LayerRole.PARKING, LayerRole.FACILITIES, LayerRole.SCHOOLS)) {
            baseline.features(role).forEach(each -> hosts.putIfAbsent(each.id(), each));
        }
        for (LayerRole role : List.of(LayerRole.SCHOOLS, LayerRole.FACILITIES)) {
            baseline.features(role).stream()
                    .filter(each -> SchoolExtension.levelOf(each).isPresent())
                    .forEach(each -> schools.putIfAbsent(each.id(), each));
        }
        this.sizes = new SizeRules(rules);
    }

    private WorkRules(WorkRules other, SizeRules sizes) {
        this.roads = other.roads;
        this.openParks = other.openParks;
        this.closedGreens = other.closedGreens;
        this.idle = other.idle;
        this.estates = other.estates;
        this.hazards = other.hazards;
        this.schools.putAll(other.schools);
        this.hosts.putAll(other.hosts);
        this.idleById.putAll(other.idleById);
        this.estatesById.putAll(other.estatesById);
        this.sizes = sizes;
    }

    /** The same with the numbers of a rule book. */
    WorkRules withRules(RuleBook rules) {
        return new WorkRules(this, new SizeRules(Optional.of(rules)));
    }

    /** A number of the rules in force. */
    double number(String id) {
        return sizes.number(id);
    }

    /** Adds the rules that it breaks. */
    void check(Intervention self, Scenario scenario, List<SitingIssue> issues) {
        Design design = self.design();
        sizes.check(self, issues);
        if (design instanceof OpenGreen) {
            checkGreen(self.shape(), issues);
        } else if (design instanceof IdleReuse reuse) {
            checkIdle(self, reuse, scenario, issues);
        } else if (design instanceof KerbsideParking) {
            new KerbRules(roads, sizes).check(self.shape(), issues);
        } else if (design instanceof SchoolExtension extension) {
            checkNamed(self, extension.of(), schools, Optional.empty(), issues);
        } else if (design instanceof SharedParking shared) {
            checkNamed(self, shared.of(), hosts, Optional.empty(), issues);
        } else if (design instanceof ChargingPiles piles) {
            checkNamed(self, piles.of(), hosts, scenario.findIntervention(piles.of()), issues);
        } else if (design instanceof EstateRenewal renewal) {
            checkEstate(self, renewal, issues);
        } else if (design instanceof Shelter) {
            checkHazards(self.shape(), issues);
        } else if (design instanceof CompleteCommunity community) {
            checkCommunity(self, community, scenario, issues);
        }
    }

    private void checkGreen(Geometry shape, List<SitingIssue> issues) {
        Optional<Feature> open = openParks.findMet(PreparedGeometryFactory.prepare(shape.buffer(-0.05)));
        if (open.isPresent()) {
            issues.add(BaselineSitingRules.named(
                    SitingIssue.Code.ALREADY_OPEN, open.get().name(), open.get().id()));
        } else if (closedGreens.findMet(PreparedGeometryFactory.prepare(shape)).isEmpty()) {
            issues.add(new SitingIssue(SitingIssue.Code.NO_CLOSED_GREEN, Map.of()));
        }
    }

    private void checkIdle(Intervention self, IdleReuse reuse, Scenario scenario, List<SitingIssue> issues) {
        Optional<Feature> named = Optional.ofNullable(idleById.get(reuse.of()));
        boolean onSite = reuse.of().isEmpty()
                ? idle.findMet(PreparedGeometryFactory.prepare(self.shape())).isPresent()
                : named.isPresent() && named.get().shape().isWithinDistance(self.shape(), 1);
        if (!onSite) {
            issues.add(new SitingIssue(SitingIssue.Code.NOT_IDLE, Map.of()));
        }
        scenario.interventions().stream()
                .filter(other ->
                        !other.id().equals(self.id()) && !other.programme().off())
                .filter(other -> other.design() instanceof IdleReuse used
                        && !used.of().isEmpty()
                        && used.of().equals(reuse.of()))
                .findFirst()
                .ifPresent(other ->
                        issues.add(BaselineSitingRules.named(SitingIssue.Code.ALREADY_USED, other.name(), other.id())));
    }

    /** What names nothing stands alone. */
    private void checkNamed(
            Intervention self,
            String of,
            Map<String, Feature> known,
            Optional<Intervention> planned,
            List<SitingIssue> issues) {
        if (of.isEmpty() && !(self.design() instanceof SchoolExtension)) {
            return;
        }
        Feature feature = known.get(of);
        if (feature == null && planned.isEmpty()) {
            issues.add(new SitingIssue(SitingIssue.Code.UNKNOWN_PLACE, Map.of("name", of)));
            return;
        }
        Geometry there =
                feature != null ? feature.shape() : planned.orElseThrow().shape();
        double within = number(WorkNumbers.ADDED_WITHIN);
        if (!there.isWithinDistance(self.shape(), within)) {
            String name =
                    feature != null ? feature.name() : planned.orElseThrow().name();
            issues.add(new SitingIssue(
                    SitingIssue.Code.FAR_FROM_NAMED,
                    Map.of("name", name.isEmpty() ? of : name, "metres", BaselineSitingRules.whole(within))));
        }
    }

    private void checkEstate(Intervention self, EstateRenewal renewal, List<SitingIssue> issues) {
        Feature named = estatesById.get(renewal.of());
        if (!renewal.of().isEmpty() && named == null) {
            issues.add(new SitingIssue(SitingIssue.Code.UNKNOWN_PLACE, Map.of("name", renewal.of())));
        } else if (named != null
                ? !named.shape().intersects(self.shape())
                : estates.findMet(PreparedGeometryFactory.prepare(self.shape())).isEmpty()) {
            issues.add(new SitingIssue(SitingIssue.Code.NO_ESTATE, Map.of()));
        }
    }

    private void checkHazards(Geometry shape, List<SitingIssue> issues) {
        double least = number(WorkNumbers.SHELTER_HAZARD);
        hazards.listWithin(shape, least).stream()
                .findFirst()
                .ifPresent(hazard -> issues.add(new SitingIssue(
                        SitingIssue.Code.NEAR_HAZARD,
                        Map.of("name", hazard.nameOrId(), "metres", BaselineSitingRules.whole(least)))));
    }

    private static void checkCommunity(
            Intervention self, CompleteCommunity community, Scenario scenario, List<SitingIssue> issues) {
        scenario.interventions().stream()
                .filter(other ->
                        !other.id().equals(self.id()) && !other.programme().off())
                .filter(other -> other.design() instanceof CompleteCommunity made
                        && !made.community().isEmpty()
                        && made.community().equals(community.community()))
                .findFirst()
                .ifPresent(other -> issues.add(
                        new SitingIssue(SitingIssue.Code.COMMUNITY_TWICE, Map.of("name", community.community()))));
    }
}
