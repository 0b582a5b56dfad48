package org.quandian.network;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.LineString;
import org.quandian.fixture.Shapes;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Makes a network of lines given as WKT, each a road of its own; they snap within half a metre. */
final class TinyNetwork {
    static final double SNAP = 0.5;

    private final List<RoadLine> lines = new ArrayList<>();

    private TinyNetwork() {}

    static TinyNetwork of(String... lines) {
        TinyNetwork network = new TinyNetwork();
        for (String line : lines) {
            network.on(0, line);
        }
        return network;
    }

    /** One more road, on a level; above the ground it is a bridge, below a tunnel. */
    TinyNetwork on(int level, String wkt) {
        LineString line = (LineString) Shapes.wkt(wkt);
        lines.add(new RoadLine(lines.size(), line, level, false, level > 0, level < 0));
        return this;
    }

    WalkNetwork build() {
        return build(lines);
    }

    static WalkNetwork build(List<RoadLine> lines) {
        return WalkNetwork.build(lines, lines.size(), SNAP, CancellationToken.none(), ProgressListener.SILENT);
    }
}
