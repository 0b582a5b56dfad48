package org.quandian.access.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.quandian.access.city.CityLedger;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.Regimes;
import org.quandian.planning.Intervention;
import org.quandian.planning.Parameter;
import org.quandian.planning.Programme;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;

/** A random city with a plan of pocket parks over the years. Same seed, same town. */
final class PhasedTown {
    private final RandomCity city;
    private final Random random;
    private final CityLedger ledger;

    PhasedTown(long seed, Parameter... parameters) {
        this.city = new RandomCity(seed, 0, 0);
        this.random = new Random(seed);
        Regime plain = Regimes.uhc2022();
        Regime regime = new Regime(
                plain.id(),
                plain.nameZh(),
                plain.nameEn(),
                plain.basedOn(),
                plain.standards(),
                plain.circles(),
                plain.checklist(),
                plain.bundle(),
                plain.parkingRatios(),
                List.of(parameters));
        this.ledger = Ledgers.of(city.baseline(), regime);
    }

    static Parameter ceiling(String id, double value) {
        return new Parameter(id, "上限", "Ceiling", value, "万元", "", false);
    }

    CityLedger ledger() {
        return ledger;
    }

    /** Parks of which each has a year, a cost and mostly a readiness. */
    Scenario plan(int parks) {
        List<Intervention> programmed = new ArrayList<>();
        for (Intervention each : city.scenario(parks).interventions()) {
            OptionalInt readiness =
                    random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(5));
            programmed.add(each.withProgramme(new Programme(
                    OptionalInt.of(Programme.FIRST_YEAR + random.nextInt(10)),
                    OptionalDouble.of(10 * random.nextInt(30)),
                    readiness,
                    false,
                    false)));
        }
        return new Scenario("方案", programmed);
    }
}
