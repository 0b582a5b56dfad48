package org.quandian.access.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ServiceResult;
import org.quandian.access.circle.CircleEngine;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.gap.GapFinder;
import org.quandian.access.gap.GapReport;
import org.quandian.access.service.WalkServices;
import org.quandian.access.walk.WalkGround;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.Memo;
import org.quandian.task.ProgressListener;

/**
 * Every indicator of one city under one rule book. Preparing it makes what all of them share and the engine for parks; every other
 * engine is made when its indicator is first asked for. Immutable to its users; any thread but those of the common pool.
 */
public final class CityLedger {
    private final Baseline baseline;
    private final RuleBook rules;
    private final CityGround ground;
    /** The city on its streets; null in the radius ledger. */
    private final @Nullable WalkServices onFoot;

    private final Map<String, Memo<IndicatorEngine>> engines;
    private final Memo<GapFinder> gapFinder;
    private final Memo<Optional<StreetFindings>> streetFindings;
    private final CityResult baselineResult;

    private CityLedger(
            Baseline baseline,
            RuleBook rules,
            CityGround ground,
            @Nullable WalkServices onFoot,
            Map<String, Memo<IndicatorEngine>> engines) {
        this.baseline = baseline;
        this.rules = rules;
        this.ground = ground;
        this.onFoot = onFoot;
        this.engines = engines;
        this.gapFinder = new Memo<>(() -> new GapFinder(baseline, ground.dwellings(), ground.zones(), rules));
        this.streetFindings = new Memo<>(() -> findWalk().map(walk -> new StreetFindings(this, walk)));
        PlannedFacilities nothing = PlannedFacilities.of(rules, ground.stock(rules), Scenario.empty(""));
        this.baselineResult = new CityResult(this, nothing, this::asItStands);
    }

    /**
     * Prepares what all indicators share and the figures of parks: a second or so for a large city, so never on the window's thread.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static CityLedger prepare(
            Baseline baseline, RuleBook rules, CancellationToken token, ProgressListener progress) {
        CityGround ground = CityGround.prepare(baseline, token, progress);
        return of(baseline, rules, ground, null).withFirstFigures(token);
    }

    /**
     * The walk ledger (步行口径) of a city whose radius ledger is there, under the same rules. The two share the ground. Seconds for a
     * large city, so never on the window's thread.
     *
     * @param network made of the city's roads under the walking rules of the ledger's rule book
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static CityLedger walk(
            CityLedger radius, WalkNetwork network, CancellationToken token, ProgressListener progress) {
        CityGround ground = radius.ground;
        WalkGround walk = WalkGround.prepare(
                radius.baseline,
                ground.dwellings(),
                ground.zones(),
                ground.facilities(),
                network,
                WalkRules.of(radius.rules),
                token,
                progress);
        WalkServices services = new WalkServices(ground.services(), walk, radius.rules);
        return of(radius.baseline, radius.rules, ground, services).withFirstFigures(token);
    }

    /** A ledger of engines that are already there, for whoever needs only some indicators. */
    public static CityLedger of(Baseline baseline, RuleBook rules, List<IndicatorEngine> engines) {
        Map<String, Memo<IndicatorEngine>> shelf = new LinkedHashMap<>();
        engines.forEach(engine -> shelf.put(engine.indicatorId(), Memo.known(engine)));
        CancellationToken token = CancellationToken.none();
        return new CityLedger(
                baseline, rules, CityGround.prepare(baseline, token, ProgressListener.SILENT), null, shelf);
    }

    private static CityLedger of(Baseline baseline, RuleBook rules, CityGround ground, @Nullable WalkServices onFoot) {
        EngineShelf shelf = onFoot == null ? new EngineShelf(ground, rules) : new EngineShelf(ground, rules, onFoot);
        Map<String, Memo<IndicatorEngine>> engines = new LinkedHashMap<>();
        shelf.indicatorIds().forEach(id -> engines.put(id, new Memo<>(() -> shelf.make(id))));
        return new CityLedger(baseline, rules, ground, onFoot, engines);
    }

    /**
     * The same city under other rules: the ground, and every service whose rule is the same, are taken over.
     *
     * @throws IllegalArgumentException in the walk ledger if the rules ask for other streets, see {@link WalkRules#hasSameStreets}
     */
    public CityLedger withRules(RuleBook other, CancellationToken token) {
        WalkServices services = onFoot == null ? null : onFoot.withRules(rules, other, token);
        CityLedger next = of(baseline, other, ground, services);
        if (services != onFoot) {
            return next.withFirstFigures(token);
        }
        for (RuleBook.Applied service : other.listServices()) {
            String id = service.standard().indicatorId();
            Memo<IndicatorEngine> same = engines.get(id);
            if (same != null && rules.findStandard(id).filter(service::equals).isPresent()) {
                next.engines.put(id, same);
            }
        }
        return next.withFirstFigures(token);
    }

    /** The same city under the same rules, with no engine made yet: for whoever wants to know whether two computations agree. */
    public CityLedger renewed() {
        return of(baseline, rules, ground, onFoot);
    }

