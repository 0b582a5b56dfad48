package org.quandian.access.difference;

import java.util.List;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.network.RoadLine;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Scenario;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** A small city in both ledgers: parks of 5,000 m² and more serve 500 m, smaller ones 300 m. */
final class DifferenceTown {
    private static final CancellationToken TOKEN = CancellationToken.none();

    private final CityLedger radius;
    private final CityLedger walk;

    DifferenceTown(CityFixture city) {
        this(city.build());
    }

    DifferenceTown(Baseline city) {
        this.radius = Ledgers.of(city, Regimes.uhc2022());
        WalkRules rules = new WalkRules(java.util.Set.of("motorway"), 0.5, 100, 15, 1.2, 0);
        WalkNetwork network = WalkNetwork.build(
                RoadLine.listWalkable(city, rules),
                city.features(LayerRole.ROADS).size(),
                rules.snapMetres(),
                TOKEN,
                ProgressListener.SILENT);
        this.walk = CityLedger.walk(radius, network, TOKEN, ProgressListener.SILENT);
    }

    CityResult foot(Intervention... plan) {
        return walk.evaluate(new Scenario("plan", List.of(plan)));
    }

    CityResult paper(Intervention... plan) {
        return radius.evaluate(new Scenario("plan", List.of(plan)));
    }

    /** The difference list of parks. */
    DifferenceReport differences(Intervention... plan) {
        return walk.findStreetFindings().orElseThrow().differences(paper(plan), foot(plan), "park", TOKEN);
    }

    /** Dead ends ranked for parks. */
    List<RankedDeadEnd> deadEnds(Intervention... plan) {
        return walk.findStreetFindings().orElseThrow().rankDeadEnds(foot(plan), "park", TOKEN, ProgressListener.SILENT);
    }
}
