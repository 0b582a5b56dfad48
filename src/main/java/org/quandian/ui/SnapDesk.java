package org.quandian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.map.MapPoint;
import org.quandian.network.WalkGraph;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.map.tool.Pointer;
import org.quandian.ui.map.tool.Snap;
import org.quandian.ui.map.tool.SnapEdges;
import org.quandian.ui.map.tool.SnapWish;
import org.quandian.workspace.WorkspaceState;

/**
 * What the hand of a tool is drawn to (吸附): edges, middles and corners of parcels, where streets meet and end, and what is placed already.
 * Parcels and streets are indexed once, on {@code background}; until then nothing snaps to them. Asked on the FX thread: microseconds. Knows
 * no toolkit.
 */
final class SnapDesk {
    /** So near a hand is drawn to something, logical pixels. */
    static final double REACH = 10;

    /** Seen from far away ten pixels are whole streets: nothing jumps farther than this, metres. */
    private static final double FARTHEST = 20;

    private static final List<LayerRole> PARCELS =
            List.of(LayerRole.RESIDENTIAL, LayerRole.IDLE_LAND, LayerRole.PARKS, LayerRole.SCHOOLS);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final LatestOnly<StreetFinder> streetIndexing;
    private final LatestOnly<Parcels> parcelIndexing;
    private final Supplier<WorkspaceState> state;
    private final BooleanSupplier wanted;
    private final Consumer<Throwable> failed;
    private @Nullable WalkGraph askedStreets;
    private @Nullable Baseline askedCity;
    private @Nullable StreetFinder streets;
    private @Nullable Parcels parcels;

    /**
     * @param wanted whether the planner wants anything to snap
     */
    SnapDesk(
            TaskRunner background,
            Executor fx,
            Supplier<WorkspaceState> state,
            BooleanSupplier wanted,
            Consumer<Throwable> failed) {
        this.streetIndexing = new LatestOnly<>(background, fx);
        this.parcelIndexing = new LatestOnly<>(background, fx);
        this.state = state;
        this.wanted = wanted;
        this.failed = failed;
    }

    /** The project has changed: another city or another network is indexed. */
    void stateChanged() {
        Baseline city = state.get().baseline();
        if (city != askedCity) {
            askedCity = city;
            parcelIndexing.request(() -> Parcels.of(city), made -> parcels = made, failed);
        }
        Optional<WalkNetwork> now = state.get().findNetwork();
        if (now.isEmpty()) {
            askedStreets = null;
            streets = null;
        } else if (now.get().graph() != askedStreets) {
            WalkNetwork network = now.get();
            askedStreets = network.graph();
            streetIndexing.request(
                    () -> StreetFinder.of(network),
                    made -> {
                        if (network.graph() == askedStreets) {
                            streets = made;
                        }
                    },
                    failed);
        }
    }

    /** Whether the parcels are indexed. */
    boolean isReady() {
        return parcels != null;
    }

    /**
     * The place that a tool would take. A way and a bar lie on streets before anything else; for the others an edge of a parcel comes
     * first, then its middle, then where streets meet, then what is placed. A corner is where two edges meet, so it comes before them. A
     * stamp has sides of its own: one of them comes to lie on the edge, or its middle on that of the parcel.
     *
     * @param metresPerPixel of the map
     */
    Snap snap(Pointer pointer, SnapWish wish, double metresPerPixel) {
        MapPoint at = pointer.ground();
        double near = REACH * metresPerPixel;
        double metres = Math.min(near, FARTHEST);
        boolean onStreets = wish.hand() == SnapWish.Hand.WAY || wish.hand() == SnapWish.Hand.BAR;
        if (pointer.alt()) {
            return Snap.free(at);
        }
        if (onStreets && streets != null) {
            Snap street = streets.snap(at, near, wish.hand() == SnapWish.Hand.WAY);
            if (!street.isFree()) {
                return street;
            }
        }
        if (wish.hand() == SnapWish.Hand.BAR || !wanted.getAsBoolean()) {
            return Snap.free(at);
        }
        if (wish.hasSides()) {
            return beside(at, wish, metres).or(() -> middle(at, metres)).orElse(Snap.free(at));
        }
        return parcel(at, metres)
                .or(() -> junction(at, metres))
                .or(() -> placed(at, wish, metres))
                .orElse(Snap.free(at));
    }

    /** The idle parcel at a place. */
    Optional<Geometry> parcelAt(MapPoint place) {
        Parcels known = parcels;
        return known == null ? Optional.empty() : known.idleAt(place);
    }

    private Optional<Snap> beside(MapPoint at, SnapWish wish, double metres) {
        Parcels known = parcels;
        return known == null ? Optional.empty() : known.edges().findBeside(at, wish, metres);
    }

    private Optional<Snap> parcel(MapPoint at, double metres) {
        Parcels known = parcels;
        return known == null
                ? Optional.empty()
                : known.edges().findEdge(at, metres).or(() -> middle(at, metres));
    }

    private Optional<Snap> middle(MapPoint at, double metres) {
        Parcels known = parcels;
        return known == null ? Optional.empty() : known.edges().findMiddle(at, metres);
    }

    private Optional<Snap> junction(MapPoint at, double metres) {
        StreetFinder known = streets;
        return known == null ? Optional.empty() : known.findJunction(at, metres);
    }

    /** What is placed is few and changes with every edit: those near by are looked at as they are. */
    private Optional<Snap> placed(MapPoint at, SnapWish wish, double metres) {
        Envelope around = new Envelope(at.x() - metres, at.x() + metres, at.y() - metres, at.y() + metres);
        List<Geometry> near = new ArrayList<>();
        for (Intervention each : state.get().scenario().interventions()) {
            if (!wish.except().contains(each.id())
                    && each.shape().getEnvelopeInternal().intersects(around)) {
                near.add(each.shape());
            }
        }
        return near.isEmpty() ? Optional.empty() : SnapEdges.ofPlaced(near).findEdge(at, metres);
    }

    /** The parcels of a city, indexed. */
    private record Parcels(SnapEdges edges, STRtree idle) {
        static Parcels of(Baseline city) {
            List<Geometry> shapes = new ArrayList<>();
            for (LayerRole role : PARCELS) {
                city.features(role).forEach(each -> shapes.add(each.shape()));
            }
            STRtree idle = new STRtree();
            for (Feature each : city.features(LayerRole.IDLE_LAND)) {
                idle.insert(each.shape().getEnvelopeInternal(), each.shape());
            }
            idle.build();
            return new Parcels(SnapEdges.ofParcels(shapes), idle);
        }

        Optional<Geometry> idleAt(MapPoint place) {
            Point point = FACTORY.createPoint(new Coordinate(place.x(), place.y()));
            for (Object each : idle.query(point.getEnvelopeInternal())) {
                Geometry shape = (Geometry) each;
                if (shape.getDimension() == 2 && shape.contains(point)) {
                    return Optional.of(shape.getNumGeometries() == 1 ? shape.getGeometryN(0) : shape);
                }
            }
            return Optional.empty();
        }
    }
}
