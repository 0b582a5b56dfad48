package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CityFolderReader;
import org.quandian.map.MapPoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PocketPark;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.map.tool.Outline;
import org.quandian.ui.map.tool.SnapEdges;

/** What a movement of the mouse over the demo city costs: the figure in front, with one, three and six pinned indicators; and snapping. */
@Tag("bench")
class PinnedPreviewBench {
    private static final int MOVES = 400;
    private static final MapPoint START = new MapPoint(504_980, 4_504_247);
    private static final List<String> PINNED = List.of(
            "park",
            "facility.kindergarten",
            "facility.market",
            "facility.pharmacy",
            "facility.bus_stop",
            "facility.primary_school");

    @Test
    void thePinnedFiguresOfAMovement(TestReporter reporter) throws Exception {
        CityFolderReader reader = new CityFolderReader();
        Baseline city = reader.readCity(Path.of("maps", "lucheng"), CancellationToken.none(), ProgressListener.SILENT)
                .baseline();
        StandardsCatalogue catalogue = reader.readShippedCatalogue();
        RuleBook rules = catalogue.ruleBook(catalogue.regimes().get(0).id());
        CityLedger ledger = CityLedger.prepare(city, rules, CancellationToken.none(), ProgressListener.SILENT);
        List<String> known =
                PINNED.stream().filter(ledger.indicatorIds()::contains).toList();
        CityResult standing = ledger.evaluate(Scenario.empty(""));
        standing.compute(known, CancellationToken.none());
        ledger.baseline().compute(known, CancellationToken.none());
        for (int pins : new int[] {1, 3, 6}) {
            List<String> wanted = known.subList(0, Math.min(pins, known.size()));
            move(ledger, standing, wanted);
            List<Double> times = move(ledger, standing, wanted);
            reporter.publishEntry(
                    "preview with " + wanted.size() + " indicators",
                    String.format(Locale.ROOT, "p50 %.2f ms, p99 %.2f ms", at(times, 0.5), at(times, 0.99)));
            assertThat(at(times, 0.5)).isLessThan(16);
        }
        List<Double> snaps = snap(city);
        reporter.publishEntry(
                "snapping", String.format(Locale.ROOT, "p50 %.4f ms, p99 %.4f ms", at(snaps, 0.5), at(snaps, 0.99)));
        assertThat(at(snaps, 0.99)).isLessThan(1);
    }

    private static List<Double> move(CityLedger ledger, CityResult standing, List<String> wanted) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < MOVES; i++) {
            double angle = 2 * Math.PI * i / MOVES;
            MapPoint at = new MapPoint(START.x() + 800 * Math.cos(angle), START.y() + 800 * Math.sin(angle));
            Intervention park = new Intervention("p1", "", Outline.SQUARE.around(at, 4_000), new PocketPark());
            Scenario next = new ScenarioEdit.Place(park).applyTo(standing.scenario());
            long begin = System.nanoTime();
            ledger.follow(standing, next, CancellationToken.none()).compute(wanted, CancellationToken.none());
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return times;
    }

    private static List<Double> snap(Baseline city) {
        SnapEdges edges = SnapEdges.ofParcels(city.features(LayerRole.RESIDENTIAL).stream()
                .map(each -> each.shape())
                .toList());
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 20 * MOVES; i++) {
            double angle = 2 * Math.PI * i / MOVES;
            MapPoint at = new MapPoint(START.x() + i % 900 * Math.cos(angle), START.y() + i % 900 * Math.sin(angle));
            long begin = System.nanoTime();
            var unused = edges.findEdge(at, 48).or(() -> edges.findMiddle(at, 48));
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return times;
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) (sorted.size() * share));
    }
}
