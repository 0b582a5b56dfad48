package org.quandian.access.city;

import java.util.List;
import java.util.NoSuchElementException;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.RadiusLedger;
import org.quandian.access.RadiusResult;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The ledger for parks as one engine among many. */
final class ParkEngine implements IndicatorEngine {
    private final RadiusLedger ledger;
    private final RuleBook.Applied rule;

    ParkEngine(Baseline baseline, RuleBook rules, ProgressListener progress) {
        this.rule = rules.findStandard("park").orElseThrow(() -> new NoSuchElementException("no rule for parks"));
        this.ledger = RadiusLedger.prepare(baseline, rules.regime(), CancellationToken.none(), progress);
    }

    @Override
    public String indicatorId() {
        return "park";
    }

    @Override
    public IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        return new Figures(ledger.evaluate(scenario.plan().scenario(), token), rule);
    }

    @Override
    public IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        return previous instanceof Figures before
                ? new Figures(ledger.update(before.result, next.plan().scenario(), token), rule)
                : evaluate(next, token);
    }

    private record Figures(RadiusResult result, RuleBook.Applied rule) implements ServiceResult {
        @Override
        public String indicatorId() {
            return "park";
        }

        @Override
        public List<Denominator> denominators() {
            return List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION);
        }

        @Override
        public CoverageRate city(Denominator denominator) {
            return result.city(denominator);
        }

        @Override
        public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
            return level == ZoneLevel.UNIT ? List.of() : result.byZone(level, denominator);
        }

        @Override
        public Details details() {
            return Details.NONE;
        }

        @Override
        public Details details(ZoneLevel level, String zone) {
            return Details.NONE;
        }

        @Override
        public int recomputedUnits() {
            return result.recomputedUnits();
        }

        @Override
        public int[] changedUnits() {
            return result.changedUnits();
        }

        @Override
        public double servedShare(int unitIndex) {
            return result.servedShare(unitIndex);
        }

        @Override
        public boolean isServed(int dwelling) {
            return false;
        }

        @Override
        public List<ServiceSource> sources() {
            return result.sources();
        }
    }
}
