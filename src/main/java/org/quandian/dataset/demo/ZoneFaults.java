package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Makes a few mistakes in school zones that were a partition, as they come from bureaus: two zones reach into their neighbours', and two
 * forget a home.
 */
final class ZoneFaults {
    private static final double SHIFT = 80;
    private static final double HOLE = 90;

    private final Model model;

    ZoneFaults(Model model) {
        this.model = model;
    }

    /** The same zones in the same order, some of them wrong; all as they are where there are too few to notice. */
    List<Model.NamedArea> in(List<Model.NamedArea> zones) {
        List<Model.NamedArea> faulty = new ArrayList<>(zones);
        int step = zones.size() / 5;
        if (step > 0) {
            reachOver(faulty, step);
            forgetHome(faulty, 2 * step);
            reachOver(faulty, 3 * step);
            forgetHome(faulty, 4 * step);
        }
        return faulty;
    }

    private void reachOver(List<Model.NamedArea> zones, int index) {
        Geometry shape = zones.get(index).shape();
        Geometry shifted = AffineTransformation.translationInstance(SHIFT, 0).transform(shape);
        Geometry wider = CentimetreGrid.areas(CentimetreGrid.intersection(
                CentimetreGrid.union(List.of(shape, shifted)), model.plan().studyArea()));
        zones.set(index, withShape(zones.get(index), wider));
    }

    private void forgetHome(List<Model.NamedArea> zones, int index) {
        Geometry shape = zones.get(index).shape();
        for (Plot plot : model.plots()) {
            Coordinate centre = plot.centre().coordinate();
            if (plot.use() == Use.LIVING
                    && shape.contains(CentimetreGrid.factory().createPoint(centre))) {
                Envelope around = new Envelope(centre);
                around.expandBy(HOLE);
                Geometry rest = CentimetreGrid.areas(CentimetreGrid.difference(
                        shape, CentimetreGrid.factory().toGeometry(around)));
                zones.set(index, withShape(zones.get(index), rest));
                return;
            }
        }
    }

    private static Model.NamedArea withShape(Model.NamedArea zone, Geometry shape) {
        return new Model.NamedArea(zone.name(), zone.other(), shape);
    }
}
