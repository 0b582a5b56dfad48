package org.quandian.access.checkup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.community.CommunityCard;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.community.ItemState;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Obligation;
import org.quandian.planning.Parameter;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.ZoneLevel;

/** Makes the lines of one indicator on all cards. Immutable; any thread. */
final class LineMaker {
    private final CityResult city;
    private final String id;
    private final IndicatorResult result;
    private final Optional<GradeClass> of;
    private final GradeRules rules;
    private final Obligation obligation;
    private final boolean asked;

    LineMaker(CityResult city, String id, GradeRules rules) {
        this.city = city;
        this.id = id;
        this.result = city.get(id);
        this.of = GradeClass.of(id);
        this.rules = rules;
        RuleBook book = city.ledger().rules();
        this.obligation = result instanceof ServiceResult ? obligation(book, id) : Obligation.MUST;
        this.asked = rules.isAsked(obligation);
    }

    /** The first rule that says; what a regime sets a target for must be there, whatever the others say. */
    private static Obligation obligation(RuleBook book, String id) {
        List<ServiceStandard> asked = book.listRegimes().stream()
                .flatMap(regime -> regime.findStandard(id).stream())
                .toList();
        if (!asked.isEmpty() && !asked.get(0).targets().isEmpty()) {
            return Obligation.MUST;
        }
        return asked.stream()
                .map(ServiceStandard::obligation)
                .filter(each -> each != Obligation.UNSAID)
                .findFirst()
                .orElse(Obligation.UNSAID);
    }

    IndicatorResult result() {
        return result;
    }

    List<CoverageRate> figures(ZoneLevel level) {
        return figures(result, level, result.denominators().get(0));
    }

    static List<CoverageRate> figures(IndicatorResult result, ZoneLevel level, Denominator denominator) {
        return level == ZoneLevel.CITY ? List.of(result.city(denominator)) : result.byZone(level, denominator);
    }

    /** The line of a zone, given its figure where there is one. */
    CardLine line(ZoneCard.Place place, Optional<CoverageRate> figure) {
        if (figure.isEmpty()) {
            IndicatorKey key = result.city().key();
            return ungraded(new CoverageRate(key, place.level(), place.zone(), 0, 0), Ungraded.NO_FIGURES);
        }
        CoverageRate rate = figure.get();
        Optional<Ungraded> why = whyNot(place, rate);
        return why.isPresent() ? ungraded(rate, why.get()) : graded(place, rate, of.orElseThrow());
    }

    private Optional<Ungraded> whyNot(ZoneCard.Place place, CoverageRate rate) {
        if (of.isEmpty()) {
            return Optional.of(Ungraded.NO_RULE);
        }
        if (!rules.rule(of.get()).isInOrder()) {
            return Optional.of(Ungraded.RULE_OUT_OF_ORDER);
        }
        if (!(rate.total() > 0)) {
            return Optional.of(Ungraded.NO_DEMAND);
        }
        if (result instanceof ServiceResult service && service.sources().isEmpty()) {
            return Optional.of(Ungraded.NO_DATA);
        }
        if (result instanceof CommunityResult communities) {
            return new Items(communities, place).known() == 0 ? Optional.of(Ungraded.NOTHING_KNOWN) : Optional.empty();
        }
        boolean based = of.get().basis().isRate() || base(place, rate, of.get()) > 0;
        return based ? Optional.empty() : Optional.of(Ungraded.NO_BASE);
    }

    private CardLine ungraded(CoverageRate rate, Ungraded why) {
        return new CardLine(
                id,
                rate,
                of,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(why),
                0,
                rate.key().denominator().unit(),
                0,
                false,
                obligation,
                asked);
    }

    private CardLine graded(ZoneCard.Place place, CoverageRate rate, GradeClass in) {
        double value;
        double missing = rate.unserved();
        double share = rate.unserved() / rate.total();
        String unit = rate.key().denominator().unit();
        if (result instanceof CommunityResult communities) {
            Items items = new Items(communities, place);
            value = (double) items.passed / items.known();
            missing = items.failed;
            share = 1 - value;
            unit = CardLine.ITEM;
        } else if (in.basis().isRate()) {
            value = rate.rate();
        } else {
            double balance = missing > 0 ? -missing : surplus(place);
            value = balance * in.basis().count() / base(place, rate, in);
        }
        OptionalDouble counted = people(place);
        return new CardLine(
                id,
                rate,
                of,
                OptionalDouble.of(value),
                Optional.of(rules.rule(in).grade(value)),
                Optional.empty(),
                missing,
                unit,
                counted.orElse(place.residents() * share),
                counted.isEmpty(),
                obligation,
                asked);
    }

    /** More than is needed, as the balance itself says it. */
    private double surplus(ZoneCard.Place place) {
        double surplus = result.details(place.level(), place.zone()).number("surplus");
        return Double.isNaN(surplus) ? 0 : surplus;
    }

    private OptionalDouble people(ZoneCard.Place place) {
        return lackingPeople(result, place.level(), place.zone());
    }

    /** People without it, where the indicator counts people: residents, else the group it is about. */
    static OptionalDouble lackingPeople(IndicatorResult result, ZoneLevel level, String zone) {
        Optional<Denominator> counted = findPeople(result);
        if (counted.isEmpty()) {
            return OptionalDouble.empty();
        }
        return figures(result, level, counted.get()).stream()
                .filter(rate -> rate.zone().equals(zone))
                .mapToDouble(CoverageRate::unserved)
                .findFirst();
    }

    /** By which measure an indicator counts people: residents, else the group it is about. */
    static Optional<Denominator> findPeople(IndicatorResult result) {
        return result.denominators().stream()
                .filter(each -> each == Denominator.POPULATION)
                .findFirst()
                .or(() -> result.denominators().stream()
                        .filter(Denominator::countsPeople)
                        .findFirst());
    }

    /** Whether a community belongs to a zone. */
    static boolean isIn(CommunityCard card, ZoneLevel level, String zone) {
        return switch (level) {
            case CITY -> true;
            case DISTRICT -> card.district().equals(zone);
            case COMMUNITY -> card.community().equals(zone);
            case UNIT -> false;
        };
    }

    /** For how many persons or households a shortage is told. A need per head says itself how many heads there are. */
    private double base(ZoneCard.Place place, CoverageRate rate, GradeClass in) {
        return switch (in.basis()) {
            case RATE, SHORTAGE_PER_CHILD -> rate.total();
            case SHORTAGE_PER_HOUSEHOLD -> place.households();
            case SHORTAGE_PER_RESIDENT -> heads(rate, "shelter.m2-per-person", 1);
            case SHORTAGE_PER_1000_RESIDENTS -> heads(rate, "childcare.places-per-1000", 1000);
            case SHORTAGE_PER_1000_ELDERLY -> heads(rate, "care.beds-per-1000-elderly", 1000);
        };
    }

    private double heads(CoverageRate rate, String parameter, double per) {
        double each = city.ledger()
                .rules()
                .findParameter(parameter)
                .map(Parameter::value)
                .orElse(0.0);
        return each > 0 ? rate.total() * per / each : 0;
    }

    /** Checklist items of the communities in a place. */
    private static final class Items {
        private long passed;
        private long failed;

        Items(CommunityResult communities, ZoneCard.Place place) {
            for (CommunityCard card : communities.cards()) {
                if (isIn(card, place.level(), place.zone())) {
                    passed += card.count(ItemState.PASSED);
                    failed += card.count(ItemState.FAILED);
                }
            }
        }

        long known() {
            return passed + failed;
        }
    }
}
