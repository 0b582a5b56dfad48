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
import org.quandian.access.gap.IdleSite;
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
            .thenComparing(site -> site.idle().map(IdleSite::id).orElse(""));

    private final CheckupReport report;
    private final RemedyRules rules;
    private final SiteSearch search;
    private final SiteShapes fitting;
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
        this.fitting = new SiteShapes(number("parking.m2-per-space", 30));
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
            found.add(remedy.canBePlaced() ? located(card, remedy, most, token) : remedy);
        }
        link(card, problem, most, token).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Idle land and buildings in the zone or near it, nearest first; of the city, all. */
    public List<IdleSite> listIdle(ZoneCard card) {
        return search.nearZone(card, number(NEAR_PARAMETER, NEAR)).stream()
                .map(SiteSearch.Candidate::idle)
                .toList();
    }

    /** A gap by its indicator, so that a map can go there; worst first, empty where the indicator says nothing of parcels. */
    public List<Gap> listGaps(ZoneCard card, String indicatorId) {
        return search.gaps(card, indicatorId).orElse(List.of());
    }

    private Remedy located(ZoneCard card, Remedy remedy, int most, CancellationToken token) {
        boolean bundle = remedy.kind().equals(CompleteCommunity.KIND);
        boolean counted = remedy.reachMetres() > 0 && remedy.sizeOf() != Remedy.Size.PLACES;
        int places = counted ? listGaps(card, remedy.judgedBy()).size() : remedy.places();
        Trial trial = new Trial(report.figures(), report.rules(), card, remedy.judgedBy());
        List<SiteSearch.Candidate> near =
                bundle ? search.nearZone(card, 0) : search.near(card, remedy.judgedBy(), remedy.reachMetres());
        List<RemedySite> sites = new ArrayList<>();
        int tried = 0;
        for (SiteSearch.Candidate each : near) {
            token.throwIfCancelled();
            Optional<Intervention> fit =
                    fitting.fit(remedy, each.feature(), each.idle().role()).filter(mayStand);
            if (fit.isPresent() && tried < TRIED) {
                tried++;
                trial.of(fit.get(), Optional.of(each.idle()), each.idle().distanceMetres(), token)
                        .ifPresent(sites::add);
            }
        }
        sites.sort(MOST_FIRST);
        Remedy whole = new Remedy(
                remedy.kind(),
                remedy.values(),
                Math.max(1, places),
                remedy.size(),
                remedy.sizeOf(),
                remedy.reachMetres(),
                remedy.judgedBy(),
                List.of());
        return whole.withSites(sites.stream().limit(most).toList());
    }

    /** On foot a dead end that is carried on may bring what is there already within reach. */
    private Optional<Remedy> link(ZoneCard card, Problem problem, int most, CancellationToken token) {
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
        Trial trial = new Trial(figures, report.rules(), card, problem.indicatorId());
        List<RemedySite> sites = new ArrayList<>();
        int tried = 0;
        for (DeadEnd end : findings.get().listDeadEnds(figures, token, ProgressListener.SILENT)) {
            token.throwIfCancelled();
            Envelope place = end.link().getEnvelopeInternal();
            if (tried < 4 * TRIED && lacking.stream().anyMatch(each -> each.contains(place))) {
                tried++;
                Optional.of(end.opened(Trial.TRIED))
                        .filter(mayStand)
                        .flatMap(link -> trial.of(link, Optional.empty(), 0, token))
                        .ifPresent(sites::add);
            }
        }
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        sites.sort(MOST_FIRST);
        return Optional.of(RemedyRules.link(problem.indicatorId())
                .withSites(sites.stream().limit(most).toList()));
    }
}
