package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.city.CityResult;
import org.quandian.access.city.StreetFindings;
import org.quandian.access.difference.DeadEnd;
import org.quandian.access.gap.Gap;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Intervention;
import org.quandian.planning.Parameter;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * Finds what would mend the problems of a report, and where: card by card when somebody asks, for each site is tried in the ledger. Answers
 * about gaps are kept, so one finder should serve a report. Any thread but those of the common pool.
 */
public final class RemedyFinder {
    /** How far from a zone idle land and buildings are near, where the rules do not say, metres. */
    private static final double NEAR = 300;

    private static final String NEAR_PARAMETER = "gap.idle-reach";
    /** So many sites are tried for each remedy: beyond that nobody reads on. */
    private static final int TRIED = 8;

    private static final Comparator<RemedySite> MOST_FIRST = Comparator.comparingDouble(RemedySite::people)
            .thenComparingDouble(RemedySite::amount)
            .reversed()
            .thenComparingDouble(RemedySite::distanceMetres)
            .thenComparing(site -> site.host().map(SiteHost::id).orElse(""));

    private final CheckupReport report;
    private final RemedyRules rules;
    private final SiteSearch search;
    private final SiteShapes fitting;
    private final HostRemedies hosts;
    private final Predicate<Intervention> mayStand;

    /** A finder for the problems of that report that lets everything stand everywhere. */
    public RemedyFinder(CheckupReport report) {
        this(report, anything -> true);
    }

    /**
     * A finder for the problems of that report.
     *
     * @param mayStand asked before a site is proposed: whether the siting rules let the intervention stand there; any thread
     */
    public RemedyFinder(CheckupReport report, Predicate<Intervention> mayStand) {
        this.report = report;
        this.mayStand = mayStand;
        this.rules = new RemedyRules(report.figures());
        this.search = new SiteSearch(report.figures());
        this.fitting = new SiteShapes(report.figures().ledger().rules());
        this.hosts = new HostRemedies(report.figures(), rules, search);
    }

    private double number(String id, double otherwise) {
        return report.figures()
                .ledger()
                .rules()
                .findParameter(id)
                .map(Parameter::value)
                .filter(value -> value > 0)
                .orElse(otherwise);
    }

    /** What the rules ask for a problem, without looking for sites: at once. */
    public List<Remedy> listKinds(ZoneCard card, Problem problem) {
        return rules.list(card, problem.line(), problem.line().of().orElseThrow());
    }

    /**
     * The same with the number of places that lack it and the sites that would gain most. Takes up to a tenth of a second for the gaps of an
     * indicator, once, and milliseconds to tens of them for each site.
     *
     * @param most sites for each remedy
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public List<Remedy> find(ZoneCard card, Problem problem, int most, CancellationToken token) {
        List<Remedy> found = new ArrayList<>();
        for (Remedy remedy : listKinds(card, problem)) {
            token.throwIfCancelled();
            found.add(remedy.canBePlaced() ? tried(card, onIdle(card, remedy), TRIED, most, token) : remedy);
        }
        for (Offer offer : hosts.list(card, problem.line())) {
            Remedy remedy = tried(card, offer, TRIED, most, token);
            if (!remedy.sites().isEmpty()) {
                found.add(remedy);
            }
        }
        link(card, problem, token)
                .map(offer -> tried(card, offer, 4 * TRIED, most, token))
                .filter(remedy -> !remedy.sites().isEmpty())
                .ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Idle land and buildings in the zone or near it, nearest first; of the city, all. */
    public List<SiteHost> listIdle(ZoneCard card) {
        return search.nearZone(card, number(NEAR_PARAMETER, NEAR)).stream()
                .map(SiteSearch.Candidate::host)
                .toList();
    }

    /** A gap by its indicator, so that a map can go there; worst first, empty where the indicator says nothing of parcels. */
    public List<Gap> listGaps(ZoneCard card, String indicatorId) {
        return search.gaps(card, indicatorId).orElse(List.of());
    }

    /** What is put on idle land or into an idle building. */
    private Offer onIdle(ZoneCard card, Remedy remedy) {
        boolean bundle = remedy.kind().equals(CompleteCommunity.KIND);
        List<SiteSearch.Candidate> near =
                bundle ? search.nearZone(card, 0) : search.near(card, remedy.judgedBy(), remedy.reachMetres());
        List<Offer.Try> tries = new ArrayList<>();
        for (SiteSearch.Candidate each : near) {
            fitting.fit(remedy, each.feature(), each.host().role())
                    .ifPresent(fit -> tries.add(new Offer.Try(Optional.of(each.host()), fit)));
        }
        boolean counted = remedy.reachMetres() > 0 && remedy.sizeOf() != Remedy.Size.PLACES;
        int places = counted ? listGaps(card, remedy.judgedBy()).size() : remedy.places();
        return new Offer(remedy.withPlaces(Math.max(1, places)), tries);
    }

    /** The remedy with the sites that gain most; only so many are tried as anybody reads, of those that may stand there. */
    private Remedy tried(ZoneCard card, Offer offer, int trials, int most, CancellationToken token) {
        Trial trial =
                new Trial(report.figures(), report.rules(), card, offer.remedy().judgedBy());
        List<RemedySite> sites = new ArrayList<>();
        int tried = 0;
        for (Offer.Try each : offer.tries()) {
            token.throwIfCancelled();
            if (tried < trials && mayStand.test(each.thing())) {
                tried++;
                trial.of(each, token).ifPresent(sites::add);
            }
        }
        sites.sort(MOST_FIRST);
        return offer.remedy().withSites(sites.stream().limit(most).toList());
    }

    /** On foot a dead end that is carried on may bring what is there already within reach. */
    private Optional<Offer> link(ZoneCard card, Problem problem, CancellationToken token) {
        CityResult figures = report.figures();
        GradeClass of = problem.line().of().orElseThrow();
        Optional<StreetFindings> findings = figures.ledger().findStreetFindings();
        if (findings.isEmpty() || (of != GradeClass.PARK && of != GradeClass.SERVICE)) {
            return Optional.empty();
        }
        double reach = rules.reach(problem.indicatorId());
        List<Envelope> lacking = new ArrayList<>();
        for (Gap gap : listGaps(card, problem.indicatorId())) {
            Envelope around = new Envelope(gap.extent());
            around.expandBy(reach);
            lacking.add(around);
        }
        List<Offer.Try> tries = new ArrayList<>();
        for (DeadEnd end : findings.get().listDeadEnds(figures, token, ProgressListener.SILENT)) {
            Envelope place = end.link().getEnvelopeInternal();
            if (lacking.stream().anyMatch(each -> each.contains(place))) {
                tries.add(new Offer.Try(Optional.empty(), end.opened(Trial.TRIED)));
            }
        }
        return Optional.of(new Offer(RemedyRules.link(problem.indicatorId()), tries));
    }
}
