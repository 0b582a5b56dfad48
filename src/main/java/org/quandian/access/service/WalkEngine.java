package org.quandian.access.service;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.ServiceSource;
import org.quandian.access.service.ServiceFigures.Served;
import org.quandian.access.walk.NearestTable;
import org.quandian.access.walk.StreetPlan;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;

/**
 * The walk ledger of one service: {@code park} or {@code facility.<type>}. A dwelling is served if some facility is no farther on foot
 * than the radius that the facility earns; a parcel's land and its people without homes by the parcel's own point. Distances are exact,
 * so an update gives the very bits of an evaluation. Immutable after preparation; any thread. Preparation and full evaluation use the
 * common pool of the JDK, an update its caller's thread.
 */
public final class WalkEngine implements IndicatorEngine {
    private final WalkServices services;
    private final RuleBook.Applied rule;
    private final String type;
    private final SourceRule sourceRule;
    private final WalkGroups groups;
    private final ServedTable.Measured measured;
    private final WalkTable baseline;

    private WalkEngine(WalkServices services, RuleBook.Applied rule, CancellationToken token) {
        ServiceGround ground = services.ground();
        this.services = services;
        this.rule = rule;
        this.type = ServiceEngine.typeOf(rule.standard().indicatorId());
        List<Denominator> offered = ServiceEngine.denominators(ground, rule).stream()
                .filter(each -> each != Denominator.BUILT_LAND)
                .toList();
        List<Denominator> denominators =
                offered.isEmpty() ? List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION) : offered;
        this.sourceRule = new SourceRule(rule.standard(), ground.historicQuarters());
        List<Facility> existing = ground.facilities().ofType(type);
        List<ServiceSource> sources = existing.stream().map(sourceRule::source).toList();
        this.groups = new WalkGroups(services, existing, sources, services.circleMetresOf(type));
        this.measured = new ServedTable.Measured(
                rule,
                denominators,
                ground,
                new ServiceFigures(ground, rule, null, Ledger.WALK),
                sourceRule,
                sources,
                existing);
        this.baseline = standing(services.walk().base(), token);
    }

    /**
     * Prepares one service.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static WalkEngine prepare(WalkServices services, RuleBook.Applied rule, CancellationToken token) {
        return new WalkEngine(services, rule, token);
    }

    /** The facilities that stand on the streets of a plan, from nothing. */
    private WalkTable standing(StreetPlan plan, CancellationToken token) {
        NearestTable[] tables = groups.tables(plan, token);
        ReachedPlaces[] reached = groups.reached(tables, token);
        LandPieces pieces = services.ground().pieces();
        LandShares land = LandShares.of(
                IntStream.range(0, pieces.chunkCount())
                        .mapToObj(reached[0]::shares)
                        .toArray(double[][]::new),
                pieces);
        int people = services.ground().groups().size();
        ServedHomes homes = ServedHomes.of(services.ground().homes(), reached[0].words(), people);
        WalkTable.State state = new WalkTable.State(plan, tables, reached, WalkPlanned.NONE, reached);
        return new WalkTable(this, state, new Served(land, null, homes), pieces.unitCount(), new int[0]);
    }

    @Override
    public String indicatorId() {
        return rule.standard().indicatorId();
    }

    /** The facility type that serves. */
    public String type() {
        return type;
    }

    /** The figures of the city as it stands. */
    public WalkTable baseline() {
        return baseline;
    }

    @Override
    public Optional<IndicatorResult> findBaseline() {
        return Optional.of(baseline);
    }

    @Override
    public WalkTable evaluate(ScenarioFigures scenario, CancellationToken token) {
        return evaluate(scenario.plan(), token);
    }

    /** The figures under a plan, in one step. */
    public WalkTable evaluate(PlannedFacilities plan, CancellationToken token) {
        token.throwIfCancelled();
        StreetPlan streets = services.walk().streetPlan(plan.scenario());
        WalkTable standing = streets.isUnchanged() ? baseline : standing(streets, token);
        WalkPlanned planned = WalkPlanned.NONE.next(plan.ofType(type), streets, sourceRule, groups);
        WalkTable.State own = standing.state();
        WalkTable.State state = state(streets, own.tables(), own.standing(), planned);
        BitSet changed = differences(baseline.state().reached()[0], state.reached()[0]);
        return new WalkTable(
                this,
                state,
                served(standing, state.reached()[0]),
                services.ground().pieces().unitCount(),
                changed.stream().toArray());
    }

    private WalkTable.State state(
            StreetPlan plan, NearestTable[] tables, ReachedPlaces[] standing, WalkPlanned planned) {
        ReachedPlaces[] reached = new ReachedPlaces[standing.length];
        Arrays.setAll(reached, measure -> planned.join(standing[measure], measure));
        return new WalkTable.State(plan, tables, standing, planned, reached);
    }

    /** What is served, from what was: only chunks that differ are added up again. */
    private Served served(WalkTable from, ReachedPlaces reached) {
        ReachedPlaces before = from.state().reached()[0];
        LandPieces pieces = services.ground().pieces();
        LandShares land = from.served().land();
        BitSet parcels = (BitSet) before.parcels().clone();
        parcels.xor(reached.parcels());
        if (!parcels.isEmpty()) {
            double[][] chunks = new double[pieces.chunkCount()][];
            parcels.stream().forEach(parcel -> {
                for (int piece : pieces.piecesOf(parcel)) {
                    chunks[pieces.chunkOf(piece)] = reached.shares(pieces.chunkOf(piece));
                }
            });
            land = land.withChunks(chunks);
        }
        return new Served(land, null, from.served().homes().withWords(reached.words()));
    }

    @Override
    public WalkTable update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        return update(previous, next.plan(), token);
    }

    /** What differs under another plan; see {@link IndicatorEngine#update}. */
    public WalkTable update(IndicatorResult previous, PlannedFacilities plan, CancellationToken token) {
        if (!(previous instanceof WalkTable before) || !before.isFrom(this)) {
            return evaluate(plan, token);
        }
        token.throwIfCancelled();
        StreetPlan streets = services.walk().streetPlan(plan.scenario());
        WalkTable.State old = before.state();
        List<Facility> facilities = plan.ofType(type);
        if (streets == old.plan() && old.planned().isSame(facilities)) {
            return before;
        }
        BitSet touched = new BitSet();
        NearestTable[] tables = old.tables();
        ReachedPlaces[] standing = old.standing();
        if (streets != old.plan()) {
            tables = under(old.tables(), streets, touched::set);
            standing = touched.isEmpty() ? standing : groups.reached(standing, tables, touched);
        }
        WalkPlanned planned = old.planned().next(facilities, streets, sourceRule, groups);
        planned.addDifferences(old.planned(), touched);
        WalkTable.State state = planned.servesAs(old.planned()) && Arrays.equals(standing, old.standing())
                ? new WalkTable.State(streets, tables, standing, planned, old.reached())
                : state(streets, tables, standing, planned);
        return new WalkTable(
                this,
                keep(old, state),
                served(before, state.reached()[0]),
                parcelsOf(touched).cardinality(),
                differences(old.reached()[0], state.reached()[0]).stream().toArray());
    }

    private static NearestTable[] under(NearestTable[] tables, StreetPlan plan, IntConsumer touched) {
        return Arrays.stream(tables).map(table -> table.under(plan, touched)).toArray(NearestTable[]::new);
    }

    /** With the objects of before where they say the same, so that whoever builds upon them sees that nothing is different. */
    private static WalkTable.State keep(WalkTable.State old, WalkTable.State next) {
        ReachedPlaces[] reached = new ReachedPlaces[next.reached().length];
        Arrays.setAll(reached, measure -> old.reached()[measure].orSame(next.reached()[measure]));
        return new WalkTable.State(next.plan(), next.tables(), next.standing(), next.planned(), reached);
    }

    /** The parcels of which the land or some dwelling is reached in one of the two only. */
    private BitSet differences(ReachedPlaces one, ReachedPlaces other) {
        BitSet parcels = (BitSet) one.parcels().clone();
        parcels.xor(other.parcels());
        if (one.words() == other.words()) {
            return parcels;
        }
        HomeChunks homes = services.ground().homes();
        for (int chunk = 0; chunk < homes.chunkCount(); chunk++) {
            for (long left = one.words()[chunk] ^ other.words()[chunk]; left != 0; left &= left - 1) {
                int unit = homes.unit(chunk, Long.numberOfTrailingZeros(left));
                if (unit >= 0) {
                    parcels.set(unit);
                }
            }
        }
        return parcels;
    }

    private BitSet parcelsOf(BitSet points) {
        int dwellings = services.ground().dwellings().size();
        BitSet parcels = new BitSet();
        for (int point = points.nextSetBit(0); point >= 0; point = points.nextSetBit(point + 1)) {
            int parcel = point >= dwellings
                    ? point - dwellings
                    : services.ground().dwellings().unit(point);
            if (parcel >= 0) {
                parcels.set(parcel);
            }
        }
        return parcels;
    }

    /** What all services share. */
    public WalkServices services() {
        return services;
    }

    ServedTable.Measured measured() {
        return measured;
    }

    WalkGroups groups() {
        return groups;
    }
}
