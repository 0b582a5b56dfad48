package org.quandian.ui.map.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.quandian.planning.Intervention;

/** A box is drawn over empty ground; what lies in it is selected. */
final class Boxing implements ToolState {
    private final ToolBench bench;
    private final Pointer start;
    private Pointer end;

    Boxing(ToolBench bench, Pointer start) {
        this.bench = bench;
        this.start = start;
        this.end = start;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        end = pointer;
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        Envelope box = new Envelope(
                start.ground().x(),
                pointer.ground().x(),
                start.ground().y(),
                pointer.ground().y());
        Set<String> inside = new HashSet<>(start.control() ? bench.selection() : Set.of());
        for (Intervention each : bench.scenario().interventions()) {
            if (bench.isDrawn(each) && box.intersects(each.shape().getEnvelopeInternal())) {
                inside.add(each.id());
            }
        }
        bench.select(inside);
        return new SelectIdle(bench);
    }

    @Override
    public ToolState cancelled() {
        return new SelectIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        return List.of(new OverlayItem.Box(start.at(), end.at()));
    }

    @Override
    public String hint() {
        return "boxing";
    }
}
