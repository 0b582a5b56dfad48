package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.quandian.access.CoverageRate;
import org.quandian.access.city.CityResult;
import org.quandian.access.gap.Gap;
import org.quandian.planning.Attributes;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Feature;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.LayerRole;
import org.quandian.planning.RuleBook;
import org.quandian.planning.WorkNumbers;
import org.quandian.planning.ZoneLevel;

/** Spaces and charging that old estates make on their own ground, and spaces at the kerbs of the streets around. Immutable; any thread. */
final class EstateRemedies {
    /** Estates built before this year are renewed. */
    static final String BUILT_BEFORE = "checkup.renewal.built-before";
    /** Of the land of an estate that is renewed, as much may become parking. */
    static final String LAND = "checkup.renewal.parking-land";

    private static final double USUAL_BUILT_BEFORE = 2001;
    private static final double USUAL_LAND = 0.1;
    /** Nobody parks along a motorway. */
    private static final List<String> NO_KERB = List.of("motorway", "trunk", "footway", "path", "steps", "pedestrian");

    /** Shorter kerbs are not worth a line on the road, spaces. */
    private static final int LEAST_SPACES = 4;
    /** So long a kerb is proposed at most, metres: longer streets have junctions. */
    private static final double LONGEST = 150;
    /** Where along a street kerbs are tried. */
    private static final double[] PLACES = {0.5, 0.25, 0.75};

    private final CityResult figures;
    private final RuleBook book;
    private final RemedyRules rules;
    private final SiteSearch search;

    EstateRemedies(CityResult figures, RemedyRules rules, SiteSearch search) {
        this.figures = figures;
        this.book = figures.ledger().rules();
        this.rules = rules;
        this.search = search;
    }

    /** As many spaces as an estate lacks and its land has room for. */
    Offer spaces(ZoneCard card, CardLine line) {
        double each = WorkNumbers.get(book, WorkNumbers.SPACE_SURFACE);
        double share = rules.parameter(LAND, USUAL_LAND);
        List<Offer.Try> tries = new ArrayList<>();
        lacking(card, line).forEach((parcel, lacks) -> {
            double room = each > 0 ? Math.floor(parcel.shape().getArea() * share / each) : 0;
            renewed(parcel, EstateRenewal.SPACES, Math.min(Math.ceil(lacks), room))
                    .ifPresent(tries::add);
        });
        tries.sort(MOST_FIRST);
        return new Offer(Remedy.ofMissing(EstateRenewal.KIND, line, Remedy.Size.SPACES), tries);
    }

    /** As many piles as an estate lacks. */
    Offer piles(ZoneCard card, CardLine line) {
        List<Offer.Try> tries = new ArrayList<>();
        lacking(card, line).forEach((parcel, lacks) -> renewed(parcel, EstateRenewal.PILES, Math.ceil(lacks))
                .ifPresent(tries::add));
        tries.sort(MOST_FIRST);
        return new Offer(Remedy.ofMissing(EstateRenewal.KIND, line, Remedy.Size.PILES), tries);
    }

    private static final Comparator<Offer.Try> MOST_FIRST = Comparator.comparingInt((Offer.Try each) -> -number(each))
            .thenComparing(each -> each.host().map(SiteHost::id).orElse(""));

    private static int number(Offer.Try at) {
        EstateRenewal renewal = (EstateRenewal) at.thing().design();
        return renewal.spaces() + renewal.piles();
    }

    private Optional<Offer.Try> renewed(DemandUnit parcel, String field, double amount) {
        return amount < 1
                ? Optional.empty()
                : Optional.of(new Offer.Try(
                        Optional.of(new SiteHost(
                                LayerRole.RESIDENTIAL,
                                parcel.id(),
                                parcel.name(),
                                parcel.shape().getArea(),
                                0,
                                0)),
                        InterventionKinds.make(
                                EstateRenewal.KIND,
                                Trial.TRIED,
                                "",
                                parcel.shape(),
                                Map.of(EstateRenewal.OF, parcel.id(), field, Long.toString((long) amount)))));
    }

    /** Old estates of the zone by what each lacks; an estate that does not say its age may be old. */
    private Map<DemandUnit, Double> lacking(ZoneCard card, CardLine line) {
        double before = rules.parameter(BUILT_BEFORE, USUAL_BUILT_BEFORE);
        Map<String, Double> lacks = new HashMap<>();
        for (CoverageRate rate : figures.get(line.indicatorId())
                .byZone(ZoneLevel.UNIT, line.figure().key().denominator())) {
            lacks.put(rate.zone(), rate.unserved());
        }
        Map<DemandUnit, Double> found = new HashMap<>();
        for (Gap gap : search.gaps(card, line.indicatorId()).orElse(List.of())) {
            search.parcels(gap)
                    .filter(parcel -> search.isIn(card, parcel.id()))
                    .filter(parcel -> parcel.attributes().numberOrZero(Attributes.BUILT) < before)
                    .forEach(parcel -> found.put(parcel, lacks.getOrDefault(parcel.id(), 0.0)));
        }
        return found;
    }

    /** Pieces of the streets around that have no junction near, as far as the siting rules will find. */
    Offer kerbs(ZoneCard card, CardLine line) {
        double space = WorkNumbers.get(book, WorkNumbers.KERB_LENGTH);
        double clear = WorkNumbers.get(book, WorkNumbers.KERB_JUNCTION);
        List<Offer.Try> tries = new ArrayList<>();
        for (SiteSearch.Candidate each : search.hosts(
                card, line.indicatorId(), LayerRole.ROADS, EstateRemedies::hasKerb, rules.parkingReach())) {
            for (double place : PLACES) {
                kerb(each.feature().shape(), place, space, clear)
                        .ifPresent(piece -> tries.add(HostRemedies.make(KerbsideParking.KIND, each, piece, Map.of())));
            }
        }
        return new Offer(Remedy.ofMissing(KerbsideParking.KIND, line, Remedy.Size.SPACES), tries);
    }

    private static boolean hasKerb(Feature road) {
        return road.shape() instanceof LineString
                && !Attributes.isClosed(road)
                && !NO_KERB.contains(road.attributes().text(Attributes.CLASS).orElse(""));
    }

    /** A whole number of spaces around a place of a street; empty where that leaves no room to its ends. */
    private static Optional<Geometry> kerb(Geometry road, double place, double space, double clear) {
        double length = road.getLength();
        double room = Math.min(LONGEST, 2 * Math.min(place, 1 - place) * length - 2 * (clear + 1));
        double spaces = Math.floor(room / space);
        if (!(spaces >= LEAST_SPACES)) {
            return Optional.empty();
        }
        double half = spaces * space / 2;
        Geometry piece = new LengthIndexedLine(road).extractLine(place * length - half, place * length + half);
        return piece instanceof LineString ? Optional.of(piece) : Optional.empty();
    }
}
