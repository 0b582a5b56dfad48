package org.quandian.ui.checkup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Problem;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedyFinder;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.access.gap.Gap;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.WorkspaceState;

/**
 * Looks for what would mend the problems of the card on show, and for idle land and buildings near, on {@code background}; answers that
 * belong to another card or report are dropped. FX thread.
 */
final class RemedyDesk {
    private static final int SITES = 4;

    private final PageServices services;
    private final LatestOnly<List<Remedy>> remedies;
    private final LatestOnly<List<SiteHost>> idle;
    private CancellationToken token = new CancellationToken();
    private @Nullable RemedyFinder finder;
    private @Nullable ZoneCard card;
    private boolean retired;

    RemedyDesk(PageServices services) {
        this.services = services;
        this.remedies = new LatestOnly<>(services.background(), services.fx());
        this.idle = new LatestOnly<>(services.background(), services.fx());
    }

    /** Another report: nothing that was found before counts. Sites are asked of the siting rules of the project as it stands. */
    void use(CheckupReport report) {
        WorkspaceState state = services.workspace().state();
        finder = new RemedyFinder(
                report,
                thing -> state.sitingRules().check(thing, state.scenario()).isEmpty());
    }

    /** Another card on show; its idle sites are told when they are found. */
    void show(ZoneCard chosen, Consumer<List<SiteHost>> onIdle) {
        card = chosen;
        RemedyFinder own = finder;
        if (own != null) {
            ask(idle, () -> own.listIdle(chosen), onIdle);
        }
    }

    /** What would mend a problem of the card on show. */
    void look(Problem problem, Consumer<List<Remedy>> onFound) {
        RemedyFinder own = finder;
        ZoneCard chosen = card;
        cancel();
        if (own != null && chosen != null) {
            CancellationToken fresh = new CancellationToken();
            token = fresh;
            ask(remedies, () -> own.find(chosen, problem, SITES, fresh), onFound);
        }
    }

    /** Where a problem of the card on show is worst, with what lies around; empty where the indicator says nothing of parcels. */
    void findWorst(Problem problem, Consumer<Optional<Envelope>> onFound) {
        RemedyFinder own = finder;
        ZoneCard chosen = card;
        if (own == null || chosen == null) {
            return;
        }
        Consumer<List<Gap>> told = gaps -> ifStill(
                own,
                chosen,
                () -> onFound.accept(gaps.stream().findFirst().map(gap -> CheckupPlaces.around(gap.extent()))));
        // The gaps may have to be looked for first.
        Deliver.to(
                services.fx(),
                services.background().submit(() -> own.listGaps(chosen, problem.indicatorId())),
                told,
                this::failed);
    }

    /** Nobody waits for remedies any more. */
    void cancel() {
        token.cancel();
    }

    void retire() {
        retired = true;
        cancel();
    }

    private <T> void ask(LatestOnly<T> latest, Callable<T> work, Consumer<T> onFound) {
        RemedyFinder own = finder;
        ZoneCard chosen = card;
        latest.request(work, found -> ifStill(own, chosen, () -> onFound.accept(found)), this::failed);
    }

    private void ifStill(@Nullable RemedyFinder own, @Nullable ZoneCard chosen, Runnable action) {
        if (!retired && own == finder && Objects.equals(chosen, card)) {
            action.run();
        }
    }

    private void failed(Throwable failure) {
        if (!retired && !ReportDesk.isCancelled(failure)) {
            services.failed().accept(failure);
        }
    }
}
