package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/** Every kind of intervention can be placed and revised from a line; what cannot be used is refused with line and field. */
class EditLineReaderTest {
    private static final String POINT = "\"geometry\":{\"type\":\"Point\",\"coordinates\":[3,4]}";
    private static final Geometry PLACE = Shapes.wkt("POINT (3 4)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFacility() throws Exception {
        assertThat(placed("\"kind\":\"facility\",\"type\":\"market\",\"floor\":1200.5"))
                .isEqualTo(new Intervention(
                        "x", "", PLACE, new FacilitySite("market", OptionalDouble.of(1200.5), OptionalDouble.empty())));
    }

    @Test
    void aSchool() throws Exception {
        assertThat(placed("\"kind\":\"school\",\"level\":\"primary\",\"classes\":24,\"name\":\"一小\""))
                .isEqualTo(new Intervention(
                        "x", "一小", PLACE, new SchoolSite(SchoolLevel.PRIMARY, 24, OptionalDouble.empty())));
    }

    @Test
    void aSchoolWithSeatsInsteadOfClasses() throws Exception {
        assertThat(placed("\"kind\":\"school\",\"level\":\"nine_year\",\"seats\":1350"))
                .isEqualTo(new Intervention(
                        "x", "", PLACE, new SchoolSite(SchoolLevel.NINE_YEAR, 0, OptionalDouble.of(1350))));
    }

    @Test
    void aCarPark() throws Exception {
        assertThat(placed("\"kind\":\"parking_lot\",\"spaces\":120,\"piles\":12.0"))
                .isEqualTo(new Intervention("x", "", PLACE, new ParkingLot(120, 12)));
    }

