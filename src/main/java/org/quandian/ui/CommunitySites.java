package org.quandian.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.LayerRole;
import org.quandian.ui.panel.CommunityGuideModel;

/** Communities as places, and the idle sites in them. Stateless. */
final class CommunitySites {
    private static final Geometry NOWHERE = new GeometryFactory().createPolygon();

    private CommunitySites() {}

    /** Where a community of that name is; an empty shape where there is none. */
    static Geometry shapeOf(Baseline city, String community) {
        return city.features(LayerRole.COMMUNITIES).stream()
                .filter(each -> each.nameOrId().equals(community))
                .map(Feature::shape)
                .findFirst()
                .orElse(NOWHERE);
    }

    /**
     * The idle land and buildings in a community: first buildings with room for so much floor, the smallest of them first, since a larger
     * one may serve a larger purpose; then land, the largest first; then buildings that are too small for all of it.
     */
    static List<CommunityGuideModel.Site> of(Baseline city, Geometry community, double floor) {
        if (community.isEmpty()) {
            return List.of();
        }
        PreparedGeometry inside = PreparedGeometryFactory.prepare(community);
        return Stream.of(LayerRole.IDLE_BUILDINGS, LayerRole.IDLE_LAND)
                .flatMap(role -> city.features(role).stream()
                        .filter(each -> !each.shape().isEmpty())
                        .filter(each -> inside.contains(each.shape().getInteriorPoint()))
                        .map(each -> site(each, role == LayerRole.IDLE_BUILDINGS, floor)))
                .sorted(Comparator.comparingInt(CommunitySites::rank)
                        .thenComparingDouble(each -> each.fits() ? each.squareMetres() : -each.squareMetres()))
                .toList();
    }

    private static int rank(CommunityGuideModel.Site site) {
        return site.fits() ? 0 : site.building() ? 2 : 1;
    }

    private static CommunityGuideModel.Site site(Feature site, boolean building, double floor) {
        double room =
                building ? IdleReuse.floorOf(site).orElse(0) : site.shape().getArea();
        return new CommunityGuideModel.Site(site, room, building, floor);
    }
}
