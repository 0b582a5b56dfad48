package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Attributes;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.LayerRole;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.planning.WorkNumbers;

/**
 * What is mended by what is there already: closed greens are opened, schools extended, car parks shared and given charging, parks made
 * shelters; estates and streets see {@link EstateRemedies}. Immutable; any thread.
 */
final class HostRemedies {
    private final CityResult figures;
    private final RuleBook book;
    private final RemedyRules rules;
    private final SiteSearch search;

    HostRemedies(CityResult figures, RemedyRules rules, SiteSearch search) {
        this.figures = figures;
        this.book = figures.ledger().rules();
        this.rules = rules;
        this.search = search;
    }

    /** Offers for a problem; some may have no place. */
    List<Offer> list(ZoneCard card, CardLine line) {
        EstateRemedies estates = new EstateRemedies(figures, rules, search);
        return switch (line.of().orElseThrow()) {
            case PARK -> List.of(greens(card));
            case SEATS -> List.of(extension(card, line));
            case PARKING -> List.of(shared(card, line), estates.spaces(card, line), estates.kerbs(card, line));
            case CHARGING -> List.of(piles(card, line), estates.piles(card, line));
            case SHELTER -> List.of(shelters(card, line));
            case COMPLETE ->
                new ZoneLacks(figures).isParkFailing(card, line.indicatorId()) ? List.of(greens(card)) : List.of();
            default -> List.of();
        };
    }

    private Offer greens(ZoneCard card) {
        double reach = rules.reach(Facility.PARK);
        List<Offer.Try> tries = new ArrayList<>();
        for (SiteSearch.Candidate each :
                search.hosts(card, Facility.PARK, LayerRole.PARKS, Attributes::isClosed, reach)) {
            if (each.feature().shape().getArea() > 0) {
                tries.add(whole(
                        OpenGreen.KIND, each, Map.of(OpenGreen.OF, each.host().id())));
            }
        }
        return new Offer(Remedy.of(OpenGreen.KIND, Facility.PARK), tries);
    }

    /** As many classes as lack, and as the largest school of the level has room for. */
    private Offer extension(ZoneCard card, CardLine line) {
        SchoolLevel level = RemedyRules.level(line.indicatorId());
        double size = rules.classSize(level);
        double most =
                WorkNumbers.find(book, WorkNumbers.CLASSES_MOST + level.id()).orElse(0);
        int needed = (int) Math.max(1, Math.ceil(line.missing() / size));
        double reach =
                rules.reach(RemedyRules.FACILITY + level.types().get(0)) * rules.parameter("school.limit-factor", 1);
        Predicate<Feature> ofLevel =
                school -> SchoolExtension.levelOf(school).filter(level::equals).isPresent();
        List<Offer.Try> tries = new ArrayList<>();
        for (LayerRole role : List.of(LayerRole.SCHOOLS, LayerRole.FACILITIES)) {
            for (SiteSearch.Candidate each : search.hosts(card, line.indicatorId(), role, ofLevel, reach)) {
                double classes =
                        each.feature().attributes().number(Attributes.SEATS).orElse(most * size) / size;
                int added = (int) Math.min(needed, Math.floor(most - classes + 1e-9));
                if (added > 0) {
                    tries.add(inside(
                            SchoolExtension.KIND,
                            each,
                            Map.of(
                                    SchoolExtension.OF,
                                    each.host().id(),
                                    SchoolExtension.CLASSES,
                                    Integer.toString(added))));
                }
            }
        }
        return new Offer(Remedy.ofMissing(SchoolExtension.KIND, line, Remedy.Size.SEATS), tries);
    }

