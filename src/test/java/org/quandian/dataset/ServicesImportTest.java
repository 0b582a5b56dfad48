package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.dataset.ImportFixture.features;
import static org.quandian.dataset.ImportFixture.issue;
import static org.quandian.dataset.ShapefileFixture.shapefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.planning.Attributes;
import org.quandian.planning.Cohorts;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.UnusableDataException;

/** What the services need of a city's files, and what is said where it cannot be used. */
class ServicesImportTest {
    private static final String HEAD = "name: 试城\ncrs: EPSG:4546\nregime: UHC2022\n";
    private static final String PARCELS =
            "residential: {file: a.shp, fields: {id: BSM, population: RK, children_primary: XX, elderly: LN}}";

    @TempDir
    Path folder;

    private static ShapefileFixture parcels() {
        return shapefile("UTF-8", "BSM:8", "RK:8", "XX#5", "LN#5");
    }

    private ImportedCity read(String layer, ShapefileFixture file) throws Exception {
        file.write(folder, "a");
        return ImportFixture.read(folder, layer);
    }

    /** What was met, but for what is said of every small fixture. */
    private static List<Code> codes(ImportedCity city) {
        return ImportFixture.codes(city).stream()
                .filter(each -> each != Code.CRS_ASSUMED && each != Code.ENCODING_GUESSED)
                .toList();
    }

    private static Attributes first(ImportedCity city, LayerRole role) {
        return features(city, role).get(0).attributes();
    }

    @Test
    void whatServicesCountIsReadAsNumbers() throws Exception {
        ImportedCity city = read(
                "parking: {file: a.shp, fields: {kind: LX, spaces: BWS, piles: CDZ, open_from: KS, open_to: JS}}",
                shapefile("UTF-8", "LX:8", "BWS#5", "CDZ#5", "KS:6", "JS:6")
                        .square(0, 0, 10)
                        .row("shared", "40", "4", "18.5", "8"));

        assertThat(first(city, LayerRole.PARKING).values())
                .isEqualTo(Map.of("kind", "shared", "spaces", 40.0, "piles", 4.0, "open_from", 18.5, "open_to", 8.0));
    }

    @Test
    void floorAreaAndCapacityAreNumbers() throws Exception {
        ImportedCity city = read(
                "facilities: {file: a.shp, fields: {type: LX, floor_area: MJ, capacity: RL}}",
                shapefile("UTF-8", "LX:20", "MJ#9", "RL#5").square(0, 0, 10).row("nursery", "812", "60"));

        assertThat(first(city, LayerRole.FACILITIES).numberOrZero(Attributes.FLOOR_AREA))
                .isEqualTo(812);
        assertThat(first(city, LayerRole.FACILITIES).numberOrZero(Attributes.CAPACITY))
                .isEqualTo(60);
        assertThat(codes(city)).doesNotContain(Code.TYPE_UNKNOWN, Code.LEFT_OUT);
    }

    @Test
    void builtLandIsARole() throws Exception {
        ImportedCity city = read(
                "built_land: {file: a.shp, fields: {id: BSM}}",
                shapefile("UTF-8", "BSM:8").square(0, 0, 10).row("A"));

        assertThat(features(city, LayerRole.BUILT_LAND)).hasSize(1);
    }