    private CityLedger withFirstFigures(CancellationToken token) {
        List<String> ids = indicatorIds();
        baselineResult.compute(ids.subList(0, Math.min(1, ids.size())), token);
        return this;
    }

    /** Which ledger it is. */
    public Ledger ledger() {
        return onFoot == null ? Ledger.RADIUS : Ledger.WALK;
    }

    /** The city on its streets; empty in the radius ledger. */
    public Optional<WalkGround> findWalk() {
        return Optional.ofNullable(onFoot).map(WalkServices::walk);
    }

    /** Answers about its streets: the difference list and dead ends; empty in the radius ledger. Prepared at the first call. */
    public Optional<StreetFindings> findStreetFindings() {
        return streetFindings.get();
    }

    /** The city. */
    public Baseline city() {
        return baseline;
    }

    /** The rules in force. */
    public RuleBook rules() {
        return rules;
    }

    /** What all indicators share. */
    public CityGround ground() {
        return ground;
    }

    /** The indicators there are, in the order they are shown: parks, facilities, circles, balances, communities. */
    public List<String> indicatorIds() {
        return List.copyOf(engines.keySet());
    }

    /** The figures of the city as it stands. */
    public CityResult baseline() {
        return baselineResult;
    }

    /**
     * Where an indicator lacks under a scenario, worst first. Takes up to a tenth of a second, and longer where the indicator has not
     * been computed.
     *
     * @throws NoSuchElementException if there is no such indicator
     */
    public GapReport gaps(CityResult figures, String indicatorId) {
        IndicatorResult result = figures.get(indicatorId);
        GapFinder finder = gapFinder.get();
        if (onFoot != null) {
            return new WalkGaps(finder, onFoot).find(figures, result);
        }
        if (result instanceof ServiceResult service) {
            return finder.find(service);
        }
        if (result instanceof CircleResult circle) {
            return finder.find(circle);
        }
        return BalanceServices.of(indicatorId)
                .map(figures::service)
                .map(service -> finder.find(
                        result, service.sources(), service.rule().standard().longestRadius()))
                .orElseGet(() -> finder.find(result, List.of(), 0));
    }

    /**
     * The engine of a living circle, which also says what a single building has and lacks; empty where the indicator is none. May take a
     * while when its indicator was never asked for.
     */
    public Optional<CircleEngine> findCircle(String indicatorId) {
        return engines.containsKey(indicatorId) && engine(indicatorId) instanceof CircleEngine circle
                ? Optional.of(circle)
                : Optional.empty();
    }

    /** A scenario's figures whatever was computed before; each indicator when it is first asked for. */
    public CityResult evaluate(Scenario scenario) {
        return new CityResult(this, plan(scenario), this::fromNothing);
    }

    /**
     * A scenario's figures from those of another: what {@code previous} has computed is brought up to date now, on the caller's thread;
     * the rest when it is asked for.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public CityResult update(CityResult previous, Scenario next, CancellationToken token) {
        CityResult result = follow(previous, next, token);
        List<String> known = new ArrayList<>();
        (previous.ledger() == this ? previous : baselineResult)
                .listComputed()
                .forEach(each -> known.add(each.indicatorId()));
        result.compute(known, token);
        return result;
    }

    /** The same with nothing computed yet: each indicator is brought up to date when it is asked for. */
    public CityResult follow(CityResult previous, Scenario next, CancellationToken token) {
        boolean own = previous.ledger() == this;
        PlannedFacilities plan = own ? previous.plan().next(next) : plan(next);
        CityResult from = own ? previous : baselineResult;
        Map<String, IndicatorResult> known = new LinkedHashMap<>();
        from.listComputed().forEach(each -> known.put(each.indicatorId(), each));
        return new CityResult(
                this,
                plan,
                (city, id) -> new Memo<>(() -> {
                    IndicatorResult before = known.get(id);
                    return engine(id)
                            .update(before == null ? baselineResult.get(id) : before, city, token(known, id, token));
                }));
    }

    /** Once an update has returned, its token says nothing about what is asked for later. */
    private static CancellationToken token(Map<String, ?> known, String id, CancellationToken token) {
        return known.containsKey(id) ? token : CancellationToken.none();
    }

    /** What is there already, for designs that add to it: the same object for as long as the ledger lives. */
    public ExistingStock stock() {
        return baselineResult.plan().stock();
    }

    private PlannedFacilities plan(Scenario scenario) {
        return baselineResult.plan().next(scenario);
    }

    private Memo<IndicatorResult> asItStands(CityResult result, String id) {
        return new Memo<>(() -> {
            IndicatorEngine engine = engine(id);
            return engine.findBaseline().orElseGet(() -> engine.evaluate(result, CancellationToken.none()));
        });
    }

    private Memo<IndicatorResult> fromNothing(CityResult result, String id) {
        return new Memo<>(() -> engine(id).evaluate(result, CancellationToken.none()));
    }

    private IndicatorEngine engine(String id) {
        Memo<IndicatorEngine> engine = engines.get(id);
        if (engine == null) {
            throw new NoSuchElementException("no indicator " + id);
        }
        return engine.get();
    }
}
