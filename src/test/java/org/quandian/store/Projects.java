package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Cohorts;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.DocumentHistory;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.LayerSummary;
import org.quandian.workspace.ProjectDocuments;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;
import org.quandian.workspace.ViewMemento;

/** Projects to be stored, and what it means that two are the same. */
final class Projects {
    private Projects() {}

    /** A town with one of everything. */
    static StoredProject small() {
        StoredProject old = smallOfVersion3();
        return new StoredProject(
                old.baseline(),
                old.report(),
                old.regimeId(),
                old.scenarios(),
                old.activeScenario(),
                old.view(),
                old.catalogues(),
                old.cataloguePosition(),
                documents());
    }

    /** One document with something to redo, one that is not in force. */
    static ProjectDocuments documents() {
        return ProjectDocuments.NONE
                .with("targets", new DocumentHistory(List.of("use: [A]\n", "# 二\r\n\uD83C\uDF33'", ""), 2))
                .with("thresholds; drop", new DocumentHistory(List.of("x"), 0));
    }

    /** The same as far as format 3 could tell it. */
    static StoredProject smallOfVersion3() {
        StoredProject old = smallOfVersion2();
        List<StoredScenario> scenarios = new ArrayList<>(old.scenarios());
        scenarios.add(new StoredScenario("街道", streets(), 3));
        return new StoredProject(
                old.baseline(),
                old.report(),
                old.regimeId(),
                scenarios,
                old.activeScenario(),
                old.view(),
                old.catalogues(),
                old.cataloguePosition());
    }

    /** The same as far as format 2 could tell it. */
    static StoredProject smallOfVersion2() {
        StoredProject old = smallOfVersion1();
        City city = old.baseline().city();
        Map<LayerRole, List<Feature>> layers = new EnumMap<>(old.baseline().layers());
        layers.putAll(city().at(512_345.678_9, 4_500_000.1)
                .feature(LayerRole.BUILT_LAND, Shapes.rectangle(512_000, 4_500_000, 900, 700))
                .facility("nursery", 40, 40)
                .with(Attributes.FLOOR_AREA, 812.25)
                .with(Attributes.CAPACITY, 60L)
                .feature(LayerRole.PARKING, Shapes.rectangle(512_400, 4_500_100, 20, 20))
                .with(Attributes.KIND, "shared")
                .with(Attributes.SPACES, 40L)
                .with(Attributes.PILES, 0L)
                .with(Attributes.OPEN_FROM, 18.5)
                .with(Attributes.OPEN_TO, 32.0)
                .build()
                .layers());
        return new StoredProject(
                Baseline.of(new City(city.name(), city.crs(), city.regimeId(), cohorts()), layers),
                old.report(),
                old.regimeId(),
                List.of(
                        new StoredScenario("方案 A", edits(), 4),
                        new StoredScenario("B; drop table", List.of(), 0),
                        new StoredScenario("服务", otherKinds(), 6)),
                old.activeScenario(),
                old.view(),
                List.of("types: []\n", "# 二\r\nregimes: ['x']\n\t\"\\\" \uD83C\uDF33", ""),
                2);
    }

    private static Cohorts cohorts() {
        return new Cohorts(
                new TreeMap<>(Map.of(2026, 36_000.0, 2027, 34_920.5)), new TreeMap<>(Map.of(2026, 17_000.25)));
    }

    /** The same as far as format 1 could tell it. */
    static StoredProject smallOfVersion1() {
        Baseline town = city().called("鹿城示例市", "UHC2022")
                .at(512_345.678_9, 4_500_000.1)
                .block(0, 0, 100, 100)
                .named("团结小区")
                .people(312.5)
                .block(200, 0, 100, 60)
                .people(0.3)
                .park(50, 200, 80, 80)
                .named("人民公园")
                .building(10, 10, 12, 30)
                .with(Attributes.FLOORS, 6L)
                .with(Attributes.USE, "residential")
                .building(30, 10, 12, 30)
                .river(0, 300, 500, 40)
                .railway(0, 400, 250, 410.5, 500, 400)
                .road("primary", 0, 150, 500, 150)
                .school("primary", 900, 20, 20)
                .wkt(LayerRole.STUDY_AREA, "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)))")
                .build();
        return new StoredProject(
                town,
                report(),
                "GARDEN2016",
                List.of(new StoredScenario("方案 A", edits(), 4), new StoredScenario("B; drop table", List.of(), 0)),
                "方案 A",
                Optional.of(new ViewMemento(512_400.5, 4_500_100.25, 0.75, Map.of("theme", "dark", "层", "公园"))));
    }

