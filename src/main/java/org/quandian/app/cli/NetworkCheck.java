package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quandian.network.NetworkReport;
import org.quandian.network.WalkGraph;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Regime;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.StoredProject;

/**
 * What {@code network} tells, in the shape of its JSON. Lengths in metres, places in the working CRS.
 *
 * @param regime the rule set that says which classes are walked and how near ends are one
 * @param closed roads that nobody walks on
 * @param unusable roads without a usable line
 * @param bytes what the network holds in memory
 * @param residents all of the city
 * @param offNetwork residents whom no street is near enough to
 * @param islands parts that hang together with nothing else, those of most people first, then the longest
 * @param issues what the import met on the layer of roads
 */
@JsonPropertyOrder({
    "city",
    "crs",
    "regime",
    "roads",
    "closed_roads",
    "unusable_roads",
    "nodes",
    "edges",
    "length_m",
    "bytes",
    "repeated_vertices",
    "zero_length_edges",
    "duplicate_edges",
    "snapped_ends",
    "crossings",
    "residents",
    "off_network",
    "islands",
    "dead_ends",
    "issues"
})
record NetworkCheck(
        String city,
        String crs,
        String regime,
        int roads,
        @JsonProperty("closed_roads") int closed,
        @JsonProperty("unusable_roads") int unusable,
        int nodes,
        int edges,
        @JsonProperty("length_m") double metres,
        long bytes,
        @JsonProperty("repeated_vertices") int repeated,
        @JsonProperty("zero_length_edges") int zero,
        @JsonProperty("duplicate_edges") int duplicates,
        @JsonProperty("snapped_ends") int snapped,
        int crossings,
        double residents,
        @JsonProperty("off_network") double offNetwork,
        List<Island> islands,
        @JsonProperty("dead_ends") List<DeadEnd> deadEnds,
        List<Evaluation.Issue> issues) {
    /** A part of the network of its own; {@code x} and {@code y} are a place on it. */
    record Island(double x, double y, int nodes, int edges, @JsonProperty("length_m") double metres, double people) {}

    /** Where a street ends; the road is the id of its feature. */
    record DeadEnd(double x, double y, String road, String name) {}

    static NetworkCheck of(
            StoredProject content, Regime regime, WalkNetwork network, NetworkPeople people, Messages messages) {
        NetworkReport report = network.report();
        return new NetworkCheck(
                content.baseline().city().name(),
                content.baseline().city().crs().code(),
                regime.id(),
                report.roads(),
                report.closedRoads(),
                report.unusableRoads(),
                report.nodes(),
                report.edges(),
                report.metres(),
                network.graph().bytes(),
                report.repeatedVertices(),
                report.zeroLengthEdges(),
                report.duplicateEdges(),
                report.snappedEnds(),
                report.crossings(),
                people.residents(),
                people.offNetwork(),
                islands(report, people),
                deadEnds(network, content.baseline().features(LayerRole.ROADS)),
                content.report().issues().stream()
                        .filter(issue -> issue.layer().equals(LayerRole.ROADS.id()))
                        .map(issue -> Evaluation.Issue.of(issue, messages))
                        .toList());
    }

    private static List<Island> islands(NetworkReport report, NetworkPeople people) {
        List<Island> islands = new ArrayList<>();
        for (int i = 0; i < report.islands().size(); i++) {
            NetworkReport.Island island = report.islands().get(i);
            islands.add(new Island(
                    island.place().x,
                    island.place().y,
                    island.nodes(),
                    island.edges(),
                    island.metres(),
                    people.ofIslands()[i]));
        }
        // They come longest first, and sorting keeps that order among equals.
        islands.sort(Comparator.comparingDouble(Island::people).reversed());
        return islands;
    }

    private static List<DeadEnd> deadEnds(WalkNetwork network, List<Feature> roads) {
        WalkGraph graph = network.graph();
        return network.report().deadEnds().stream()
                .map(node -> {
                    Feature road = roads.get(graph.road(graph.edgeAt(node, 0)));
                    return new DeadEnd(graph.x(node), graph.y(node), road.id(), road.name());
                })
                .toList();
    }
}
