package org.quandian.access.service;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.access.ServiceSource;
import org.quandian.geometry.Reach;

/** The sources of a service in the city as it stands, found by place. Immutable; any thread. */
final class SourceSet {
    private final List<ServiceSource> sources;
    private final Reach[] reaches;
    private final STRtree index = new STRtree();

    SourceSet(List<ServiceSource> sources) {
        this.sources = List.copyOf(sources);
        this.reaches = sources.stream()
                .filter(source -> source.radiusMetres() > 0)
                .map(source -> Reach.of(source.shape(), source.radiusMetres()))
                .toArray(Reach[]::new);
        for (int i = 0; i < reaches.length; i++) {
            index.insert(reaches[i].extent(), i);
        }
        index.build();
    }

    List<ServiceSource> sources() {
        return sources;
    }

    /** The reaches that may meet an extent, always in the order of the sources, and after them those of the plan that may. */
    Reach[] around(Envelope extent, Reach[] planned) {
        int[] found = new int[16];
        int count = 0;
        for (Object each : index.query(extent)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = (Integer) each;
        }
        Arrays.sort(found, 0, count);
        Reach[] around = new Reach[count + planned.length];
        for (int i = 0; i < count; i++) {
            around[i] = reaches[found[i]];
        }
        for (Reach reach : planned) {
            if (reach.mayMeet(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY())) {
                around[count++] = reach;
            }
        }
        return count == around.length ? around : Arrays.copyOf(around, count);
    }
}
