package org.quandian.access.checkup;

import java.util.List;
import java.util.Optional;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/**
 * The health check (城市体检) of one scenario in one ledger: a card for the city, each district and each community, last in either list the part
 * of the city that lies in none, where there is such a part. Every figure is the one that the ledger has. Immutable; any thread.
 */
public final class CheckupReport {
    private final CityResult figures;
    private final GradeRules rules;
    private final ZoneCard city;
    private final List<ZoneCard> districts;
    private final List<ZoneCard> communities;

    private CheckupReport(CityResult figures, CardMaker maker, CancellationToken token) {
        this.figures = figures;
        this.rules = maker.rules();
        this.city = maker.cards(ZoneLevel.CITY, token).get(0);
        this.districts = maker.cards(ZoneLevel.DISTRICT, token);
        this.communities = maker.cards(ZoneLevel.COMMUNITY, token);
    }

    /**
     * Makes all cards. Computes what of the figures nobody has asked for yet, which takes seconds for a large city; with the figures there it
     * takes well under a second.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it; figures that were computed stay
     */
    public static CheckupReport of(CityResult figures, CancellationToken token) {
        figures.compute(figures.indicatorIds(), token);
        return new CheckupReport(figures, new CardMaker(figures), token);
    }

    /** The figures it was made from. */
    public CityResult figures() {
        return figures;
    }

    /** Which ledger every figure is in. */
    public Ledger ledger() {
        return figures.ledger().ledger();
    }

    /** By which measure an indicator counts people; empty where it counts other things. */
    public Optional<Denominator> findPeople(String indicatorId) {
        return LineMaker.findPeople(figures.get(indicatorId));
    }

    /** The thresholds that were applied. */
    public GradeRules rules() {
        return rules;
    }

    /** The card of the whole city. */
    public ZoneCard city() {
        return city;
    }

    /** The districts in the order of their layer; empty where the city has no such layer. */
    public List<ZoneCard> districts() {
        return districts;
    }

    /** The communities in the order of their layer; empty where the city has no such layer. */
    public List<ZoneCard> communities() {
        return communities;
    }

    /** The cards of a level. */
    public List<ZoneCard> cards(ZoneLevel level) {
        return switch (level) {
            case CITY -> List.of(city);
            case DISTRICT -> districts;
            case COMMUNITY -> communities;
            case UNIT -> List.of();
        };
    }

    /** The card of a community; the empty name is the part of the city that lies in none. */
    public Optional<ZoneCard> findCommunity(String name) {
        return communities.stream().filter(card -> card.zone().equals(name)).findFirst();
    }
}
