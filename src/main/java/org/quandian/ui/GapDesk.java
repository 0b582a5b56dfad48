package org.quandian.ui;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.Messages;
import org.quandian.task.LatestOnly;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.panel.GapModel;
import org.quandian.ui.panel.GapPanel;

/**
 * Where the indicator on screen lacks: looked for after each edit, on {@code background}, the newest state only; a chosen gap is flown to and
 * outlined. FX thread.
 */
final class GapDesk {
    private static final double AROUND = 250;

    private final Messages words;
    private final PlanDesk desk;
    private final IndicatorDesk indicators;
    private final MapDesk map;
    private final GapPanel panel;
    private final LatestOnly<Optional<GapReport>> reports;
    private final LatestOnly<Geometry> outlines;
    private final Consumer<Throwable> failed;
    private @Nullable GapReport shown;
    private String selected = "";
    private boolean retired;

    GapDesk(DeskServices services, IndicatorDesk indicators) {
        this.words = services.words();
        this.desk = services.desk();
        this.indicators = indicators;
        this.map = services.map();
        this.failed = services.failed();
        this.reports = new LatestOnly<>(services.background(), services.fx());
        this.outlines = new LatestOnly<>(services.background(), services.fx());
        this.panel = new GapPanel(words, this::choose);
    }

    GapPanel panel() {
        return panel;
    }

    /** Figures have changed, or another indicator is on screen: looks anew once they are there. */
    void refresh() {
        String wanted = indicators.indicator();
        if (shown != null && !shown.indicatorId().equals(wanted)) {
            forget();
        }
        panel.showWaiting();
        if (retired || !indicators.isKnown()) {
            return;
        }
        LedgerView view = desk.view();
        reports.request(
                () -> look(view, wanted),
                report -> {
                    if (!retired
                            && wanted.equals(indicators.indicator())
                            && view.ledger() == desk.view().ledger()) {
                        report.ifPresentOrElse(this::show, () -> panel.showNone(words.text("ui.gaps.not_on_ground")));
                    }
                },
                this::notFound);
    }

    /** The gaps; nothing where the indicator says nothing of single parcels. */
    private static Optional<GapReport> look(LedgerView view, String indicator) {
        IndicatorResult result = view.figures().get(indicator);
        boolean onGround = result instanceof ServiceResult
                || !result.byZone(ZoneLevel.UNIT, result.denominators().get(0)).isEmpty();
        return onGround ? Optional.of(view.engine().gaps(view.figures(), indicator)) : Optional.empty();
    }

    /** Nothing is outlined any more. */
    void forget() {
        selected = "";
        map.highlight(Optional.empty());
    }

    void retire() {
        retired = true;
    }

    private void show(GapReport report) {
        shown = report;
        panel.show(GapModel.of(report, words), selected);
        report.findGap(selected).ifPresentOrElse(this::outline, this::forget);
    }

    private void notFound(Throwable failure) {
        if (!retired && !(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
            panel.showNone(words.text("ui.gaps.not_on_ground"));
            failed.accept(failure);
        }
    }

    private void choose(String id) {
        selected = id;
        if (shown != null) {
            shown.findGap(id).ifPresent(gap -> {
                Envelope extent = new Envelope(gap.extent());
                extent.expandBy(AROUND);
                map.pane().flyTo(extent);
                outline(gap);
            });
        }
    }

    private void outline(Gap gap) {
        GapReport report = shown;
        if (report == null) {
            return;
        }
        outlines.request(
                () -> report.shape(gap),
                shape -> {
                    if (!retired && gap.id().equals(selected)) {
                        map.highlight(Optional.of(shape));
                    }
                },
                failed);
    }
}
