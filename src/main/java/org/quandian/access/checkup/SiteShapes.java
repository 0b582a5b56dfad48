package org.quandian.access.checkup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Attributes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Feature;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.LayerRole;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.Shelter;

/**
 * Fits a remedy into an idle site: what fits, with the shape and size that the site allows. Land becomes a park, a school or a car park with
 * its own outline; a service takes a point of it; a building is reused as it stands. Stateless; any thread.
 */
final class SiteShapes {
    /** What follows lines and yards of its own and is not put where a site happens to be idle. */
    private static final Set<String> NOWHERE_IDLE = Set.of("rail-station", "bus-terminus", "bus-stop", "greenway");

    /** What no house that was built for something else will hold: fields, yards, what burns or smells. */
    private static final Set<String> OUTDOORS = Set.of(
            "fire-station",
            "fire-station-second",
            "fire-station-small",
            "fire-station-suburban",
            "sports-large",
            "sports-medium",
            "sports-small",
            "football-field",
            "outdoor-fitness",
            "playground",
            "fitness-equipment",
            "gas-regulator",
            "switching-station",
            "waste-station",
            "waste-transfer-station",
            "charging-station");

    /** Higher car parks are built nowhere near homes, levels. */
    private static final int MOST_LEVELS = 5;

    private final RuleBook rules;

    SiteShapes(RuleBook rules) {
        this.rules = rules;
    }

    /** The intervention that the site would hold; empty where it is too small or of the wrong kind. */
    Optional<Intervention> fit(Remedy remedy, Feature site, LayerRole role) {
        boolean building = role == LayerRole.IDLE_BUILDINGS;
        return switch (remedy.kind()) {
            case PocketPark.KIND -> building ? Optional.empty() : park(remedy, site);
            case ParkingLot.KIND -> building ? Optional.empty() : lot(remedy, site);
            case SchoolSite.KIND -> building ? Optional.empty() : Optional.of(make(remedy, site.shape(), Map.of()));
            case FacilitySite.KIND -> facility(remedy, site, building);
            case CompleteCommunity.KIND, EmbeddedCentre.KIND -> indoors(remedy, site, building);
            case PublicToilet.KIND, MicroFireStation.KIND -> room(remedy, site, building);
            case Shelter.KIND -> building ? Optional.empty() : shelter(remedy, site);
            default -> Optional.empty();
        };
    }

    private Optional<Intervention> facility(Remedy remedy, Feature site, boolean building) {
        String type = remedy.values().getOrDefault(FacilitySite.TYPE, "");
        if (NOWHERE_IDLE.contains(type) || (building && OUTDOORS.contains(type))) {
            return Optional.empty();
        }
        return isLargeEnough(remedy, site, building)
                ? Optional.of(reuse(remedy, type, site, building))
                : Optional.empty();
    }

    /**
     * The site put to use: a building as it stands, with the floor it has; of land as much as the rules ask, or a place for a house where
     * they ask none.
     */
    private static Intervention reuse(Remedy remedy, String type, Feature site, boolean building) {
        Map<String, String> values = new HashMap<>(Map.of(IdleReuse.OF, site.id(), IdleReuse.USE, type));
        copy(remedy, FacilitySite.CAPACITY, IdleReuse.CAPACITY, values);
        copy(remedy, FacilitySite.FLOOR, IdleReuse.FLOOR, values);
        if (building) {
            IdleReuse.floorOf(site).ifPresent(floor -> values.put(IdleReuse.FLOOR, RemedyRules.number(floor)));
        }
        return InterventionKinds.make(IdleReuse.KIND, Trial.TRIED, "", used(remedy, site, building), values);
    }

    private static Geometry used(Remedy remedy, Feature site, boolean building) {
        if (building) {
            return site.shape();
        }
        double asked = remedy.sizeOf() == Remedy.Size.LAND ? remedy.size().orElse(0) : 0;
        return asked > 0 && site.shape().getArea() > 0
                ? piece(site.shape(), asked)
                : site.shape().getInteriorPoint();
    }

    /** Around a point in the land, not less than asked; the whole where it has no more. */
    private static Geometry piece(Geometry land, double area) {
        double tried = area;
        while (tried < land.getEnvelopeInternal().getArea()) {
            Geometry piece = middle(land, tried);
            if (piece.getArea() >= area) {
                return piece;
            }
            tried *= 1.2;
        }
        return land;
    }

    private static void copy(Remedy remedy, String from, String to, Map<String, String> values) {
        Optional.ofNullable(remedy.values().get(from)).ifPresent(value -> values.put(to, value));
    }

    private Optional<Intervention> park(Remedy remedy, Feature site) {
        double area = site.shape().getArea();
        if (area < remedy.size().orElse(PocketPark.MIN_AREA)) {
            return Optional.empty();
        }
        Geometry shape = area <= PocketPark.MAX_AREA ? site.shape() : middle(site.shape(), PocketPark.MAX_AREA);
        return shape.getArea() < PocketPark.MIN_AREA ? Optional.empty() : Optional.of(make(remedy, shape, Map.of()));
    }

