package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.quandian.map.FeatureLayer;
import org.quandian.map.FeatureSet;
import org.quandian.map.FeatureStyle;
import org.quandian.map.LayerHead;
import org.quandian.map.LineStroke;
import org.quandian.map.LineSymbolizer;
import org.quandian.map.MapFeature;
import org.quandian.map.MapLayer;
import org.quandian.map.MapScene;
import org.quandian.map.Mark;
import org.quandian.map.PointSymbolizer;
import org.quandian.map.ScaleRange;
import org.quandian.network.WalkGraph;
import org.quandian.network.WalkNetwork;

/**
 * The walking network as layers: streets in thin plum, parts that are not connected with the rest in the colour of what lacks, dead ends as
 * dots. Made once for a network; immutable.
 */
public final class NetworkLayers {
    /** Beyond 1:N dots of dead ends would hide the streets. */
    private static final double DOTS = 30_000;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final WalkGraph graph;
    private final FeatureSet streets;
    private final FeatureSet islands;
    private final FeatureSet deadEnds;

    private NetworkLayers(WalkNetwork network) {
        this.graph = network.graph();
        int[] parts = parts(graph);
        int largest = largest(graph, parts);
        List<MapFeature> joined = new ArrayList<>();
        List<MapFeature> apart = new ArrayList<>();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            (parts[graph.from(edge)] == largest ? joined : apart)
                    .add(MapFeature.of(Integer.toString(edge), line(graph, edge)));
        }
        this.streets = FeatureSet.of(joined);
        this.islands = FeatureSet.of(apart);
        this.deadEnds = FeatureSet.of(network.report().deadEnds().stream()
                .map(node -> MapFeature.of(
                        Integer.toString(node), SHAPES.createPoint(new Coordinate(graph.x(node), graph.y(node)))))
                .toList());
    }

    /** Indexes a network; a second or so for 200,000 edges. */
    public static NetworkLayers of(WalkNetwork network) {
        return new NetworkLayers(network);
    }

    /** Whether these are the layers of that network. */
    public boolean isOf(WalkNetwork network) {
        return graph == network.graph();
    }

    /** Its line in the layer list. */
    public static LayerEntry entry(int edges, PortrayalOptions options) {
        return new LayerEntry(
                MapContent.NETWORK,
                new MapLegend(MapPalette.of(options.theme())).swatch(MapContent.NETWORK),
                edges,
                options.shows(MapContent.NETWORK));
    }

    /** The layers. */
    public MapScene scene(PortrayalOptions options) {
        MapPalette palette = MapPalette.of(options.theme());
        List<MapLayer> layers = new ArrayList<>();
        layers.add(new FeatureLayer(
                LayerHead.of("network-streets", 0),
                streets,
                FeatureStyle.of(new LineSymbolizer(LineStroke.solid(palette.walk(), 1.2)))));
        layers.add(new FeatureLayer(
                LayerHead.of("network-islands", 0),
                islands,
                FeatureStyle.of(
                        new LineSymbolizer(LineStroke.solid(palette.halo(), 4.4)),
                        new LineSymbolizer(LineStroke.solid(palette.unservedLine(), 2.4)))));
        layers.add(new FeatureLayer(
                LayerHead.of("network-dead-ends", 0).withScales(ScaleRange.closerThan(DOTS)),
                deadEnds,
                FeatureStyle.of(new PointSymbolizer(
                        Mark.CIRCLE, 7, palette.unserved(), LineStroke.solid(palette.halo(), 1.4)))));
        return new MapScene(layers);
    }

    private static LineString line(WalkGraph graph, int edge) {
        Coordinate[] points = new Coordinate[graph.pointCount(edge)];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(graph.pointX(edge, i), graph.pointY(edge, i));
        }
        return SHAPES.createLineString(points);
    }

    /** The number of the connected part that each node belongs to. */
    private static int[] parts(WalkGraph graph) {
        int[] parts = new int[graph.nodeCount()];
        Arrays.fill(parts, -1);
        int[] stack = new int[graph.nodeCount()];
        for (int start = 0; start < parts.length; start++) {
            if (parts[start] >= 0) {
                continue;
            }
            int size = 0;
            stack[size++] = start;
            parts[start] = start;
            while (size > 0) {
                int node = stack[--size];
                for (int i = 0; i < graph.degree(node); i++) {
                    int other = graph.otherEnd(graph.edgeAt(node, i), node);
                    if (parts[other] < 0) {
                        parts[other] = start;
                        stack[size++] = other;
                    }
                }
            }
        }
        return parts;
    }

    /** The part with the most metres. */
    private static int largest(WalkGraph graph, int[] parts) {
        double[] metres = new double[parts.length];
        int largest = 0;
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            int part = parts[graph.from(edge)];
            metres[part] += graph.length(edge);
            largest = metres[part] > metres[largest] ? part : largest;
        }
        return largest;
    }
}
