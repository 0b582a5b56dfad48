package org.quandian.access.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.balance.BalanceEngines;
import org.quandian.access.balance.BalanceGround;
import org.quandian.access.circle.CircleEngine;
import org.quandian.access.community.CommunityEngine;
import org.quandian.access.service.ServiceEngine;
import org.quandian.access.service.WalkEngine;
import org.quandian.access.service.WalkServices;
import org.quandian.planning.LayerRole;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;
import org.quandian.task.Memo;

/** Knows which indicators there are under a rule book and how the engine of each is made. */
final class EngineShelf {
    private final CityGround ground;
    private final RuleBook rules;
    private final Map<String, Supplier<IndicatorEngine>> makers = new LinkedHashMap<>();

    /** The engines of the radius ledger. */
    EngineShelf(CityGround ground, RuleBook rules) {
        this.ground = ground;
        this.rules = rules;
        for (RuleBook.Applied service : rules.listServices()) {
            makers.put(
                    service.standard().indicatorId(),
                    () -> ServiceEngine.prepare(ground.services(), service, CancellationToken.none()));
        }
        Memo<List<CircleEngine>> circles = new Memo<>(() -> CircleEngine.listAll(ground.services(), rules));
        putCircles(circles);
        Memo<BalanceGround> balances = new Memo<>(this::balanceGround);
        putOthers(id -> BalanceEngines.prepare(id, balances.get(), CancellationToken.none()), engine -> engine);
    }

    /** The engines of the walk ledger. */
    EngineShelf(CityGround ground, RuleBook rules, WalkServices onFoot) {
        this.ground = ground;
        this.rules = rules;
        for (RuleBook.Applied service : rules.listServices()) {
            makers.put(
                    service.standard().indicatorId(),
                    () -> WalkEngine.prepare(onFoot, service, CancellationToken.none()));
        }
        Memo<List<CircleEngine>> circles = new Memo<>(() -> CircleEngine.listAll(onFoot, rules));
        putCircles(circles);
        Memo<BalanceGround> balances = new Memo<>(() -> balanceGround().onFoot(onFoot.walk()));
        putOthers(
                id -> BalanceEngines.prepare(id, balances.get(), CancellationToken.none()),
                engine -> new OnFootEngine(engine, onFoot.walk()));
    }

    /** Balances and communities, each put into the ledger. */
    private void putOthers(Function<String, IndicatorEngine> balances, UnaryOperator<IndicatorEngine> intoLedger) {
        if (!rules.parkingRatios().isEmpty()) {
            for (String id : BalanceEngines.ids()) {
                makers.put(id, () -> intoLedger.apply(balances.apply(id)));
            }
        }
        if (!rules.checklist().isEmpty()
                && !ground.baseline().features(LayerRole.COMMUNITIES).isEmpty()) {
            makers.put(
                    CommunityEngine.INDICATOR,
                    () -> intoLedger.apply(
                            new CommunityEngine(ground.baseline(), ground.zones(), ground.facilities(), rules)));
        }
    }

    private void putCircles(Memo<List<CircleEngine>> circles) {
        for (int i = 0; i < rules.circles().size(); i++) {
            int circle = i;
            makers.put(rules.circles().get(i).indicatorId(), () -> circles.get().get(circle));
        }
    }

    /** In the order they are shown: parks, facilities, circles, balances, communities. */
    List<String> indicatorIds() {
        return List.copyOf(makers.keySet());
    }

    IndicatorEngine make(String indicatorId) {
        Supplier<IndicatorEngine> maker = makers.get(indicatorId);
        if (maker == null) {
            throw new NoSuchElementException("no indicator " + indicatorId);
        }
        return maker.get();
    }

    private BalanceGround balanceGround() {
        ExistingFacilities facilities = ground.facilities();
        return new BalanceGround(ground.baseline(), rules, ground.dwellings(), ground.zones(), facilities::ofType);
    }
}
