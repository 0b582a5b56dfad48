package org.quandian.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quandian.fixture.SharedData;
import org.quandian.network.RoadLine;
import org.quandian.network.WalkGraph;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.UnusableDataException;

/** Walking networks of the real cities beside the checkout; a test that asks for one is skipped where there is none. */
public final class RealNetworks {
    private static final CancellationToken TOKEN = CancellationToken.none();

    private RealNetworks() {}

    /** The streets of a city of {@code ../shared/data/cities}, under the shipped rules. Only its roads are read. */
    public static WalkGraph read(String name) throws IOException, UnusableDataException {
        Path data = SharedData.path("cities/" + name);
        Path manifest = Files.createTempFile("roads-of-" + name, ".yaml");
        try {
            Files.write(manifest, roadsOnly(Path.of("src/test/resources/cities", name, "city.yaml")));
            return network(new CityFolderReader()
                    .readCity(manifest, data, TOKEN, ProgressListener.SILENT)
                    .baseline());
        } finally {
            Files.delete(manifest);
        }
    }

    private static List<String> roadsOnly(Path manifest) throws IOException {
        List<String> kept = new ArrayList<>();
        boolean inLayers = false;
        boolean inRoads = false;
        for (String line : Files.readAllLines(manifest)) {
            boolean entry = line.startsWith("  ") && !line.startsWith("   ");
            inRoads = entry ? line.startsWith("  roads:") : inRoads;
            if (!inLayers || inRoads) {
                kept.add(line);
            }
            inLayers |= line.startsWith("layers:");
        }
        return kept;
    }

    private static WalkGraph network(Baseline city) throws UnusableDataException {
        WalkRules rules = WalkRules.of(CatalogueReader.readShipped().ruleBook("UHC2022"));
        int roads = city.features(LayerRole.ROADS).size();
        return WalkNetwork.build(
                        RoadLine.listWalkable(city, rules), roads, rules.snapMetres(), TOKEN, ProgressListener.SILENT)
                .graph();
    }
}
