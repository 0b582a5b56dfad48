package org.quandian.access.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CatalogueReader;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.demo.DemoCity;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** How long the health check of the demo city takes. */
@Tag("bench")
class CheckupBench {
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Test
    void theReportIsThereWithinASecondOfItsFigures(@TempDir Path folder, TestReporter reporter) throws Exception {
        DemoCity.write(folder, 1, 1, TOKEN, ProgressListener.SILENT);
        var city = new CityFolderReader().readCity(folder, TOKEN, ProgressListener.SILENT);
        RuleBook rules = CatalogueReader.readShipped().ruleBook("UHC2022");
        CityLedger ledger = CityLedger.prepare(city.baseline(), rules, TOKEN, ProgressListener.SILENT);
        CityResult figures = ledger.baseline();
        long start = System.nanoTime();
        figures.compute(figures.indicatorIds(), TOKEN);
        say(reporter, "figures", start);
        start = System.nanoTime();
        CheckupReport report = CheckupReport.of(figures, TOKEN);
        double first = say(reporter, "report, first", start);
        start = System.nanoTime();
        CheckupReport again = CheckupReport.of(figures, TOKEN);
        say(reporter, "report, again", start);
        RemedyFinder finder = new RemedyFinder(report);
        for (ZoneCard card :
                List.of(report.communities().get(0), report.communities().get(30), report.city())) {
            reporter.publishEntry(card.zone() + " " + card.grade() + " " + card.mark() + " " + card.countByGrade() + " "
                    + card.countUngraded() + " problems " + card.problems().size() + " idle "
                    + finder.listIdle(card).size());
            start = System.nanoTime();
            for (Problem problem : card.problems()) {
                long each = System.nanoTime();
                int sites = finder.find(card, problem, 3, TOKEN).stream()
                        .mapToInt(remedy -> remedy.sites().size())
                        .sum();
                reporter.publishEntry(problem.indicatorId() + " " + problem.grade() + ": " + sites + " sites in "
                        + (System.nanoTime() - each) / 1_000_000 + " ms");
            }
            say(reporter, "remedies of " + card.zone(), start);
        }

        assertThat(again.city().lines()).hasSameSizeAs(report.city().lines());
        assertThat(first).isLessThan(1000);
    }

    private static double say(TestReporter reporter, String what, long start) {
        double millis = (System.nanoTime() - start) / 1e6;
        reporter.publishEntry(what, String.format(Locale.ROOT, "%.0f ms", millis));
        return millis;
    }
}