    /** One edit of every kind. */
    static List<ScenarioEdit> edits() {
        return List.of(
                new ScenarioEdit.Place(Shapes.pocketPark("p1", 1 / 3.0, 2 / 3.0, 30, 40)),
                new ScenarioEdit.Move("p1", 0.1, -1e-9),
                new ScenarioEdit.Batch(List.of(
                        new ScenarioEdit.Place(Shapes.pocketPark("p2", 500, 0, 30, 30)),
                        new ScenarioEdit.Batch(List.of(new ScenarioEdit.Move("p2", 5, 5))),
                        new ScenarioEdit.Batch(List.of()))),
                new ScenarioEdit.Revise("p1", Shapes.polygon(0, 0, 50, 0, 25, 43.3), Optional.of("街心花园")),
                new ScenarioEdit.Revise("p2", Shapes.rectangle(500, 0, 20, 20), Optional.empty()),
                new ScenarioEdit.Remove("p1"));
    }

    /** One of every other kind, and changes of their fields. */
    static List<ScenarioEdit> otherKinds() {
        Geometry point = Shapes.wkt("POINT (1.1 2.2)");
        OptionalDouble none = OptionalDouble.empty();
        return List.of(
                new ScenarioEdit.Place(new Intervention(
                        "m1", "菜场", point, new FacilitySite("market", OptionalDouble.of(1 / 3.0), none))),
                new ScenarioEdit.Place(new Intervention(
                        "s1", "", point, new SchoolSite(SchoolLevel.NINE_YEAR, 24, OptionalDouble.of(1080)))),
                new ScenarioEdit.Place(
                        new Intervention("l1", "", Shapes.rectangle(0, 0, 30, 40), new ParkingLot(120, 12))),
                new ScenarioEdit.Place(new Intervention("c1", "", point, new CompleteCommunity("团结=\\n\n社区"))),
                new ScenarioEdit.Revise("s1", Optional.empty(), Optional.empty(), Map.of("classes", "30", "seats", "")),
                new ScenarioEdit.Revise("c1", Optional.empty(), Optional.of(""), Map.of("community", "a=b\\e\nc\r\n")),
                new ScenarioEdit.Revise("l1", Optional.of(point), Optional.of("东"), Map.of("spaces", "7")));
    }

    /** What is done to streets, and changes of it. */
    static List<ScenarioEdit> streets() {
        Geometry point = Shapes.wkt("POINT (1.1 2.2)");
        return List.of(
                new ScenarioEdit.Place(new Intervention(
                        "k1", "桥", Shapes.line(0, 0, 0.1, 5, 9, 9), new StreetLink(StreetLink.Form.FOOTBRIDGE))),
                new ScenarioEdit.Place(new Intervention("b1", "", point, new StreetClosure())),
                new ScenarioEdit.Place(new Intervention("b2", "", Shapes.line(1, 2, 3, 4), new StreetClosure())),
                new ScenarioEdit.Place(new Intervention("e1", "东门", point, new NewEntrance("park-1"))),
                new ScenarioEdit.Revise("k1", Optional.empty(), Optional.empty(), Map.of("form", "dead_end")));
    }

    private static ImportReport report() {
        return new ImportReport(
                List.of(
                        new ImportIssue(
                                ImportIssue.Code.GEOMETRY_REPAIRED,
                                ImportIssue.Severity.WARNING,
                                "parks",
                                7,
                                new Coordinate(512_345.1, 4_500_000.2),
                                Map.of()),
                        new ImportIssue(
                                ImportIssue.Code.NUMBER_NEGATIVE,
                                ImportIssue.Severity.WARNING,
                                "residential",
                                3,
                                null,
                                Map.of("field", "RK", "value", "-5"))),
                List.of(new LayerSummary("residential", "居住用地.shp", "GB18030", "CGCS2000", 3, 2)));
    }

