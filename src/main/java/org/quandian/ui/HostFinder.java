package org.quandian.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.map.MapPoint;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.SchoolExtension;
import org.quandian.portrayal.PlacedKind;

/**
 * Fits measures that belong to something in the city to what lies under the mouse: an idle site or a closed green gives its shape, an
 * estate its parcel, a school or a car park its place; all give their id. Knows no toolkit; FX thread, indices made at first use.
 */
final class HostFinder {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final String OF = "of";

    private static final Map<PlacedKind, List<LayerRole>> HOSTS = Map.of(
            PlacedKind.IDLE, List.of(LayerRole.IDLE_BUILDINGS, LayerRole.IDLE_LAND),
            PlacedKind.GREEN, List.of(LayerRole.PARKS),
            PlacedKind.RENEWAL, List.of(LayerRole.RESIDENTIAL),
            PlacedKind.EXTENSION, List.of(LayerRole.SCHOOLS, LayerRole.FACILITIES),
            PlacedKind.SHARED, List.of(LayerRole.PARKING, LayerRole.SCHOOLS, LayerRole.FACILITIES),
            PlacedKind.CHARGING, List.of(LayerRole.PARKING));

    private @Nullable Baseline known;
    private final Map<LayerRole, STRtree> indices = new EnumMap<>(LayerRole.class);

    /**
     * The thing as it would be put down on what is there; empty where its kind needs nothing or nothing is near.
     *
     * @param reach how far the mouse may be from a point, m
     */
    Optional<Intervention> fit(Intervention blank, Baseline city, MapPoint place, double reach) {
        PlacedKind kind = PlacedKind.of(blank);
        List<LayerRole> roles = HOSTS.getOrDefault(kind, List.of());
        Point at = FACTORY.createPoint(new Coordinate(place.x(), place.y()));
        return roles.stream()
                .flatMap(role -> nearest(role, city, at, reach, kind).stream())
                .findFirst()
                .map(host -> fitted(blank, kind, host, at));
    }

    private static Intervention fitted(Intervention blank, PlacedKind kind, Feature host, Point at) {
        boolean whole = kind == PlacedKind.IDLE || kind == PlacedKind.GREEN || kind == PlacedKind.RENEWAL;
        Geometry inside = host.shape().getDimension() == 0 ? host.shape().getInteriorPoint() : at;
        return blank.withShape(whole ? host.shape() : inside).withValues(Map.of(OF, host.id()));
    }

    private Optional<Feature> nearest(LayerRole role, Baseline city, Point at, double reach, PlacedKind kind) {
        Envelope around = new Envelope(at.getCoordinate());
        around.expandBy(reach);
        Feature best = null;
        double least = reach;
        for (Object found : index(role, city).query(around)) {
            Feature feature = (Feature) found;
            double distance = feature.shape().distance(at);
            double limit = feature.shape().getDimension() == 2 ? 0 : least;
            if (distance <= limit && isHost(kind, feature)) {
                least = distance;
                best = feature;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isHost(PlacedKind kind, Feature feature) {
        return switch (kind) {
            case GREEN -> Attributes.isClosed(feature);
            case EXTENSION -> SchoolExtension.levelOf(feature).isPresent();
            default -> true;
        };
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isOther(Baseline city) {
        return known != city;
    }

    private STRtree index(LayerRole role, Baseline city) {
        if (isOther(city)) {
            indices.clear();
            known = city;
        }
        return indices.computeIfAbsent(role, any -> {
            STRtree index = new STRtree();
            city.features(role).forEach(each -> {
                if (!each.shape().isEmpty()) {
                    index.insert(each.shape().getEnvelopeInternal(), each);
                }
            });
            index.build();
            return index;
        });
    }
}
