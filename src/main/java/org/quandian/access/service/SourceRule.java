package org.quandian.access.service;

import java.util.Comparator;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ServiceSource;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Facility;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;

/**
 * Turns facilities into service sources under one standard. The size that earns a radius is the floor area where it is known, else the
 * land. Where every line of the standard begins at 0 any facility counts, whatever is known of it. Immutable; any thread.
 */
final class SourceRule {
    private final ServiceStandard standard;
    private final HistoricQuarters quarters;
    private final boolean asksForQuarter;
    private final boolean takesAnySize;

    SourceRule(ServiceStandard standard, HistoricQuarters quarters) {
        this.standard = standard;
        this.quarters = quarters;
        this.asksForQuarter = standard.tiers().stream().anyMatch(tier -> tier.zone() == SpecialZone.HISTORIC);
        this.takesAnySize = standard.tiers().stream().allMatch(tier -> tier.minArea() <= 0);
    }

    ServiceSource source(Facility facility) {
        Geometry shape =
                facility.shape().getDimension() == 2 && !facility.shape().isValid()
                        ? PolygonParts.repaired(facility.shape())
                        : facility.shape();
        double size = facility.floorArea().orElseGet(shape::getArea);
        boolean historic = asksForQuarter && quarters.hold(shape);
        Optional<SizeTier> tier = standard.findTier(size, historic).or(() -> anyTier(historic));
        double radius = shape.isEmpty() ? 0 : tier.map(SizeTier::radiusMetres).orElse(0.0);
        return new ServiceSource(facility.id(), facility.name(), shape, size, radius, facility.planned());
    }

    private Optional<SizeTier> anyTier(boolean historic) {
        return standard.tiers().stream()
                .filter(tier -> takesAnySize && (historic || tier.zone() == SpecialZone.NONE))
                .max(Comparator.comparingDouble(SizeTier::radiusMetres));
    }

    /** Whether the standard asks for a floor that this facility, as far as its floor is known, does not have. */
    boolean isBelowFloorMinimum(Facility facility) {
        return facility.floorArea().isPresent()
                && facility.floorArea().getAsDouble() < standard.floor().least();
    }
}
