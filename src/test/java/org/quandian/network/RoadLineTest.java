package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Which roads are walked on, and on what level they are, by their attributes. */
class RoadLineTest {
    private static final WalkRules RULES = new WalkRules(Set.of("motorway", "ramp"), 0.5, 100, 15, 1.2, 0);
    private static final Geometry LINE = Shapes.line(0, 0, 100, 0);

    private static List<RoadLine> walkable(Object... namesAndValues) {
        var town = city().feature(LayerRole.ROADS, LINE);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            town = town.with((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return RoadLine.listWalkable(town.build(), RULES);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "residential, -, -, true",
                "-, -, -, true",
                "a word nobody knows, -, -, true",
                "motorway, -, -, false",
                "MotorWay, -, -, false",
                "motorway, yes, -, true",
                "ramp, designated, no, true",
                "residential, no, -, false",
                "residential, private, yes, false",
                "residential, -, no, false",
                "residential, -, private, false",
                "residential, permissive, private, true",
                "residential, -, customers, true"
            },
            nullValues = "-")
    void classFootAndAccessSayWhetherItIsWalked(String roadClass, String foot, String access, boolean open) {
        assertThat(walkable(
                        Attributes.CLASS,
                        text(roadClass),
                        Attributes.FOOT,
                        text(foot),
                        Attributes.ACCESS,
                        text(access)))
                .hasSize(open ? 1 : 0);
    }

    private static String text(String word) {
        return word == null ? "" : word;
    }

    @ParameterizedTest
    @CsvSource({
        "yes, '', '', 1",
        "viaduct, '', '', 1",
        "no, '', '', 0",
        "0, '', '', 0",
        "F, '', '', 0",
        "'', yes, '', -1",
        "'', building_passage, '', 0",
        "'', culvert, '', -1",
        "yes, '', 2, 2",
        "yes, '', 0, 1",
        "'', yes, -2, -2",
        "'', '', 1;2, 0",
        "'', '', -1, -1"
    })
    void layerBridgeAndTunnelSayTheLevel(String bridge, String tunnel, String layer, int level) {
        assertThat(walkable(Attributes.BRIDGE, bridge, Attributes.TUNNEL, tunnel, Attributes.LAYER, layer))
                .extracting(RoadLine::level)
                .containsExactly(level);
    }

    @Test
    void numbersMeanTheSameAsWords() {
        assertThat(walkable(Attributes.BRIDGE, 1.0, Attributes.LAYER, 3L))
                .singleElement()
                .satisfies(
                        road -> assertThat(road.bridge() && road.level() == 3).isTrue());
    }

    @Test
    void mainRoadsTakeTimeToCross() {
        assertThat(walkable(Attributes.CLASS, "Secondary").get(0).main()).isTrue();
        assertThat(walkable(Attributes.CLASS, "tertiary").get(0).main()).isFalse();
    }

    @Test
    void aRoadOfSeveralPartsIsSeveralLines() {
        Baseline town = city().feature(LayerRole.ROADS, LINE)
                .feature(LayerRole.ROADS, Shapes.wkt("MULTILINESTRING ((0 0, 1 1), (5 5, 9 9))"))
                .build();

        assertThat(RoadLine.listWalkable(town, RULES))
                .extracting(RoadLine::road)
                .containsExactly(0, 1, 1);
    }

    @Test
    void areasAndPointsAreCountedAsUnusable() {
        Baseline town = city().feature(LayerRole.ROADS, Shapes.rectangle(0, 0, 9, 9))
                .feature(LayerRole.ROADS, Shapes.point(3, 3))
                .feature(LayerRole.ROADS, LINE)
                .feature(LayerRole.ROADS, LINE)
                .with(Attributes.CLASS, "ramp")
                .build();

        NetworkReport report = WalkNetwork.build(
                        RoadLine.listWalkable(town, RULES), 4, 0.5, CancellationToken.none(), ProgressListener.SILENT)
                .report();

        assertThat(List.of(report.roads(), report.closedRoads(), report.unusableRoads(), report.edges()))
                .containsExactly(4, 1, 2, 1);
    }
}
