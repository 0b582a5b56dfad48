package org.quandian.network;

import java.util.List;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * The walking network of a city: its graph and what was met in making it. Immutable; any thread.
 *
 * @param graph the streets
 * @param report what became of the road lines
 */
@SuppressWarnings("DoNotCallSuggester")
public record WalkNetwork(WalkGraph graph, NetworkReport report) {
    /**
     * Makes a network: seconds for a large city, so never on the window's thread.
     *
     * @param roads number of features in the layer of roads, for the report
     * @param snapMetres ends no farther apart are one
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static WalkNetwork build(
            List<RoadLine> lines, int roads, double snapMetres, CancellationToken token, ProgressListener progress) {
        throw new UnsupportedOperationException(
                "being built: " + lines + roads + snapMetres + token.isCancelled() + progress);
    }
}
