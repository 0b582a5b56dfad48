package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.SharedData;
import org.quandian.network.GraphFile;
import org.quandian.network.NetworkReport;
import org.quandian.network.RoadLine;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Networks of real cities have the size that others found in the same data, fit into memory and come back from their bytes. */
class RoadNetworksTest {
    private static final String FIELDS =
            "{id: osm_id, class: highway, bridge: bridge, tunnel: tunnel, layer: layer, foot: foot, access: access}";

    /** What the issue allows an edge, and three columns of nodes. */
    private static final long EDGE_BYTES = 60;

    private static final long NODE_BYTES = 12;

    @TempDir
    private Path folder;

    private Baseline read(String city, String crs, String file) throws Exception {
        Path data = SharedData.path("cities/" + city);
        Path manifest = Files.writeString(
                folder.resolve("city.yaml"),
                "name: " + city + "\ncrs: " + crs + "\nregime: UHC2022\nlayers:\n  roads: {file: " + file + ", fields: "
                        + FIELDS + "}\n");
        return new CityFolderReader()
                .readCity(manifest, data, CancellationToken.none(), ProgressListener.SILENT)
                .baseline();
    }

    private static WalkNetwork build(Baseline city) {
        WalkRules rules = WalkRules.of(CatalogueReader.readShipped().ruleBook("UHC2022"));
        return WalkNetwork.build(
                RoadLine.listWalkable(city, rules),
                city.features(LayerRole.ROADS).size(),
                rules.snapMetres(),
                CancellationToken.none(),
                ProgressListener.SILENT);
    }

    private static void assertWhole(WalkNetwork network) {
        NetworkReport report = network.report();
        assertThat(report.unusableRoads()).isZero();
        assertThat(network.graph().bytes())
                .isLessThanOrEqualTo(EDGE_BYTES * report.edges() + NODE_BYTES * report.nodes());
        assertThat(GraphFile.read(GraphFile.write(network)).report()).isEqualTo(report);
        assertThat(report.islands())
                .extracting(NetworkReport.Island::metres)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    /** 93,618 edges; 98,698 with the 2,971 roads that nobody walks on, such as motorways, which the data's list counts. */
    @Test
    void porto() throws Exception {
        WalkNetwork network = build(read("porto_roads", "EPSG:3763", "roads.shp"));

        assertWhole(network);
        assertThat(network.report().closedRoads()).isEqualTo(2_971);
        assertThat(network.report().edges()).isBetween(93_000, 94_500);
        assertThat(network.report().metres()).isBetween(9_700_000.0, 9_800_000.0);
    }

    /**
     * 19,287 edges and 61 parts; 19,435 edges with the 65 roads that are private. The data's list has 19,358, all roads noded at common
     * points only: 38 crossings without one make two edges more each.
     */
    @Test
    void nassau() throws Exception {
        WalkNetwork network = build(read("nassau_bahamas", "EPSG:32618", "shp/roads.shp"));

        assertWhole(network);
        assertThat(network.report().closedRoads()).isEqualTo(65);
        assertThat(network.report().edges()).isBetween(19_200, 19_450);
        assertThat(network.report().islands()).hasSizeBetween(55, 65);
    }

    @Test
    void huainan() throws Exception {
        WalkNetwork network = build(read("huainan_cn", "EPSG:4527", "shp_gbk/roads.shp"));

        assertWhole(network);
        assertThat(network.report().edges()).isBetween(6_400, 6_700);
        assertThat(network.report().crossings()).isLessThan(60);
    }

    /** The expressway is closed to people, and a few stubs hang on nothing else; all other streets hang together. */
    @Test
    void theDemoCity() throws Exception {
        Baseline city = new CityFolderReader()
                .readCity(Path.of("maps/lucheng"), CancellationToken.none(), ProgressListener.SILENT)
                .baseline();
        WalkNetwork network = build(city);
        NetworkReport report = network.report();

        assertWhole(network);
        assertThat(report.edges()).isBetween(7_000, 8_500);
        assertThat(report.crossings()).isLessThan(30);
        assertThat(report.deadEnds()).hasSizeLessThan(600);
        assertThat(List.of(report.islands().size(), report.duplicateEdges(), report.zeroLengthEdges()))
                .allMatch(count -> count <= 25);
        assertThat(report.islands().stream()
                        .mapToDouble(NetworkReport.Island::metres)
                        .sum())
                .isLessThan(0.01 * report.metres());
    }
}
