package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.StreetFindings;
import org.quandian.dataset.CatalogueReader;
import org.quandian.dataset.CityFolderReader;
import org.quandian.network.RoadLine;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.RuleBook;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** How long the difference list and the ranking of dead ends of the demo city take. */
@Tag("bench")
class DifferenceBenchTest {
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final double LIMIT_MILLIS = 1000;

    @Test
    void aDifferenceListTakesASecondAtMost(TestReporter reporter) throws Exception {
        Baseline city = new CityFolderReader()
                .readCity(Path.of("maps", "lucheng"), TOKEN, ProgressListener.SILENT)
                .baseline();
        RuleBook rules = CatalogueReader.readShipped().ruleBook("UHC2022");
        WalkRules walking = WalkRules.of(rules);
        CityLedger radius = CityLedger.prepare(city, rules, TOKEN, ProgressListener.SILENT);
        WalkNetwork network = WalkNetwork.build(
                RoadLine.listWalkable(city, walking),
                city.features(LayerRole.ROADS).size(),
                walking.snapMetres(),
                TOKEN,
                ProgressListener.SILENT);
        CityLedger walk = CityLedger.walk(radius, network, TOKEN, ProgressListener.SILENT);
        long start = System.nanoTime();
        StreetFindings findings = walk.findStreetFindings().orElseThrow();
        publish(reporter, "obstacles indexed", start);
        boolean warm = false;
        double slowest = 0;
        for (String id : new String[] {"park", "park", "facility.market", "facility.kindergarten"}) {
            radius.baseline().get(id);
            walk.baseline().get(id);
            start = System.nanoTime();
            int places = findings.differences(radius.baseline(), walk.baseline(), id, TOKEN)
                    .places()
                    .size();
            double took = publish(reporter, id + ", " + places + " places", start);

            slowest = Math.max(slowest, warm ? took : 0);
            warm = true;
        }
        assertThat(slowest).isLessThan(LIMIT_MILLIS);
        for (String id : new String[] {"park", "school.primary.seats"}) {
            start = System.nanoTime();
            int ends = findings.rankDeadEnds(walk.baseline(), id, TOKEN, ProgressListener.SILENT)
                    .size();
            publish(reporter, id + ", " + ends + " dead ends ranked", start);
        }
    }

    private static double publish(TestReporter reporter, String what, long start) {
        double millis = (System.nanoTime() - start) / 1e6;
        reporter.publishEntry(what, String.format(Locale.ROOT, "%.0f ms", millis));
        return millis;
    }
}
