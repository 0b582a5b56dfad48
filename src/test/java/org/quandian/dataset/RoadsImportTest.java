package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.dataset.ImportFixture.codes;
import static org.quandian.dataset.ImportFixture.features;
import static org.quandian.dataset.ImportFixture.issue;
import static org.quandian.dataset.ShapefileFixture.shapefile;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.Attributes;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportedCity;

/** What a layer of roads says about walking comes in as numbers or words, and odd layers are named. */
class RoadsImportTest {
    private static final String FIELDS = "fields: {class: DJ, bridge: QL, tunnel: SD, layer: CC, foot: BX, access: TX}";

    @TempDir
    private Path folder;

    private List<Attributes> read(String... row) throws Exception {
        shapefile("UTF-8", "DJ:10", "QL:10", "SD:20", "CC:4", "BX:10", "TX:10")
                .line(500_000, 4_000_000, 500_100, 4_000_000)
                .row(row)
                .write(folder, "roads");
        ImportedCity city = ImportFixture.read(folder, "roads: {file: roads.shp, " + FIELDS + "}");
        assertThat(codes(city)).isSubsetOf(Code.CRS_ASSUMED, Code.ENCODING_GUESSED);
        return features(city, LayerRole.ROADS).stream().map(Feature::attributes).toList();
    }

    @Test
    void wordsStayWords() throws Exception {
        Attributes road = read("footway", "viaduct", "building_passage", "", "yes", "private")
                .get(0);

        assertThat(road.text(Attributes.BRIDGE)).contains("viaduct");
        assertThat(road.text(Attributes.TUNNEL)).contains("building_passage");
        assertThat(road.values()).doesNotContainKey(Attributes.LAYER);
        assertThat(road.text(Attributes.FOOT)).contains("yes");
        assertThat(road.text(Attributes.ACCESS)).contains("private");
    }

    @Test
    void numbersAndYesAndNoBecomeNumbers() throws Exception {
        Attributes road = read("", "yes", "no", "-2", "", "").get(0);

        assertThat(road.number(Attributes.BRIDGE)).hasValue(1);
        assertThat(road.number(Attributes.TUNNEL)).hasValue(0);
        assertThat(road.number(Attributes.LAYER)).hasValue(-2);
    }

    @Test
    void aLayerThatIsNoNumberIsNoFault() throws Exception {
        assertThat(read("", "", "", "1;2", "", "").get(0).text(Attributes.LAYER))
                .contains("1;2");
    }

    @Test
    void roadsInDegreesWithoutAWordAboutItAreNamed() throws Exception {
        shapefile("UTF-8", "DJ:10")
                .line(117.01, 32.6, 117.02, 32.61)
                .row("a")
                .line(117.01, 32.6, 117.4, 32.7)
                .row("b")
                .write(folder, "roads");

        ImportedCity city = ImportFixture.read(folder, "roads: {file: roads.shp, fields: {class: DJ}}");

        assertThat(issue(city, Code.CRS_LOOKS_GEOGRAPHIC).layer()).isEqualTo("roads");
    }

    @Test
    void roadsInDegreesThatSaySoAreBroughtIntoMetres() throws Exception {
        shapefile("UTF-8", "DJ:10").line(111.01, 32.6, 111.02, 32.61).row("a").write(folder, "roads");

        ImportedCity city =
                ImportFixture.read(folder, "roads: {file: roads.shp, crs: 'EPSG:4490', fields: {class: DJ}}");

        assertThat(codes(city)).doesNotContain(Code.CRS_LOOKS_GEOGRAPHIC);
        assertThat(features(city, LayerRole.ROADS).get(0).shape().getLength()).isBetween(1_000.0, 2_000.0);
    }

    @Test
    void roadsThatAreAreasAreNamedOneByOne() throws Exception {
        shapefile("UTF-8", "DJ:10").square(500_000, 4_000_000, 10).row("a").write(folder, "roads");

        ImportedCity city = ImportFixture.read(folder, "roads: {file: roads.shp, fields: {class: DJ}}");

        assertThat(issue(city, Code.GEOMETRY_KIND).args()).containsEntry("found", "polygon");
        assertThat(features(city, LayerRole.ROADS)).isEmpty();
    }
}
