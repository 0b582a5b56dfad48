package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.fixture.CityFixture.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Programme;
import org.quandian.planning.RandomPlans;
import org.quandian.planning.Scenario;
import org.quandian.workspace.PlanIssue;
import org.quandian.workspace.PlanIssue.Code;
import org.quandian.workspace.PlanRefusedException;

/** Plans survive the way through every form of file, and what cannot be taken over is said in full. */
class PlanFilesTest {
    private static final Baseline ANYWHERE = Baseline.of(new City("鹿城", CityFixture.CRS, "UHC2022"), Map.of());
    private static final Baseline TOWN =
            city().block(500_000, 4_430_000, 100, 100).people(100).build();

    private final PlanFiles files = new PlanFiles("1.2.3");

    @TempDir
    Path folder;

    @Property(tries = 150)
    void everyPlanComesBackFromEveryForm(
            @ForAll long seed, @ForAll @IntRange(max = 40) int edits, @ForAll String name, @ForAll String text)
            throws Exception {
        Path scratch = Files.createTempDirectory("plans");
        try {
            Scenario plan = new RandomPlans(seed, "措施 ").plan(Scenario.empty(plain(name) + "方案"), edits);
            Scenario named = new Scenario(
                    plan.name(),
                    plan.interventions().stream()
                            .map(each -> each.withName(each.name() + plain(text)))
                            .toList());
            for (String form : List.of("plan.geojson", "plan.zip", "plan")) {
                Path file = scratch.resolve(form);
                files.write(file, named, ANYWHERE.city());
                assertThat(files.read(file, ANYWHERE).scenario()).as(form).isEqualTo(named);
                assertThat(files.read(file, ANYWHERE).notes()).isEmpty();
            }
        } finally {
            delete(scratch);
        }
    }

