package org.quandian.ui;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.city.CityResult;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SizeTier;

/** How far a thing under the hand would serve: as the figures say where they are known, else as the rules say for its size. */
record SiteRadius(RuleBook rules, String indicator) {
    private static final String FACILITY = "facility.";

    /**
     * Metres; 0 where it would not count. Of several services the one on screen, else the first that has a radius.
     *
     * @param figures the figures of the gesture, where they are known
     */
    double of(Intervention thing, Optional<CityResult> figures) {
        return figures.flatMap(known -> inFigures(thing, known)).orElseGet(() -> byRule(thing));
    }

    /** What was computed for another size is no answer. */
    private Optional<Double> inFigures(Intervention thing, CityResult figures) {
        double area = thing.shape().getArea();
        return figures.findComputed(indicator)
                .filter(ServiceResult.class::isInstance)
                .flatMap(result -> ((ServiceResult) result)
                        .sources().stream()
                                .filter(source ->
                                        source.planned() && source.id().equals(thing.id()))
                                .filter(source -> Math.abs(source.shape().getArea() - area) < 1)
                                .map(ServiceSource::radiusMetres)
                                .findFirst());
    }

    private double byRule(Intervention thing) {
        return facility(thing).map(this::radius).orElse(0.0);
    }

    /** Of what a thing brings the service on screen, else the first that has a radius. */
    Optional<Facility> facility(Intervention thing) {
        List<Facility> brought = facilities(thing);
        return brought.stream()
                .filter(each -> indicatorOf(each).equals(indicator))
                .findFirst()
                .or(() -> brought.stream().filter(each -> radius(each) > 0).findFirst());
    }

    private double radius(Facility facility) {
        double size = facility.floorArea().orElseGet(facility::landArea);
        return rules.findStandard(indicatorOf(facility))
                .flatMap(applied -> applied.standard().findTier(size, false))
                .map(SizeTier::radiusMetres)
                .orElse(0.0);
    }

    /** Rules that lack the size of a class say nothing of seats; then there is nothing to draw either. */
    private List<Facility> facilities(Intervention thing) {
        try {
            return thing.facilities(rules, ExistingStock.NOTHING);
        } catch (NoSuchElementException silent) {
            return List.of();
        }
    }

    private static String indicatorOf(Facility facility) {
        return facility.type().equals(Facility.PARK) ? Facility.PARK : FACILITY + facility.type();
    }
}
