package org.quandian.access.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.access.CoverageRate;
import org.quandian.access.FigurePart;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/** Adds up the figures of several parcels, such as those of a gap: one part for each parcel. Its zone has no name. Immutable. */
final class GroupFigure {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Places places;
    private final IndicatorResult result;
    private final Denominator denominator;

    GroupFigure(Places places, IndicatorResult result, Denominator denominator) {
        this.places = places;
        this.result = result;
        this.denominator = denominator;
    }

    /** Parcels that are no longer there are passed over. */
    Explainer.Figure of(Question question) {
        Set<String> wanted = new HashSet<>(question.group());
        List<FigurePart> parts = new ArrayList<>();
        double total = 0;
        double served = 0;
        for (CoverageRate rate : result.byZone(ZoneLevel.UNIT, denominator)) {
            Optional<Places.Parcel> parcel =
                    wanted.contains(rate.zone()) ? places.findParcel(rate.zone()) : Optional.empty();
            if (parcel.isPresent()) {
                parts.add(part(rate, parcel.get()));
                total += rate.total();
                served += rate.served();
            }
        }
        if (parts.isEmpty()) {
            throw new NoSuchElementException("no figure of parcels " + question.group());
        }
        CoverageRate sum = new CoverageRate(result.city(denominator).key(), ZoneLevel.UNIT, "", total, served);
        Geometry shape =
                FACTORY.buildGeometry(parts.stream().map(FigurePart::shape).toList());
        return new Explainer.Figure(sum, question.place(), shape, false, parts);
    }

    private static FigurePart part(CoverageRate rate, Places.Parcel parcel) {
        String name = parcel.title().equals(rate.zone()) ? "" : parcel.title();
        return new FigurePart(FigurePart.Kind.PARCEL, rate.zone(), name, parcel.shape(), rate.total(), rate.served());
    }
}
