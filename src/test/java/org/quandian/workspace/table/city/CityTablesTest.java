package org.quandian.workspace.table.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.CoverageRate;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableNote;

/** The tables of a small city tell what its layers and results say. */
class CityTablesTest {
    private final Baseline town = city().community("东社区", 0, 0, 1000, 1000)
            .community("西社区", 1000, 0, 1000, 1000)
            .block(100, 100, 100, 100)
            .named("河西里")
            .people(300)
            .block(1900, 100, 50, 100)
            .people(120)
            .park(0, 220, 100, 100)
            .named("人民公园")
            .road("trunk", 0, 0, 0, 500)
            .build();
    private final CityLedger ledger = Ledgers.of(town, Regimes.uhc2022());

    @Test
    void aLayerShowsItsValuesUnderBothLanguagesNames() {
        DataTable parcels =
                zh(ledger.baseline()).make(new TableChoice.Layer(LayerRole.RESIDENTIAL), CancellationToken.none());

        assertThat(parcels.size()).isEqualTo(2);
        assertThat(parcels.title()).isEqualTo("居住用地");
        assertThat(value(parcels, "人口", 0)).isEqualTo("300");
        assertThat(value(parcels, "Population", 1)).isEqualTo("120");
        assertThat(value(parcels, "area", 1)).isEqualTo("5000");
        assertThat(value(parcels, "community", 0)).isEqualTo("东社区");
        assertThat(value(parcels, "社区", 1)).isEqualTo("西社区");
    }

    @Test
    void linesHaveALengthAndNoArea() {
        DataTable roads = zh(ledger.baseline()).make(new TableChoice.Layer(LayerRole.ROADS), CancellationToken.none());

        assertThat(value(roads, "length", 0)).isEqualTo("500");
        assertThat(value(roads, "class_name", 0)).isEqualTo("主干路");
        assertThat(roads.findColumn("area")).isEmpty();
    }

    @Test
    void resultsAreTheIndicatorsOwn() {
        CityResult figures = ledger.baseline();
        for (ZoneLevel level : List.of(ZoneLevel.UNIT, ZoneLevel.COMMUNITY)) {
            DataTable table = zh(figures)
                    .make(new TableChoice.Result(Facility.PARK, Ledger.RADIUS, level), CancellationToken.none());
            List<CoverageRate> rates = figures.get(Facility.PARK).byZone(level, Denominator.POPULATION);

            assertThat(table.size()).isEqualTo(rates.size());
            for (int row = 0; row < rates.size(); row++) {
                assertThat(table.rowId(row)).isEqualTo(rates.get(row).zone());
                assertThat(number(table, "total_population", row))
                        .isEqualTo(rates.get(row).total());
                assertThat(number(table, "served_population", row))
                        .isEqualTo(rates.get(row).served());
                assertThat(number(table, "rate_population", row))
                        .isEqualTo(100 * rates.get(row).rate());
            }
            CoverageRate all = figures.get(Facility.PARK).city(Denominator.POPULATION);
            assertThat(RowList.all(table)
                            .sum(table.findColumn("rate_population").orElseThrow(), CancellationToken.none())
                            .sum())
                    .isEqualTo(100 * all.rate());
        }
    }

    @Test
    void resultsSayLedgerRegimeAndDenominator() {
        DataTable table = zh(ledger.baseline())
                .make(
                        new TableChoice.Result(Facility.PARK, Ledger.RADIUS, ZoneLevel.COMMUNITY),
                        CancellationToken.none());

        assertThat(table.notes())
                .contains(
                        new TableNote("口径", "半径口径"),
                        new TableNote("规则集", "UHC2022"),
                        new TableNote("分母", "居住用地、常住人口"),
                        new TableNote("日期", "2026-05-04"));
        assertThat(value(table, "ledger", 0)).isEqualTo("半径口径");
        assertThat(table.findColumn("rate_residential_land")
                        .orElseThrow()
                        .head()
                        .title())
                .isEqualTo("居住用地覆盖率（%）");
    }

    @Test
    void theNearestFacilityIsMeasuredFromThePeople() {
        DataTable table = zh(ledger.baseline())
                .make(new TableChoice.Result(Facility.PARK, Ledger.RADIUS, ZoneLevel.UNIT), CancellationToken.none());

        assertThat(value(table, "nearest", 0)).isEqualTo("人民公园");
        assertThat(number(table, "distance_radius", 0)).isEqualTo(Math.hypot(50, 70));
    }

    @Test
    void gapsAreRankedAndLieSomewhere() {
        DataTable gaps = zh(ledger.baseline())
                .make(new TableChoice.Gaps(Facility.PARK, Ledger.RADIUS), CancellationToken.none());

        assertThat(gaps.size()).isEqualTo(1);
        assertThat(value(gaps, "community", 0)).isEqualTo("西社区");
        assertThat(gaps.places().findShape(0).orElseThrow().getArea()).isEqualTo(5000);
    }