    /** Car parks of institutions that are closed to residents, or closed at night: with the hours of the rules they count. */
    private Offer shared(ZoneCard card, CardLine line) {
        Predicate<Feature> institution = lot ->
                kind(lot).equals("shared") && lot.attributes().numberOrZero(Attributes.SPACES) >= 1 && !isCounted(lot);
        List<Offer.Try> tries = new ArrayList<>();
        for (SiteSearch.Candidate each : lots(card, line, institution)) {
            int spaces = (int) Math.min(
                    Math.ceil(line.missing()), each.feature().attributes().numberOrZero(Attributes.SPACES));
            tries.add(inside(
                    SharedParking.KIND,
                    each,
                    Map.of(SharedParking.OF, each.host().id(), SharedParking.SPACES, Integer.toString(spaces))));
        }
        return new Offer(Remedy.ofMissing(SharedParking.KIND, line, Remedy.Size.SPACES), tries);
    }

    /** A shared car park that is open all night is supply already. */
    private boolean isCounted(Feature lot) {
        OptionalDouble from = lot.attributes().number(Attributes.OPEN_FROM);
        OptionalDouble to = lot.attributes().number(Attributes.OPEN_TO);
        return from.isPresent()
                && to.isPresent()
                && new SharedParking("", 0, from.getAsDouble(), to.getAsDouble()).isOpenAllNight(book);
    }

    /** The largest public car parks first: piles make no spaces. */
    private Offer piles(ZoneCard card, CardLine line) {
        Predicate<Feature> open = lot -> kind(lot).equals("public") && room(lot) >= 1;
        List<SiteSearch.Candidate> lots = new ArrayList<>(lots(card, line, open));
        lots.sort(Comparator.comparingDouble((SiteSearch.Candidate each) -> -room(each.feature())));
        List<Offer.Try> tries = new ArrayList<>();
        for (SiteSearch.Candidate each : lots) {
            int added = (int) Math.min(Math.ceil(line.missing()), Math.floor(room(each.feature())));
            tries.add(inside(
                    ChargingPiles.KIND,
                    each,
                    Map.of(ChargingPiles.OF, each.host().id(), ChargingPiles.PILES, Integer.toString(added))));
        }
        return new Offer(Remedy.ofMissing(ChargingPiles.KIND, line, Remedy.Size.PILES), tries);
    }

    private List<SiteSearch.Candidate> lots(ZoneCard card, CardLine line, Predicate<Feature> wanted) {
        return search.hosts(card, line.indicatorId(), LayerRole.PARKING, wanted, rules.parkingReach());
    }

    /** Spaces without charging. */
    private static double room(Feature lot) {
        return lot.attributes().numberOrZero(Attributes.SPACES)
                - lot.attributes().numberOrZero(Attributes.PILES);
    }

    private static String kind(Feature lot) {
        return lot.attributes().text(Attributes.KIND).orElse("");
    }

    /** Open ground of parks that anybody may enter, as large as lacks. */
    private Offer shelters(ZoneCard card, CardLine line) {
        Remedy remedy = rules.shelter(line);
        List<Offer.Try> tries = new ArrayList<>();
        for (SiteSearch.Candidate each : search.hosts(
                card, line.indicatorId(), LayerRole.PARKS, park -> !Attributes.isClosed(park), remedy.reachMetres())) {
            double area =
                    Math.floor(Math.min(line.missing(), each.feature().shape().getArea()));
            if (area >= 1) {
                tries.add(whole(
                        Shelter.KIND,
                        each,
                        Map.of(Shelter.GRADE, Shelter.Grade.EMERGENCY.id(), Shelter.AREA, Long.toString((long) area))));
            }
        }
        return new Offer(remedy, tries);
    }

    private static Offer.Try whole(String kind, SiteSearch.Candidate at, Map<String, String> values) {
        return make(kind, at, at.feature().shape(), values);
    }

    private static Offer.Try inside(String kind, SiteSearch.Candidate at, Map<String, String> values) {
        return make(kind, at, at.feature().shape().getInteriorPoint(), values);
    }

    static Offer.Try make(String kind, SiteSearch.Candidate at, Geometry shape, Map<String, String> values) {
        Intervention thing = InterventionKinds.make(kind, Trial.TRIED, "", shape, values);
        return new Offer.Try(Optional.of(at.host()), thing);
    }
}
