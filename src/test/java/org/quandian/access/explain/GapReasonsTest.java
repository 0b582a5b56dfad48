package org.quandian.access.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.FigurePart;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.access.gap.Gap;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.WalkTown;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.WalkRules;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The number beside a gap is what its parcels lack together, by every measure and in both ledgers. */
class GapReasonsTest {
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Property(tries = 4)
    void whatAGapLacksIsWhatItsParcelsLack(@ForAll long seed) {
        RandomCity city = new RandomCity(seed, 0, 0);
        assertAddUp(ledger(city.baseline()).evaluate(city.mixedScenario(4)));
    }

    @Property(tries = 4)
    void onFootToo(@ForAll long seed) {
        WalkTown town = new WalkTown(seed);
        assertAddUp(CityLedger.walk(
                        ledger(town.baseline()), town.network(WalkRules.of(RULES)), TOKEN, ProgressListener.SILENT)
                .baseline());
    }

    @Example
    void aGapIsMadeOfItsParcelsAndNamedByWhereItLies() {
        CityResult figures = ledger(CityFixture.city()
                        .block(0, 0, 100, 100)
                        .people(300)
                        .block(150, 0, 100, 100)
                        .people(200)
                        .community("西", -500, -500, 1500, 1500)
                        .build())
                .evaluate(Scenario.empty("方案"));
        List<String> ids = figures.ledger().city().demandUnits().stream()
                .map(unit -> unit.id())
                .toList();
        Question question = Question.city(Facility.PARK, Denominator.POPULATION).ofGroup("西", ids);

        Explanation why = Explainer.of(figures, Map.of()).explain(question, TOKEN);

        assertThat(why.title()).isEqualTo("西");
        assertThat(why.total()).isEqualByComparingTo("500");
        assertThat(why.served()).isEqualByComparingTo("0");
        assertThat(why.parts()).extracting(Part::kind).containsOnly(FigurePart.Kind.PARCEL);
        assertThat(why.parts()).extracting(Part::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(why.shape().getArea()).isEqualTo(20_000);
    }

    @Example
    void parcelsThatAreGoneHaveNoReason() {
        CityResult figures = ledger(
                        CityFixture.city().block(0, 0, 100, 100).people(300).build())
                .baseline();
        Question question = Question.city(Facility.PARK, Denominator.POPULATION).ofGroup("", List.of("无"));

        assertThatThrownBy(() -> Explainer.of(figures, Map.of()).explain(question, TOKEN))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static CityLedger ledger(Baseline city) {
        return CityLedger.prepare(city, RULES, TOKEN, ProgressListener.SILENT);
    }

    private static void assertAddUp(CityResult figures) {
        Explainer explainer = Explainer.of(figures, Map.of());
        for (String id : figures.indicatorIds()) {
            if (figures.get(id)
                    .byZone(ZoneLevel.UNIT, figures.get(id).denominators().get(0))
                    .isEmpty()) {
                continue;
            }
            for (Gap gap :
                    figures.ledger().gaps(figures, id).gaps().stream().limit(3).toList()) {
                gap.unserved().forEach((denominator, lacking) -> {
                    Explanation why = explainer.explain(
                            new Question(id, Optional.of(denominator), ZoneLevel.UNIT, "", gap.parcels()), TOKEN);

                    assertThat(why.figure().unserved())
                            .as(id + " " + denominator)
                            .isCloseTo(lacking, within(1e-6 * (1 + lacking)));
                    assertThat(why.parts().stream()
                                    .mapToLong(Part::totalThousandths)
                                    .sum())
                            .isEqualTo(why.totalThousandths());
                    assertThat(why.parts().stream()
                                    .mapToLong(Part::servedThousandths)
                                    .sum())
                            .isEqualTo(why.servedThousandths());
                });
            }
        }
    }
}
