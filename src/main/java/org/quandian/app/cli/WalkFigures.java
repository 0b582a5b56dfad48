package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import org.quandian.access.city.CityLedger;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.ProjectStreets;
import org.quandian.workspace.WalkFailure;

/** Makes the walk ledger for a command, or says in one line why there is none. Stateless. */
final class WalkFigures {
    private WalkFigures() {}

    /**
     * The walk ledger beside a radius ledger.
     *
     * @param file where the network may be stored; it stays as it is
     * @throws CommandFailure where the city has no roads, or none that can be walked
     */
    static CityLedger of(Path path, ProjectFile file, CityLedger radius, ProgressListener progress)
            throws ProjectFileException {
        if (radius.city().features(LayerRole.ROADS).isEmpty()) {
            throw noRoads(path);
        }
        CancellationToken token = CancellationToken.none();
        WalkNetwork network = ProjectStreets.of(radius.city(), radius.rules()).read(file, token, progress);
        if (network.graph().edgeCount() == 0) {
            throw failed(path, WalkFailure.NO_STREETS);
        }
        return CityLedger.walk(radius, network, token, progress);
    }

    /** A city without roads. */
    static CommandFailure noRoads(Path path) {
        return CommandFailure.data("cli.error.NO_ROADS", Map.of("path", path.toString()));
    }

    /** Roads of which no network can be made. */
    static CommandFailure failed(Path path, WalkFailure why) {
        return CommandFailure.data("cli.error.walk." + why, Map.of("path", path.toString()));
    }
}
