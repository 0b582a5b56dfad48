package org.quandian.ui.checkup;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.city.CityResult;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.ui.page.PageServices;

/** Makes the report of the figures that are wanted on {@code background}, the newest only; what comes late is dropped. FX thread. */
final class ReportDesk {
    private final PageServices services;
    private final LatestOnly<CheckupReport> latest;
    private CancellationToken token = new CancellationToken();
    private @Nullable CityResult wanted;
    private boolean retired;

    ReportDesk(PageServices services) {
        this.services = services;
        this.latest = new LatestOnly<>(services.background(), services.fx());
    }

    /** Whether these figures are being checked, or were checked last. */
    boolean isOf(CityResult figures) {
        return figures == wanted;
    }

    /** Checks these figures; those before are wanted no more. */
    void make(CityResult figures, Consumer<CheckupReport> onMade) {
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        wanted = figures;
        latest.request(
                () -> CheckupReport.of(figures, own),
                made -> {
                    if (!retired && isOf(figures)) {
                        onMade.accept(made);
                    }
                },
                failure -> {
                    if (!retired && isOf(figures) && !isCancelled(failure)) {
                        wanted = null;
                        services.failed().accept(failure);
                    }
                });
    }

    /** Nobody waits any more; what was under way is asked for again when somebody does. */
    void rest(@Nullable CheckupReport shown) {
        token.cancel();
        wanted = shown == null ? null : shown.figures();
    }

    void retire() {
        retired = true;
        token.cancel();
    }

    static boolean isCancelled(Throwable failure) {
        return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
    }
}
