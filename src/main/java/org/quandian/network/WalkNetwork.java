package org.quandian.network;

import java.util.Arrays;
import java.util.List;
import org.quandian.network.EdgeTable.Laid;
import org.quandian.network.EndClusters.Moved;
import org.quandian.network.LineNoding.Noded;
import org.quandian.network.StreetJoins.Joined;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * The walking network of a city: its graph and what was met in making it. Immutable; any thread.
 *
 * @param graph the streets
 * @param report what became of the road lines
 */
public record WalkNetwork(WalkGraph graph, NetworkReport report) {
    private static final String STEP = "network";
    private static final double LAID = 0.05;
    private static final double CLUSTERED = 0.2;
    private static final double JOINED = 0.4;
    private static final double NODED = 0.85;

    /**
     * Makes the network of a city under its walking rules; see {@link #build}.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static WalkNetwork of(Baseline city, WalkRules rules, CancellationToken token, ProgressListener progress) {
        int roads = city.features(LayerRole.ROADS).size();
        return build(RoadLine.listWalkable(city, rules), roads, rules.snapMetres(), token, progress);
    }

    /**
     * Makes a network: seconds for a large city, so never on the window's thread.
     *
     * @param lines as {@link RoadLine#listWalkable} gives them
     * @param roads number of features in the layer of roads, for the report: those of which there is no line are closed
     * @param snapMetres ends no farther apart are one; 0 where only those that touch are
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static WalkNetwork build(
            List<RoadLine> lines, int roads, double snapMetres, CancellationToken token, ProgressListener progress) {
        progress.report(STEP, 0);
        GridLines grid = GridLines.of(lines, token);
        progress.report(STEP, LAID);
        double tolerance = Math.max(0, snapMetres) * WalkGraph.MILLI;
        EndPlaces places = new EndPlaces(grid.lines());
        int[] targets = EndClusters.targets(places, tolerance, token);
        Moved moved = EndClusters.move(grid.lines(), places, targets, token);
        progress.report(STEP, CLUSTERED);
        Joined joined = StreetJoins.join(moved.lines(), tolerance, token);
        progress.report(STEP, JOINED);
        Noded noded =
                LineNoding.node(joined.lines(), token, done -> progress.report(STEP, JOINED + (NODED - JOINED) * done));
        progress.report(STEP, NODED);
        Laid laid = EdgeTable.lay(grid.originX(), grid.originY(), noded.pieces(), token);
        WalkGraph graph = new WalkGraph(laid.columns());
        token.throwIfCancelled();
        Components components = new Components(graph);
        NetworkReport report = new NetworkReport(
                roads,
                Math.max(0, roads - grid.usableRoads() - grid.unusableRoads()),
                grid.unusableRoads(),
                grid.repeatedVertices(),
                grid.zeroLines() + moved.shrunk() + laid.zero(),
                laid.duplicates(),
                EndClusters.countMoved(places, targets) + joined.movedEnds(),
                noded.crossings(),
                graph.nodeCount(),
                graph.edgeCount(),
                Arrays.stream(laid.columns().length()).sum(),
                components.islands(),
                components.deadEnds());
        progress.report(STEP, 1);
        return new WalkNetwork(graph, report);
    }
}