    @Test
    void whatTheImportMetIsATable() {
        ImportReport report = new ImportReport(
                List.of(new ImportIssue(
                        ImportIssue.Code.NUMBER_NEGATIVE,
                        ImportIssue.Severity.WARNING,
                        "residential",
                        7,
                        new Coordinate(3, 4),
                        Map.of("field", "RK", "value", "-2"))),
                List.of());
        DataTable issues = tables(ledger.baseline(), report, Messages.Language.ZH)
                .make(new TableChoice.Issues(), CancellationToken.none());

        assertThat(value(issues, "issue", 0)).isEqualTo("字段 RK 的值 -2 为负数，按 0 计");
        assertThat(value(issues, "layer_name", 0)).isEqualTo("居住用地");
        assertThat(value(issues, "record", 0)).isEqualTo("7");
        assertThat(issues.places().findShape(0).orElseThrow().getCoordinate()).isEqualTo(new Coordinate(3, 4));
    }

    @Test
    void thePlanShowsEveryFieldThatSomethingHas() {
        Scenario plan = new Scenario(
                "方案 A",
                List.of(
                        new Intervention("p1", "东园", Shapes.wkt("POLYGON((0 0,30 0,30 30,0 30,0 0))"), new PocketPark())
                                .withValues(Map.of("year", "2028", "cost", "12.5")),
                        new Intervention(
                                "l1",
                                "",
                                Shapes.wkt("POLYGON((1500 0,1540 0,1540 40,1500 40,1500 0))"),
                                new ParkingLot(40, 8))));
        DataTable table = zh(ledger.evaluate(plan)).make(new TableChoice.Plan(), CancellationToken.none());

        assertThat(table.title()).isEqualTo("规划措施 · 方案 A");
        assertThat(value(table, "year", 0)).isEqualTo("2028");
        assertThat(value(table, "cost", 0)).isEqualTo("12.5");
        assertThat(value(table, "price", 0)).isEqualTo("12.5");
        assertThat(value(table, "spaces", 0)).isEmpty();
        assertThat(value(table, "spaces", 1)).isEqualTo("40");
        assertThat(value(table, "what", 1)).isEqualTo("停车场");
        assertThat(value(table, "community_at", 1)).isEqualTo("西社区");
    }

    /** Designs bring fields of their own; none of them may be called like a column that every row has, or go without words. */
    @Test
    void everyKindOfInterventionHasItsRow() {
        List<Intervention> plan = new ArrayList<>();
        for (String kind : InterventionKinds.ALL) {
            Map<String, String> values = new HashMap<>();
            for (String field : InterventionKinds.fieldsOf(kind)) {
                if (List.of("type", "use", "of").contains(field)) {
                    values.put(field, "market");
                } else if (field.equals("level")) {
                    values.put(field, "primary");
                } else if (!InterventionKinds.isWord(field)
                        && InterventionKinds.isWhole(field)
                        && !field.equals("ready")) {
                    values.put(field, field.equals("year") ? "2030" : "10");
                }
            }
            plan.add(InterventionKinds.make(kind, kind, kind, Shapes.rectangle(10, 10, 30, 30), values));
        }
        TableGround ground = new TableGround(
                new ImportReport(List.of(), List.of()),
                new Scenario("A", plan),
                ledger.baseline(),
                Optional.empty(),
                LocalDate.of(2026, 5, 4));
        DataTable table = new CityTables(ground, TableWords.of(Messages.in(Messages.Language.ZH)))
                .make(new TableChoice.Plan(), CancellationToken.none());

        assertThat(table.size()).isEqualTo(InterventionKinds.ALL.size());
        assertThat(table.columns()).allSatisfy(column -> {
            assertThat(column.head().label()).isNotEqualTo(column.key());
            // What schools cost depends on class sizes, which these few rules do not have.
            for (int row = 0; row < table.size() && !column.key().equals("price"); row++) {
                assertThat(column.shown(row)).isNotNull();
            }
        });
    }

    @Test
    void englishIsAFullCitizen() {
        DataTable parcels = tables(ledger.baseline(), new ImportReport(List.of(), List.of()), Messages.Language.EN)
                .make(new TableChoice.Layer(LayerRole.RESIDENTIAL), CancellationToken.none());

        assertThat(parcels.findColumn("人口").orElseThrow().head().title()).isEqualTo("Population (people)");
    }

    @Test
    void everyTableOfTheCityCanBeMade() {
        CityTables tables = zh(ledger.baseline());
        for (LayerRole role : tables.layers()) {
            DataTable table = tables.make(new TableChoice.Layer(role), CancellationToken.none());
            assertThat(table.size()).isEqualTo(town.features(role).size());
            table.columns().forEach(column -> assertThat(column.shown(0)).isNotNull());
        }
        assertThat(tables.levels()).containsExactly(ZoneLevel.UNIT, ZoneLevel.COMMUNITY);
    }

    private CityTables zh(CityResult figures) {
        return tables(figures, new ImportReport(List.of(), List.of()), Messages.Language.ZH);
    }

    private static CityTables tables(CityResult figures, ImportReport report, Messages.Language language) {
        return new CityTables(
                new TableGround(report, figures.scenario(), figures, Optional.empty(), LocalDate.of(2026, 5, 4)),
                TableWords.of(Messages.in(language)));
    }

    private static String value(DataTable table, String column, int row) {
        return table.findColumn(column).orElseThrow().text(row);
    }

    private static double number(DataTable table, String column, int row) {
        return table.findColumn(column).orElseThrow().number(row);
    }
}
