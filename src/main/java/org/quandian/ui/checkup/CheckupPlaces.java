package org.quandian.ui.checkup;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/** Where on the map things of a card are, with some of what lies around. Immutable; any thread. */
final class CheckupPlaces {
    /** So much is seen around a site, metres: what it would serve. */
    private static final double AROUND_SITE = 350;

    private static final double AROUND_ZONE = 80;

    private final Baseline city;

    CheckupPlaces(Baseline city) {
        this.city = city;
    }

    /** Where the zone of a card is; empty for the part of the city that lies in none. */
    Optional<Envelope> find(ZoneCard card) {
        Envelope extent = new Envelope();
        if (card.level() == ZoneLevel.CITY) {
            city.demandUnits()
                    .forEach(unit -> extent.expandToInclude(unit.shape().getEnvelopeInternal()));
        } else if (!card.isRest()) {
            LayerRole role = card.level() == ZoneLevel.DISTRICT ? LayerRole.DISTRICTS : LayerRole.COMMUNITIES;
            named(city.features(role), card.zone())
                    .forEach(each -> extent.expandToInclude(each.shape().getEnvelopeInternal()));
        }
        extent.expandBy(AROUND_ZONE);
        return extent.isNull() ? Optional.empty() : Optional.of(extent);
    }

    private static List<Feature> named(List<Feature> features, String zone) {
        return features.stream().filter(each -> each.nameOrId().equals(zone)).toList();
    }

    /** Where an idle site is. */
    Optional<Envelope> find(SiteHost site) {
        return city.features(site.role()).stream()
                .filter(feature -> feature.id().equals(site.id()))
                .findFirst()
                .map(feature -> around(feature.shape().getEnvelopeInternal()));
    }

    /** A place with what lies around it. */
    static Envelope around(Envelope place) {
        Envelope extent = new Envelope(place);
        extent.expandBy(AROUND_SITE);
        return extent;
    }
}
