package org.quandian.access.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.service.ServiceFigures.Served;
import org.quandian.geometry.Reach;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Ledger;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * The radius ledger of one service: {@code park} or {@code facility.<type>}. Land is measured by area, people at their dwellings by
 * point, people of parcels without homes by the share of their land. Immutable after preparation; any thread. Preparation and full
 * evaluation use the common pool of the JDK, an update its caller's thread.
 */
public final class ServiceEngine implements IndicatorEngine {
    private static final String FACILITY = "facility.";

    private final ServiceGround ground;
    private final RuleBook.Applied rule;
    private final String type;
    private final SourceRule sourceRule;
    private final SourceSet sources;
    private final LandEngine land;
    private final @Nullable LandEngine built;
    private final HomeEngine homes;
    private final ServedTable.Measured measured;
    private final ServiceTable baseline;

    private ServiceEngine(ServiceGround ground, RuleBook.Applied rule, CancellationToken token) {
        this.ground = ground;
        this.rule = rule;
        this.type = typeOf(rule.standard().indicatorId());
        List<Denominator> denominators = denominators(ground, rule);
        this.sourceRule = new SourceRule(rule.standard(), ground.historicQuarters());
        this.sources = new SourceSet(ground.facilities().ofType(type).stream()
                .map(sourceRule::source)
                .toList());
        this.land = new LandEngine(ground.pieces(), sources, token);
        LandPieces builtLand = denominators.contains(Denominator.BUILT_LAND)
                ? ground.findBuiltLand(token).orElse(null)
                : null;
        this.built = builtLand == null ? null : new LandEngine(builtLand, sources, token);
        this.homes = new HomeEngine(ground.homes(), sources, ground.groups().size(), token);
        this.measured = new ServedTable.Measured(
                rule,
                denominators,
                ground,
                new ServiceFigures(ground, rule, builtLand, Ledger.RADIUS),
                sourceRule,
                sources.sources(),
                ground.facilities().ofType(type));
        Served served = new Served(land.baseline(), built == null ? null : built.baseline(), homes.baseline());
        this.baseline = table(PlannedSources.NONE, served, ground.pieces().unitCount(), new BitSet());
    }

    /**
     * Prepares one service.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static ServiceEngine prepare(ServiceGround ground, RuleBook.Applied rule, CancellationToken token) {
        return new ServiceEngine(ground, rule, token);
    }

    /** Prepares every service of a rule book, in its order. */
    public static List<ServiceEngine> prepareAll(
            ServiceGround ground, RuleBook rules, CancellationToken token, ProgressListener progress) {
        List<RuleBook.Applied> services = rules.listServices();
        List<ServiceEngine> engines = new ArrayList<>();
        for (RuleBook.Applied service : services) {
            progress.report(service.standard().indicatorId(), (double) engines.size() / services.size());
            engines.add(prepare(ground, service, token));
        }
        return List.copyOf(engines);
    }

    static String typeOf(String indicatorId) {
        return indicatorId.startsWith(FACILITY) ? indicatorId.substring(FACILITY.length()) : indicatorId;
    }

    static List<Denominator> denominators(ServiceGround ground, RuleBook.Applied rule) {
        List<Denominator> offered = rule.standard().denominators().stream()
                .filter(each -> offers(ground, each))
                .toList();
        return offered.isEmpty() ? List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION) : offered;
    }

    /** Land and residents every city has, were it none of either. */
    private static boolean offers(ServiceGround ground, Denominator denominator) {
        return switch (denominator) {
            case RESIDENTIAL_LAND, POPULATION -> true;
            case BUILT_LAND -> ground.hasBuiltLand();
            default -> ground.groups().stream().map(PeopleGroup::denominator).anyMatch(denominator::equals);
        };
    }

    @Override
    public String indicatorId() {
        return rule.standard().indicatorId();
    }

    /** The facility type that serves. */
    public String type() {
        return type;
    }

    /** The rule that is applied. */
    public RuleBook.Applied rule() {
        return rule;
    }

    /** The city. */
    public ServiceGround ground() {
        return ground;
    }

    /** The figures of the city as it stands. */
    public ServiceTable baseline() {
        return baseline;
    }

    @Override
    public Optional<IndicatorResult> findBaseline() {
        return Optional.of(baseline);
    }

    @Override
    public ServiceTable evaluate(ScenarioFigures scenario, CancellationToken token) {
        return evaluate(scenario.plan(), token);
    }

    /** The figures under a plan, in one step from the engine's own figures of the city as it stands. */
    public ServiceTable evaluate(PlannedFacilities plan, CancellationToken token) {
        token.throwIfCancelled();
        PlannedSources planned = PlannedSources.of(plan.ofType(type), sourceRule);
        Reach[] reaches = planned.reaches();
        Served served = new Served(
                land.evaluate(reaches, token),
                built == null ? null : built.evaluate(reaches, token),
                homes.evaluate(reaches, token));
        BitSet changed = new BitSet();
        land.addDifferences(land.baseline(), served.land(), changed);
        homes.addDifferences(homes.baseline(), served.homes(), changed);
        return table(planned, served, ground.pieces().unitCount(), changed);
    }

    @Override
    public ServiceTable update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        return update(previous, next.plan(), token);
    }

    /** What differs under another plan; see {@link IndicatorEngine#update}. */
    public ServiceTable update(IndicatorResult previous, PlannedFacilities plan, CancellationToken token) {
        if (!(previous instanceof ServiceTable before) || !before.isFrom(this)) {
            return evaluate(plan, token);
        }
        List<Facility> facilities = plan.ofType(type);
        if (before.planned().isSame(facilities)) {
            return before;
        }
        PlannedSources planned = before.planned().next(facilities, sourceRule);
        List<Reach> differences = before.planned().differences(planned);
        BitSet recomputed = new BitSet();
        BitSet changed = new BitSet();
        Served old = before.served();
        Reach[] reaches = planned.reaches();
        LandShares oldBuilt = old.built();
        LandShares newBuilt = built == null || oldBuilt == null
                ? null
                : built.update(oldBuilt, reaches, differences, token, new BitSet(), new BitSet());
        Served served = new Served(
                land.update(old.land(), reaches, differences, token, recomputed, changed),
                newBuilt,
                homes.update(old.homes(), reaches, differences, recomputed, changed));
        return table(planned, served, recomputed.cardinality(), changed);
    }

    private ServiceTable table(PlannedSources planned, Served served, int recomputedUnits, BitSet changedUnits) {
        return new ServiceTable(
                this, planned, served, recomputedUnits, changedUnits.stream().toArray());
    }

    ServedTable.Measured measured() {
        return measured;
    }

    SourceSet sources() {
        return sources;
    }
}