    @Test
    void aFacilityOfATypeThatNobodyKnowsStaysOnTheMapAndIsReported() throws Exception {
        ImportedCity city = read(
                "facilities: {file: a.shp, fields: {type: LX}, values: {type: {菜市场: market}}}",
                shapefile("UTF-8", "LX:20")
                        .square(0, 0, 10)
                        .row("菜市场")
                        .square(100, 0, 10)
                        .row("赌场")
                        .square(200, 0, 10)
                        .row("")
                        .square(300, 0, 10)
                        .row("market"));

        assertThat(features(city, LayerRole.FACILITIES)).hasSize(4);
        ImportIssue unknown = issue(city, Code.TYPE_UNKNOWN);
        assertThat(unknown.record()).isEqualTo(2);
        assertThat(unknown.severity()).isEqualTo(Severity.ERROR);
        assertThat(unknown.args()).containsEntry("value", "赌场").containsEntry("field", "LX");
        assertThat(unknown.place()).isNotNull();
        assertThat(unknown.place().x).isEqualTo(105);
        assertThat(codes(city)).containsExactly(Code.TYPE_UNKNOWN, Code.TYPE_UNKNOWN, Code.LEFT_OUT);
        assertThat(issue(city, Code.LEFT_OUT).args()).containsEntry("records", "2");
    }

    @Test
    void aSchoolOfAnUnknownLevelIsReportedWithItsPlace() throws Exception {
        ImportedCity city = read(
                "schools: {file: a.shp, fields: {level: JB, seats: XWS}}",
                shapefile("UTF-8", "JB:20", "XWS#6").square(0, 0, 10).row("大学", "900"));

        assertThat(issue(city, Code.VALUE_UNKNOWN).args()).containsEntry("value", "大学");
        assertThat(issue(city, Code.VALUE_UNKNOWN).place()).isNotNull();
        assertThat(issue(city, Code.LEFT_OUT).args()).containsEntry("records", "1");
    }

    @Test
    void parkingOfAnUnknownKindIsReportedWithItsPlace() throws Exception {
        ImportedCity city = read(
                "parking: {file: a.shp, fields: {kind: LX}, values: {kind: {公共: public}}}",
                shapefile("UTF-8", "LX:20")
                        .square(0, 0, 10)
                        .row("机械")
                        .square(50, 0, 10)
                        .row("公共"));

        assertThat(codes(city)).containsExactly(Code.VALUE_UNKNOWN);
        assertThat(issue(city, Code.VALUE_UNKNOWN).place()).isNotNull();
    }

    @Test
    void negativeSeatsCountAsNone() throws Exception {
        ImportedCity city = read(
                "schools: {file: a.shp, fields: {level: JB, seats: XWS}}",
                shapefile("UTF-8", "JB:20", "XWS#6").square(0, 0, 10).row("primary", "-5"));

        assertThat(first(city, LayerRole.SCHOOLS).number(Attributes.SEATS)).hasValue(0);
        assertThat(issue(city, Code.NUMBER_NEGATIVE).args()).containsEntry("value", "-5");
        assertThat(issue(city, Code.LEFT_OUT).args()).containsEntry("records", "1");
    }

    @Test
    void aPopulationThatIsNoNumberSaysWhoIsKnownToLiveThere() throws Exception {
        ImportedCity city = read(
                PARCELS,
                parcels()
                        .square(0, 0, 10)
                        .row("A", "约300", "20", "60")
                        .square(50, 0, 10)
                        .row("B", "10", "1", "1"));

        assertThat(issue(city, Code.NUMBER_UNREADABLE).args())
                .containsEntry("value", "约300")
                .containsEntry("people", "80");
        assertThat(issue(city, Code.LEFT_OUT).args())
                .containsEntry("records", "1")
                .containsEntry("people", "80");
    }

    @Test
    void parcelsThatAreDroppedSayHowManyPeopleTheyHad() throws Exception {
        ImportedCity city = read(
                PARCELS,
                parcels()
                        .square(0, 0, 10)
                        .row("A", "10", "0", "0")
                        .noShape()
                        .row("B", "312", "20", "60")
                        .noShape()
                        .row("C", "许多", "20", "60")
                        .noShape()
                        .row("D", "8", "0", "0"));

        assertThat(issue(city, Code.GEOMETRY_NULL).args()).containsEntry("people", "312");
        ImportIssue sum = issue(city, Code.LEFT_OUT);
        assertThat(sum.args()).containsEntry("records", "3").containsEntry("people", "320");
        assertThat(sum.layer()).isEqualTo("residential");
        assertThat(sum.record()).isZero();
    }

