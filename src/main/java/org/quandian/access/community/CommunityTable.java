package org.quandian.access.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;

/** The cards of one scenario and the figures counted from them. Immutable; any thread. */
final class CommunityTable implements CommunityResult {
    private final CommunityEngine engine;
    private final PlannedStock planned;
    private final List<CommunityCard> cards;
    private final int recomputed;

    CommunityTable(CommunityEngine engine, PlannedStock planned, List<CommunityCard> cards, int recomputed) {
        this.engine = engine;
        this.planned = planned;
        this.cards = List.copyOf(cards);
        this.recomputed = recomputed;
    }

    boolean isFrom(CommunityEngine other) {
        return engine == other;
    }

    PlannedStock planned() {
        return planned;
    }

    @Override
    public String indicatorId() {
        return CommunityEngine.INDICATOR;
    }

    @Override
    public List<CommunityCard> cards() {
        return cards;
    }

    @Override
    public int recomputedCommunities() {
        return recomputed;
    }

    @Override
    public List<Denominator> denominators() {
        return List.of(Denominator.COMMUNITIES);
    }

    @Override
    public CoverageRate city(Denominator denominator) {
        return rate(ZoneLevel.CITY, "", cards, denominator);
    }

    @Override
    public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        CoverageRate city = city(denominator);
        return switch (level) {
            case CITY -> List.of(city);
            case UNIT -> List.of();
            case COMMUNITY ->
                cards.stream()
                        .map(card -> rate(level, card.community(), List.of(card), denominator))
                        .toList();
            case DISTRICT -> districts(denominator);
        };
    }

    private List<CoverageRate> districts(Denominator denominator) {
        if (engine.districts().isEmpty()) {
            return List.of();
        }
        List<CoverageRate> rates = new ArrayList<>();
        for (String district : engine.districts()) {
            rates.add(rate(ZoneLevel.DISTRICT, district, inDistrict(district), denominator));
        }
        List<CommunityCard> rest = inDistrict("");
        if (!rest.isEmpty()) {
            rates.add(rate(ZoneLevel.DISTRICT, "", rest, denominator));
        }
        return List.copyOf(rates);
    }

    @Override
    public List<FigurePart> parts(ZoneLevel level, String zone, Denominator denominator) {
        CoverageRate city = city(denominator);
        List<CommunityCard> of =
                switch (level) {
                    case CITY -> cards;
                    case DISTRICT -> inDistrict(zone);
                    case COMMUNITY -> findCard(zone).map(List::of).orElse(List.of());
                    case UNIT -> List.of();
                };
        return city.total() == 0
                ? List.of()
                : of.stream()
                        .map(card -> new FigurePart(
                                FigurePart.Kind.COMMUNITY,
                                card.community(),
                                card.community(),
                                engine.shapeOf(card.community()),
                                1,
                                card.isComplete() ? 1 : 0))
                        .toList();
    }

    @Override
    public Details details() {
        return CommunityDetails.of(cards);
    }

    @Override
    public Details details(ZoneLevel level, String zone) {
        return switch (level) {
            case CITY -> details();
            case DISTRICT -> CommunityDetails.of(inDistrict(zone));
            case COMMUNITY -> findCard(zone).map(CommunityDetails::of).orElse(Details.NONE);
            case UNIT -> Details.NONE;
        };
    }

    private List<CommunityCard> inDistrict(String district) {
        return cards.stream().filter(card -> card.district().equals(district)).toList();
    }

    private CoverageRate rate(ZoneLevel level, String zone, List<CommunityCard> of, Denominator denominator) {
        if (denominator != Denominator.COMMUNITIES) {
            throw new IllegalArgumentException("complete communities are counted, not measured by " + denominator.id());
        }
        IndicatorKey key = new IndicatorKey(CommunityEngine.INDICATOR, Ledger.RADIUS, engine.regimeId(), denominator);
        long complete = of.stream().filter(CommunityCard::isComplete).count();
        return new CoverageRate(key, level, zone, of.size(), complete);
    }

    /** The same figures from the same engine, however they were come by. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CommunityTable table && table.engine == engine && table.cards.equals(cards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cards);
    }
}