    @Test
    void aCompleteCommunity() throws Exception {
        assertThat(placed("\"kind\":\"complete_community\",\"community\":\"团结社区\""))
                .isEqualTo(new Intervention("x", "", PLACE, new CompleteCommunity("团结社区")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'form':'footbridge','geometry':{'type':'LineString','coordinates':[[0,0],[3,4]]}",
                "'form':'footbridge','shape':{'type':'LineString','coordinates':[[0,0],[3,4]]}",
                "'form':'footbridge','line':[[0,0],[3,4]]",
                "'form':'footbridge','from':[0,0],'to':[3,4]"
            })
    void aLinkIsOpened(String fields) throws Exception {
        assertThat(street("open_link", fields))
                .isEqualTo(
                        new Intervention("x", "", Shapes.line(0, 0, 3, 4), new StreetLink(StreetLink.Form.FOOTBRIDGE)));
    }

    @Test
    void aLinkIsAlsoPlacedLikeEverythingElse() throws Exception {
        assertThat(read("{'op':'place','id':'x','kind':'open_link','line':[[0,0],[3,4]]}".replace('\'', '"')))
                .isEqualTo(new ScenarioEdit.Place(
                        new Intervention("x", "", Shapes.line(0, 0, 3, 4), new StreetLink(StreetLink.Form.STREET))));
    }

    @Test
    void aStreetIsBarredAtAPlaceOrAlongALine() throws Exception {
        assertThat(street("close_link", "'at':[3,4]")).isEqualTo(new Intervention("x", "", PLACE, new StreetClosure()));
        assertThat(street("close_link", "'name':'桥','line':[[0,0],[3,4]]"))
                .isEqualTo(new Intervention("x", "桥", Shapes.line(0, 0, 3, 4), new StreetClosure()));
    }

    @Test
    void anEntranceIsAdded() throws Exception {
        assertThat(street("add_entrance", "'at':[3,4],'of':'park-1'"))
                .isEqualTo(new Intervention("x", "", PLACE, new NewEntrance("park-1")));
        assertThat(street("add_entrance", "'at':[3,4]"))
                .isEqualTo(new Intervention("x", "", PLACE, new NewEntrance("")));
    }

    @Test
    void streetsMayStandInABatch() throws Exception {
        ScenarioEdit batch =
                read("{'op':'batch','edits':[{'op':'close_link','id':'x','at':[3,4]}]}".replace('\'', '"'));

        assertThat(batch)
                .isEqualTo(new ScenarioEdit.Batch(
                        List.of(new ScenarioEdit.Place(new Intervention("x", "", PLACE, new StreetClosure())))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "open_link | 'form':'street' | 'geometry'",
                "open_link | 'form':'tunnel','line':[[0,0],[3,4]] | 'form': 'tunnel'",
                "open_link | 'of':'a','line':[[0,0],[3,4]] | 'of'",
                "open_link | 'line':[[0,0],[3,4]],'at':[1,2] | 'line' beside 'at'",
                "open_link | 'from':[0,0] | 'to'",
                "open_link | 'line':[[0,0]] | a line needs two points",
                "close_link | 'at':[3] | coordinates: expected [x, y], not [3]",
                "add_entrance | 'at':'gate' | coordinates: expected [x, y], not 'gate'",
                "add_entrance | 'at':[3,4],'of':7 | 'of': 7"
            })
    void aStreetThatCannotBeUsedIsRefusedWithLineAndField(String op, String fields, String reason) {
        CommandFailure refused = assertThrows(CommandFailure.class, () -> street(op, fields));

        assertThat(refused.args()).containsEntry("line", "2").containsEntry("reason", reason.replace('\'', '"'));
    }

    private Intervention street(String op, String fields) throws IOException {
        ScenarioEdit edit =
                read("{'op':'".replace('\'', '"') + op + "\",\"id\":\"x\"," + fields.replace('\'', '"') + "}");
        return ((ScenarioEdit.Place) edit).intervention();
    }

    @Test
    void fieldsAreRevisedWithoutAShape() throws Exception {
        assertThat(read("{\"op\":\"revise\",\"id\":\"s1\",\"classes\":30}"))
                .isEqualTo(new ScenarioEdit.Revise("s1", Optional.empty(), Optional.empty(), Map.of("classes", "30")));
    }

    @Test
    void shapeNameAndFieldsAreRevisedTogether() throws Exception {
        assertThat(read("{\"op\":\"revise\",\"id\":\"m1\",\"name\":\"\",\"type\":\"market\"," + POINT + "}"))
                .isEqualTo(
                        new ScenarioEdit.Revise("m1", Optional.of(PLACE), Optional.of(""), Map.of("type", "market")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'kind':'facility','type':'casino' | 'type': 'casino'",
                "'kind':'facility','floor':900 | 'type'",
                "'kind':'facility','type':'market','floor':-5 | 'floor': -5",
                "'kind':'facility','type':'market','floor':'large' | 'floor': 'large'",
                "'kind':'facility','type':'market','floor':null | 'floor': null",
                "'kind':'facility','type':'market','floor':1e300 | 'floor': 1.0E300",
                "'kind':'facility','type':'market','flor':900 | 'flor'",
                "'kind':'facility','type':7 | 'type': 7",
                "'kind':'school','level':'primary' | 'classes'",
                "'kind':'school','classes':24 | 'level'",
                "'kind':'school','level':'university','classes':24 | 'level': 'university'",
                "'kind':'school','level':'primary','classes':23.5 | 'classes': 23.5",
                "'kind':'parking_lot' | 'spaces'",
                "'kind':'parking_lot','spaces':-1 | 'spaces': -1",
                "'kind':'parking_lot','spaces':10,'classes':3 | 'classes'",
                "'kind':'pocket_park','spaces':10 | 'spaces'",
                "'kind':'tower' | 'kind': 'tower'"
            })
    void whatCannotBeUsedIsRefusedWithLineAndField(String fields, String reason) {
        CommandFailure refused = assertThrows(CommandFailure.class, () -> placed(fields.replace('\'', '"')));

        assertThat(refused.args()).containsEntry("line", "2").containsEntry("reason", reason.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'classes':'many' | 'classes': 'many'",
                "'type':'casino' | 'type': 'casino'",
                "'colour':'red' | 'colour'",
                "'kind':'school' | 'geometry'"
            })
    void aRevisionThatCannotBeUsedIsRefused(String fields, String reason) {
        String line = "{'op':'revise','id':'x'," + fields + "}";

        CommandFailure refused = assertThrows(CommandFailure.class, () -> read(line.replace('\'', '"')));

        assertThat(refused.args()).containsEntry("line", "2").containsEntry("reason", reason.replace('\'', '"'));
    }

    private Intervention placed(String fields) throws IOException {
        ScenarioEdit edit = read("{\"op\":\"place\",\"id\":\"x\"," + POINT + "," + fields + "}");
        return ((ScenarioEdit.Place) edit).intervention();
    }

    private ScenarioEdit read(String line) throws IOException {
        Path edits = Files.write(folder.resolve("edits.jsonl"), List.of("", line));
        EditLine read = new EditLineReader(edits, Set.of("market")).readAll().get(0);
        return ((EditLine.Apply) read.step()).edit();
    }
}
