package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CatalogueReader;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.demo.DemoCity;
import org.quandian.fixture.WalkTown;
import org.quandian.planning.Baseline;
import org.quandian.planning.RuleBook;
import org.quandian.planning.WalkRules;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Every number beside a rate can be explained: a formula sentence for each key of the details. */
class DetailSentencesTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Test
    void everyKeyOfTheDemoCityHasAFormulaInBothLanguages(@TempDir Path folder) throws Exception {
        DemoCity.write(folder, 1, 0.1, TOKEN, ProgressListener.SILENT);
        Baseline city = new CityFolderReader()
                .readCity(folder, TOKEN, ProgressListener.SILENT)
                .baseline();
        RuleBook rules = CatalogueReader.readShipped().ruleBook("UHC2022");
        CityLedger radius = CityLedger.prepare(city, rules, TOKEN, ProgressListener.SILENT);
        CityLedger walk =
                CityLedger.walk(radius, WalkTown.network(city, WalkRules.of(rules)), TOKEN, ProgressListener.SILENT);
        Set<String> paths = new TreeSet<>();
        addPaths(radius.baseline(), paths);
        addPaths(walk.baseline(), paths);

        assertThat(paths).hasSizeGreaterThan(60);
        for (Messages.Language language : Messages.Language.values()) {
            DetailSentences sentences = new DetailSentences(Messages.in(language));
            assertThat(paths)
                    .allSatisfy(
                            path -> assertThat(sentences.formula(path)).as(path).isNotBlank());
        }
    }

    private static void addPaths(CityResult figures, Set<String> paths) {
        for (String id : figures.indicatorIds()) {
            IndicatorResult result = figures.get(id);
            paths.addAll(DetailSentences.paths(result.details().values()));
            for (ZoneLevel level : ZoneLevel.values()) {
                result.byZone(level, result.denominators().get(0)).stream()
                        .limit(5)
                        .forEach(zone -> paths.addAll(DetailSentences.paths(
                                result.details(level, zone.zone()).values())));
            }
        }
    }
}