    /** No file holds half a character. */
    private static String plain(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "");
    }

    @Test
    void areasComeBackAsTheyWereDrawn() throws Exception {
        Geometry turned = Shapes.wkt("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))");
        Geometry straight = Shapes.wkt("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))");
        Geometry one = Shapes.wkt("MULTIPOLYGON (((0 0, 0.1 0, 0.1 0.3333333333333333, 0 0)))");
        Geometry island = Shapes.wkt(
                "MULTIPOLYGON (((0 0, 90 0, 90 90, 0 90, 0 0), (1 1, 1 20, 20 20, 20 1, 1 1)), ((5 5, 6 5, 6 6, 5 5)))");
        Scenario plan = new Scenario(
                "形",
                List.of(
                        new Intervention("a", "", turned, new PocketPark()),
                        new Intervention("b", "", straight, new PocketPark()),
                        new Intervention("c", "", one, new PocketPark()),
                        new Intervention("d", "", island, new PocketPark())));
        Path file = folder.resolve("shapes.zip");

        files.write(file, plan, ANYWHERE.city());

        assertThat(files.read(file, ANYWHERE).scenario()).isEqualTo(plan);
    }

    @Test
    void longTextsAreNotCut() throws Exception {
        String text = "长".repeat(200) + " ".repeat(300) + "\\u0041\n" + "末 ";
        Scenario plan = new Scenario(
                " 空格 ",
                List.of(new Intervention(
                        text, text, Shapes.rectangle(0, 0, 30, 30), new CompleteCommunity(text), programme())));
        Path file = folder.resolve("long");

        files.write(file, plan, ANYWHERE.city());

        assertThat(files.read(file, ANYWHERE).scenario()).isEqualTo(plan);
    }

    private static Programme programme() {
        return Programme.NONE.withValues(
                "", Map.of("year", "2030", "cost", "12.345678901234567", "ready", "2", "off", "yes", "locked", "yes"));
    }

    @Test
    void everyFieldHasAColumnOfItsOwn() {
        List<String> names = InterventionKinds.ALL.stream()
                .flatMap(kind -> InterventionKinds.fieldsOf(kind).stream())
                .distinct()
                .toList();

        assertThat(names.stream().map(name -> ShapePlanWriter.column(name, 0))).doesNotHaveDuplicates();
        assertThat(names.stream().map(name -> ShapePlanWriter.column(name, 1))).doesNotHaveDuplicates();
    }

    @Test
    void everyBadRecordIsSaid() throws Exception {
        Path file = write("{'features':["
                + feature("'id':'a','kind':'airport'", "'Point','coordinates':[500050,4430050]")
                + ","
                + feature(
                        "'id':'b'",
                        "'Polygon','coordinates':[[[500000,4430000],[500000,4430000],[500000,4430000],[500000,4430000]]]")
                + ","
                + feature("'id':'c'", "'Polygon','coordinates':[[[0,0],[9,9],[9,0],[0,9],[0,0]]]")
                + ","
                + feature("'id':'d'", "'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]]]")
                + ","
                + feature("'id':'d','kind':'parking_lot','spaces':3", "'Point','coordinates':[500050,4430050]")
                + ",{'properties':{'id':'e'},'geometry':null}"
                + ","
                + feature("'id':'f'", "'Point','coordinates':[500050,4430050]")
                + "]}");

        List<PlanIssue> issues = refusal(file, TOWN);

        assertThat(issues.stream().map(PlanIssue::code))
                .containsExactly(
                        Code.UNKNOWN_KIND,
                        Code.ZERO_SIZE,
                        Code.BAD_SHAPE,
                        Code.OUTSIDE_CITY,
                        Code.DUPLICATE_ID,
                        Code.NO_SHAPE,
                        Code.UNKNOWN_KIND);
        assertThat(issues.stream().map(each -> each.args().get("record")))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void aPlanOfAnotherCityIsRefused() throws Exception {
        Path file = folder.resolve("other.geojson");
        files.write(file, Scenario.empty("甲"), new City("青城", CityFixture.CRS, "UHC2022"));

        assertThat(refusal(file, ANYWHERE)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(Code.OTHER_CITY);
            assertThat(issue.args()).containsEntry("theirs", "青城").containsEntry("ours", "鹿城");
        });
    }

    @Test
    void aPlanOfANewerVersionIsRefused() throws Exception {
        Path file = write("{'quandian':{'format':7,'program':'9.0','city':'鹿城'},'features':[]}");

        assertThat(refusal(file, ANYWHERE)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(Code.NEWER_VERSION);
            assertThat(issue.args()).containsEntry("version", "7").containsEntry("program", "9.0");
        });
    }

    @Test
    void aFieldThatOurFormDoesNotKnowIsRefused() throws Exception {
        Path file = write("{'quandian':{'format':1},'features':["
                + feature(
                        "'id':'l','kind':'parking_lot','spaces':3,'colour':'red'",
                        "'Point','coordinates':[500050,4430050]")
                + "]}");

        assertThat(refusal(file, TOWN)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(Code.UNKNOWN_FIELD);
            assertThat(issue.args()).containsEntry("field", "colour").containsEntry("id", "l");
        });
    }

    @Test
    void degreesAreRecognized() throws Exception {
        Path file = write("{'features':["
                + feature("'id':'l','kind':'parking_lot','spaces':3", "'Point','coordinates':[111.0,40.6]")
                + "]}");

        assertThat(refusal(file, TOWN)).singleElement().satisfies(issue -> assertThat(issue.code())
                .isEqualTo(Code.DEGREES));
    }

    @Test
    void aShapefileOfAnotherProgramIsReadByItsColumns() throws Exception {
        ShpWriter shapes = new ShpWriter(ShapeRecord.POINT);
        var place = Shapes.point(500_050, 4_430_050);
        shapes.add(place, List.<org.locationtech.jts.geom.Coordinate[]>of(place.getCoordinates()));
        Files.write(folder.resolve("gis.shp"), shapes.shp());
        Files.write(
                folder.resolve("gis.dbf"),
                new DbfWriter(
                                List.of("BH", "MC", "KIND", "TYPE", "FLOOR", "REMARK"),
                                List.of("FLOOR"),
                                List.of(Map.of(
                                        "BH",
                                        "7",
                                        "MC",
                                        "菜场",
                                        "KIND",
                                        "facility",
                                        "TYPE",
                                        "market",
                                        "FLOOR",
                                        "1200.5",
                                        "REMARK",
                                        "x")))
                        .bytes());

        Scenario read = files.read(folder.resolve("gis.shp"), TOWN).scenario();

        assertThat(read)
                .isEqualTo(new Scenario(
                        "gis",
                        List.of(new Intervention(
                                "7",
                                "菜场",
                                place,
                                new FacilitySite("market", OptionalDouble.of(1200.5), OptionalDouble.empty())))));
    }

    @Test
    void aFolderThatHoldsOtherThingsIsNotReplaced() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> files.write(folder, Scenario.empty("甲"), ANYWHERE.city()))
                .isInstanceOf(IOException.class);
        assertThat(notes).hasContent("mine");
    }

    @Test
    void anEarlierExportIsReplaced() throws Exception {
        Path target = folder.resolve("plan");
        Scenario first = new Scenario(
                "甲", List.of(new Intervention("l", "", Shapes.point(500_050, 4_430_050), new ParkingLot(3, 0))));
        files.write(target, first, ANYWHERE.city());

        files.write(target, Scenario.empty("乙"), ANYWHERE.city());

        assertThat(files.read(target, ANYWHERE).scenario()).isEqualTo(Scenario.empty("乙"));
    }

    private List<PlanIssue> refusal(Path file, Baseline city) {
        PlanRefusedException refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                PlanRefusedException.class, () -> files.read(file, city));
        assertThat(refused).isNotNull();
        return refused.issues();
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("hand.geojson"), json.replace('\'', '"'));
    }

    private static String feature(String properties, String geometry) {
        return "{'properties':{" + properties + "},'geometry':{'type':" + geometry + "}}";
    }

    private static void delete(Path scratch) throws IOException {
        try (Stream<Path> all = Files.walk(scratch)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