    /** What of a shape lies around a point in it, with no more than that area. */
    private static Geometry middle(Geometry shape, double most) {
        Point inside = shape.getInteriorPoint();
        double half = Math.sqrt(most) / 2;
        Envelope box =
                new Envelope(inside.getX() - half, inside.getX() + half, inside.getY() - half, inside.getY() + half);
        return PolygonParts.polygonal(
                OverlayNGRobust.overlay(shape, shape.getFactory().toGeometry(box), OverlayNG.INTERSECTION));
    }

    private Optional<Intervention> lot(Remedy remedy, Feature site) {
        int asked = Integer.parseInt(remedy.values().getOrDefault(ParkingLot.SPACES, "1"));
        if (ParkingLot.Form.DECK.id().equals(remedy.values().get(ParkingLot.FORM))) {
            return deck(remedy, site, asked);
        }
        double metresPerSpace = ParkingLot.Form.SURFACE.squareMetresPerSpace(rules);
        int piles = Integer.parseInt(remedy.values().getOrDefault(ParkingLot.PILES, "0"));
        int room = (int) Math.floor(site.shape().getArea() / metresPerSpace);
        int spaces = asked <= 1 ? room : Math.min(asked, room);
        if (spaces < 1) {
            return Optional.empty();
        }
        int charged = (int) Math.ceil((double) piles * spaces / Math.max(1, asked));
        return Optional.of(make(
                remedy,
                site.shape(),
                Map.of(
                        ParkingLot.SPACES,
                        Integer.toString(spaces),
                        ParkingLot.PILES,
                        Integer.toString(Math.min(spaces, charged)))));
    }

    /** As many levels as are needed and may be; nothing where the ground alone has room enough. */
    private Optional<Intervention> deck(Remedy remedy, Feature site, int asked) {
        double area = site.shape().getArea();
        double each = ParkingLot.Form.DECK.squareMetresPerSpace(rules);
        int onLevel = each > 0 ? (int) Math.floor(area / each) : 0;
        boolean enough = area / ParkingLot.Form.SURFACE.squareMetresPerSpace(rules) >= asked;
        if (onLevel < 1 || enough) {
            return Optional.empty();
        }
        int levels = Math.min(MOST_LEVELS, (asked + onLevel - 1) / onLevel);
        return Optional.of(make(
                remedy,
                site.shape(),
                Map.of(
                        ParkingLot.LEVELS,
                        Integer.toString(levels),
                        ParkingLot.SPACES,
                        Integer.toString(Math.min(asked, levels * onLevel)))));
    }

    /** One of many is as large as lacks, or as its land; where the rules ask a least size, not less. */
    private Optional<Intervention> shelter(Remedy remedy, Feature site) {
        double land = site.shape().getArea();
        boolean inAll = remedy.sizeOf() == Remedy.Size.SHELTER_AREA;
        double area = Math.floor(inAll ? Math.min(remedy.size().orElse(0), land) : land);
        return area < 1 || (!inAll && land < remedy.size().orElse(0))
                ? Optional.empty()
                : Optional.of(make(remedy, site.shape(), Map.of(Shelter.AREA, Long.toString((long) area))));
    }

    /** A few rooms: anywhere on the land, or in the building. */
    private Optional<Intervention> room(Remedy remedy, Feature site, boolean building) {
        return isLargeEnough(remedy, site, building)
                ? Optional.of(make(remedy, site.shape().getInteriorPoint(), Map.of()))
                : Optional.empty();
    }

    private Optional<Intervention> indoors(Remedy remedy, Feature site, boolean building) {
        return isLargeEnough(remedy, site, building)
                ? Optional.of(
                        make(remedy, building ? site.shape() : site.shape().getInteriorPoint(), Map.of()))
                : Optional.empty();
    }

    private static boolean isLargeEnough(Remedy remedy, Feature site, boolean building) {
        if (building && remedy.sizeOf() == Remedy.Size.LAND) {
            return false;
        }
        double needed = leastOf(remedy);
        double area = site.shape().getArea();
        double room = building
                ? site.attributes()
                        .number(Attributes.FLOOR_AREA)
                        .orElse(area * Math.max(1, site.attributes().numberOrZero(Attributes.FLOORS)))
                : area;
        // A point says nothing of its size, and what is not known is not held against it.
        return room <= 0 || room >= needed;
    }

    /** Least floor, or land where the rules ask land. */
    private static double leastOf(Remedy remedy) {
        String floor = remedy.values().get(FacilitySite.FLOOR);
        if (floor != null) {
            return Double.parseDouble(floor);
        }
        boolean area = remedy.sizeOf() == Remedy.Size.FLOOR || remedy.sizeOf() == Remedy.Size.LAND;
        return area ? remedy.size().orElse(0) : 0;
    }

    private static Intervention make(Remedy remedy, Geometry shape, Map<String, String> changed) {
        Map<String, String> values = new HashMap<>(remedy.values());
        values.putAll(changed);
        return InterventionKinds.make(remedy.kind(), Trial.TRIED, "", shape, values);
    }
}