    @Test
    void whereNothingIsLeftOutNothingIsSaid() throws Exception {
        assertThat(codes(read(PARCELS, parcels().square(0, 0, 10).row("A", "10", "1", "1"))))
                .isEmpty();
    }

    @Test
    void aCommunityWithoutANameGoesByItsId() throws Exception {
        ImportedCity city = read(
                "communities: {file: a.shp, fields: {id: BSM, name: MC}}",
                shapefile("UTF-8", "BSM:8", "MC:20")
                        .square(0, 0, 10)
                        .row("SQ1", "")
                        .square(50, 0, 10)
                        .row("SQ2", "团结"));

        assertThat(features(city, LayerRole.COMMUNITIES))
                .extracting(each -> each.name())
                .containsExactly("SQ1", "团结");
        assertThat(issue(city, Code.NAME_MISSING).args()).containsEntry("id", "SQ1");
        assertThat(issue(city, Code.NAME_MISSING).place()).isNotNull();
    }

    @Test
    void parcelsThatOverlapAreReportedOnce() throws Exception {
        ImportedCity city = read(
                PARCELS,
                parcels()
                        .square(0, 0, 100)
                        .row("A", "1", "0", "0")
                        .square(100, 0, 100)
                        .row("B", "1", "0", "0")
                        .square(190, 0, 100)
                        .row("C", "1", "0", "0"));

        assertThat(codes(city)).containsExactly(Code.OVERLAP);
        ImportIssue overlap = issue(city, Code.OVERLAP);
        assertThat(overlap.record()).isEqualTo(3);
        assertThat(overlap.args()).containsEntry("area", "1000").containsEntry("other", "2");
        assertThat(overlap.place()).isNotNull();
        assertThat(overlap.place().x).isEqualTo(195);
    }

    @Test
    void manyOverlapsAreCountedAfterTheFirst() throws Exception {
        ShapefileFixture file = parcels();
        for (int i = 0; i <= IssueLog.LISTED + 5; i++) {
            file.square(50 * i, 0, 60).row("P" + i, "1", "0", "0");
        }

        ImportedCity city = read(PARCELS, file);

        assertThat(codes(city)).filteredOn(Code.OVERLAP::equals).hasSize(IssueLog.LISTED);
        assertThat(issue(city, Code.MORE_OF_THIS).args()).containsEntry("count", "5");
    }

    @Test
    void cohortsAreReadByYear() throws Exception {
        parcels().square(0, 0, 10).row("A", "10", "1", "1").write(folder, "a");

        ImportedCity city = ImportFixture.readManifest(
                folder,
                HEAD + "cohorts:\n  primary: {2026: 36000, 2027: 34900.5}\n  junior:\n    2026: 17000\nlayers:\n  "
                        + PARCELS + "\n");

        assertThat(city.baseline().city().cohorts())
                .isEqualTo(new Cohorts(
                        new TreeMap<>(Map.of(2026, 36_000.0, 2027, 34_900.5)), new TreeMap<>(Map.of(2026, 17_000.0))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next: 36000 | OUT_OF_RANGE",
                "3026: 36000 | OUT_OF_RANGE",
                "2026: many | NOT_A_NUMBER",
                "2026: -1 | OUT_OF_RANGE",
                "2026: | NO_VALUE"
            })
    void cohortsThatCannotBeUsedAreRefusedWithTheirLine(String year, String reason) {
        assertThatThrownBy(() -> ImportFixture.readManifest(
                        folder, HEAD + "cohorts:\n  primary:\n    2025: 1\n    " + year + "\nlayers: {}\n"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnusableDataException.class))
                .satisfies(refused -> assertThat(refused.args()).containsEntry("line", "7"))
                .satisfies(refused -> assertThat(refused.args().get("reason")).contains(reason));
    }
}
