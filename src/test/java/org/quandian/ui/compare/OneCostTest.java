package org.quandian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quandian.access.city.CityLedger;
import org.quandian.access.phase.OrderFinder;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Denominator;
import org.quandian.planning.Design;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.PriceList;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.city.CityTables;
import org.quandian.workspace.table.city.TableChoice;
import org.quandian.workspace.table.city.TableGround;
import org.quandian.workspace.table.city.TableWords;

/** A thing has one cost: the inspector, the years, the suggested order, the comparison and the table of the plan tell the same 万元. */
class OneCostTest {
    /** A community with a station of 900 m² and a pharmacy, around an estate of 200 homes. */
    private final CityLedger ledger = CityLedger.prepare(
            city().community("东", -200, -200, 600, 600)
                    .block(0, 0, 100, 100)
                    .people(300)
                    .with(Attributes.HOUSEHOLDS, 200)
                    .facility("community-service-station", 10, 10)
                    .with(Attributes.FLOOR_AREA, 900.0)
                    .facility("pharmacy", 30, 30)
                    .build(),
            CatalogueReader.readShipped().ruleBook("UHC2022"),
            CancellationToken.none(),
            ProgressListener.SILENT);

    @Test
    void aCompleteCommunityPaysEverywhereForNoMoreThanItBrings() {
        Intervention community = at(new CompleteCommunity("东"));
        double asInspected = asInspected(community);

        assertThat(asInspected)
                .isLessThan(PriceList.cost(community, ledger.rules(), ExistingStock.NOTHING)
                                .orElseThrow()
                        - 1);
        assertToldEverywhere(community, asInspected);
    }

    @Test
    void aRenewalIsPricedEverywhereByTheHomesOfItsEstate() {
        Intervention renewal =
                at(new EstateRenewal("residential-1", List.of(EstateRenewal.Item.PIPES), 0, 0, 0, OptionalInt.empty()));

        // 200 × 0.8
        assertThat(asInspected(renewal)).isCloseTo(160, within(1e-9));
        assertToldEverywhere(renewal, 160);
    }

    private double asInspected(Intervention thing) {
        return PriceList.estimate(thing, ledger.rules(), ledger.stock()).orElseThrow();
    }

    private void assertToldEverywhere(Intervention thing, double cost) {
        Scenario plan = new Scenario("甲", List.of(thing));

        assertThat(PhaseCosts.of(plan, ledger).total()).isCloseTo(cost, within(1e-9));
        assertThat(CompareEffort.of(plan, ledger).cost()).isCloseTo(cost, within(1e-9));
        assertThat(OrderFinder.find(
                                ledger,
                                plan,
                                Facility.PARK,
                                Denominator.POPULATION,
                                2030,
                                CancellationToken.none(),
                                ProgressListener.SILENT)
                        .steps()
                        .get(0)
                        .cost())
                .isCloseTo(cost, within(1e-9));
        assertThat(inTable(plan)).isCloseTo(cost, within(1e-9));
    }

    private double inTable(Scenario plan) {
        TableGround ground = new TableGround(
                new ImportReport(List.of(), List.of()),
                plan,
                ledger.evaluate(plan),
                Optional.empty(),
                LocalDate.of(2026, 1, 1));
        DataTable table = new CityTables(ground, TableWords.of(Messages.in(Messages.Language.ZH)))
                .make(new TableChoice.Plan(), CancellationToken.none());
        return table.findColumn("price").orElseThrow().number(0);
    }

    private static Intervention at(Design design) {
        return new Intervention("x", "", Shapes.rectangle(110, 0, 60, 60), design);
    }
}
