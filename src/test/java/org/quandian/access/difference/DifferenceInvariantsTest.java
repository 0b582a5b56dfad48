package org.quandian.access.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.quandian.access.CoverageRate;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.RandomShapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/** What must hold of the difference list in every city. */
class DifferenceInvariantsTest {
    private static final Offset<Double> ROUNDING = within(1e-6);

    private static DifferenceTown town(long seed) {
        Baseline city = new RandomCity(seed, 0, 0).baseline();
        RandomShapes random = new RandomShapes(seed + 1);
        CityFixture streets = CityFixture.city();
        for (int i = 0; i <= 8; i++) {
            streets.road("residential", 0, i * 250, random.between(500, RandomCity.SIZE), i * 250);
            streets.road("residential", i * 250, random.between(0, 1500), i * 250, RandomCity.SIZE);
        }
        streets.river(0, 900, RandomCity.SIZE, 60).railway(1200, 0, 1200, RandomCity.SIZE);
        Map<LayerRole, List<Feature>> layers = new HashMap<>(city.layers());
        layers.putAll(streets.build().layers());
        return new DifferenceTown(Baseline.of(city.city(), layers));
    }

    @Property(tries = 25)
    void paperLessFootIsTheSumOfItsReasons(@ForAll long seed) {
        DifferenceTown town = town(seed);
        DifferenceReport report = town.differences();

        for (DifferenceReport.Line line : report.communities()) {
            assertThat(line.difference()).isCloseTo(line.onPaperOnly() - line.onFootOnly(), ROUNDING);
        }
        DifferenceReport.Line city = report.city();
        assertThat(city.difference()).isCloseTo(city.onPaperOnly() - city.onFootOnly(), ROUNDING);
        assertThat(city.onPaper())
                .isEqualTo(town.paper().get("park").city(Denominator.POPULATION).served());
        assertThat(city.onFoot())
                .isEqualTo(town.foot().get("park").city(Denominator.POPULATION).served());
    }

    @Property(tries = 25)
    void linesAndPlacesAddUpToTheCity(@ForAll long seed) {
        DifferenceTown town = town(seed);
        DifferenceReport report = town.differences();
        double places =
                report.places().stream().mapToDouble(DifferencePlace::people).sum();
        double lines = report.communities().stream()
                .mapToDouble(DifferenceReport.Line::onPaperOnly)
                .sum();

        assertThat(places).isCloseTo(report.city().onPaperOnly(), ROUNDING);
        assertThat(lines).isCloseTo(report.city().onPaperOnly(), ROUNDING);
        assertThat(report.communities())
                .hasSameSizeAs(town.foot().get("park").byZone(ZoneLevel.COMMUNITY, Denominator.POPULATION));
    }

    @Property(tries = 15)
    void aRankedLinkGainsWhatTheLedgerSays(@ForAll long seed) {
        DifferenceTown town = town(seed);
        CoverageRate before = town.foot().get("park").city(Denominator.POPULATION);
        double best = Double.POSITIVE_INFINITY;
        for (RankedDeadEnd each : town.deadEnds()) {
            CoverageRate after = town.foot(each.end().opened("x")).get("park").city(Denominator.POPULATION);

            assertThat(each.people()).isEqualTo(after.served() - before.served());
            assertThat(each.peoplePerMetre()).isLessThanOrEqualTo(best);
            best = each.peoplePerMetre();
        }
    }
}