    /** A city of about the demo's size: 9,000 parcels, 50,000 buildings, 6,000 roads and some thousand other things. */
    static StoredProject demoSize() {
        Random random = new Random(1);
        CityFixture demo = city().called("鹿城示例市", "UHC2022").at(500_000, 4_500_000);
        for (int i = 0; i < 9_000; i++) {
            demo.feature(LayerRole.RESIDENTIAL, polygon(random, 60))
                    .named("小区" + i % 900)
                    .people(random.nextInt(900))
                    .with(Attributes.HOUSEHOLDS, (double) random.nextInt(300))
                    .with(Attributes.CHILDREN_PRIMARY, (double) random.nextInt(60))
                    .with(Attributes.CHILDREN_JUNIOR, (double) random.nextInt(30))
                    .with(Attributes.ELDERLY, (double) random.nextInt(90))
                    .with(Attributes.BUILT, 1950L + random.nextInt(70));
        }
        for (int i = 0; i < 50_000; i++) {
            demo.feature(LayerRole.BUILDINGS, polygon(random, 12))
                    .with(Attributes.FLOORS, 1L + random.nextInt(30))
                    .with(Attributes.USE, "residential");
        }
        for (int i = 0; i < 6_000; i++) {
            double x = random.nextDouble() * 20_000;
            double y = random.nextDouble() * 20_000;
            demo.road("tertiary", x, y, x + 40, y + 3, x + 90, y - 4, x + 150, y)
                    .with(Attributes.BRIDGE, 0L);
        }
        for (int i = 0; i < 3_000; i++) {
            demo.facility("pharmacy", random.nextDouble() * 20_000, random.nextDouble() * 20_000)
                    .named("设施" + i);
        }
        for (int i = 0; i < 700; i++) {
            demo.feature(LayerRole.PARKS, polygon(random, 80)).named("公园" + i);
        }
        return new StoredProject(
                demo.build(),
                report(),
                "UHC2022",
                List.of(new StoredScenario("方案 A", List.of(), 0)),
                "方案 A",
                Optional.empty());
    }

    private static Geometry polygon(Random random, double radius) {
        double x = 500_000 + random.nextDouble() * 20_000;
        double y = 4_500_000 + random.nextDouble() * 20_000;
        int corners = 4 + random.nextInt(5);
        double[] xy = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            xy[2 * i] = x + radius * Math.cos(2 * Math.PI * i / corners);
            xy[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / corners);
        }
        return Shapes.polygon(xy);
    }

    /** Puts a project file with {@link #small} there; made only once, because H2GIS takes its time. */
    static void smallFileAt(Path path) throws IOException {
        Files.write(path, SmallFile.BYTES);
    }

    /** Everything in a file. */
    static StoredProject read(ProjectFile file) throws ProjectFileException {
        return file.read(CancellationToken.none(), ProgressListener.SILENT);
    }

    /** Every part is the same, shapes bit for bit. */
    static void assertSame(StoredProject actual, StoredProject expected) {
        assertThat(actual.baseline().city()).isEqualTo(expected.baseline().city());
        assertThat(actual.baseline().layers()).isEqualTo(expected.baseline().layers());
        assertThat(shapes(actual.baseline())).isEqualTo(shapes(expected.baseline()));
        assertThat(actual.report()).isEqualTo(expected.report());
        assertThat(actual.regimeId()).isEqualTo(expected.regimeId());
        assertThat(actual.scenarios()).isEqualTo(expected.scenarios());
        assertThat(actual.activeScenario()).isEqualTo(expected.activeScenario());
        assertThat(actual.view()).isEqualTo(expected.view());
        assertThat(actual.catalogues()).isEqualTo(expected.catalogues());
        assertThat(actual.cataloguePosition()).isEqualTo(expected.cataloguePosition());
        assertThat(actual.documents()).isEqualTo(expected.documents());
    }

    /** The bytes of a project file, made when first asked for. */
    private static final class SmallFile {
        static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("small");
                Path path = folder.resolve("small.qdp");
                new H2ProjectRepository()
                        .create(path, small(), CancellationToken.none(), ProgressListener.SILENT)
                        .close();
                byte[] bytes = Files.readAllBytes(path);
                Files.delete(path);
                Files.delete(folder);
                return bytes;
            } catch (IOException | ProjectFileException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private static List<String> shapes(Baseline baseline) {
        List<String> shapes = new ArrayList<>();
        baseline.layers()
                .values()
                .forEach(layer -> layer.forEach(each -> shapes.add(java.util.HexFormat.of()
                        .formatHex(new org.locationtech.jts.io.WKBWriter().write(each.shape())))));
        return shapes;
    }
}
