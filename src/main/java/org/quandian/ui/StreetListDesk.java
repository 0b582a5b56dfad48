package org.quandian.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.StreetFindings;
import org.quandian.access.difference.DifferenceReport;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.ProgressListener;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.panel.StreetModel;
import org.quandian.ui.panel.StreetPanel;

/**
 * The two lists about streets while figures are told on foot: made after each edit on {@code background}, the newest state only, and only
 * the one that is on show. FX thread.
 */
final class StreetListDesk implements StreetPanel.Actions {
    private static final double AROUND = 150;

    private final Messages words;
    private final PlanDesk desk;
    private final IndicatorDesk indicators;
    private final MapDesk map;
    private final LatestOnly<StreetList> lists;
    private final Consumer<Throwable> failed;
    private final StreetPanel panel;
    private CancellationToken token = new CancellationToken();
    private StreetList list = StreetList.NONE;
    private Optional<String> chosen = Optional.empty();
    private boolean retired;

    StreetListDesk(DeskServices services, IndicatorDesk indicators) {
        this.words = services.words();
        this.desk = services.desk();
        this.indicators = indicators;
        this.map = services.map();
        this.failed = services.failed();
        this.lists = new LatestOnly<>(services.background(), services.fx());
        this.panel = new StreetPanel(words, this);
        panel.setVisible(false);
    }

    StreetPanel panel() {
        return panel;
    }

    /** Figures have changed, or another indicator or ledger is on screen. */
    void refresh() {
        LedgerView view = desk.view();
        boolean onFoot = view.ledger() == Ledger.WALK;
        panel.setVisible(onFoot);
        token.cancel();
        if (!onFoot) {
            map.hatch(List.of());
            return;
        }
        panel.showWaiting();
        if (retired || !indicators.isKnown()) {
            return;
        }
        String wanted = indicators.indicator();
        boolean service = view.figures()
                .findComputed(wanted)
                .filter(ServiceResult.class::isInstance)
                .isPresent();
        if (!service) {
            map.hatch(List.of());
            panel.showNone(words.text("ui.streets.not_service"));
            return;
        }
        CancellationToken own = new CancellationToken();
        token = own;
        StreetPanel.Tab tab = panel.tab();
        lists.request(
                () -> make(view, wanted, tab, own),
                made -> {
                    if (!own.isCancelled()) {
                        show(made, view);
                    }
                },
                this::notMade);
    }

    /** Nothing more is asked for. */
    void retire() {
        retired = true;
        token.cancel();
    }

    /** Of dead ends only those that bring something. */
    private static StreetList make(LedgerView view, String indicator, StreetPanel.Tab tab, CancellationToken token) {
        StreetFindings findings = view.engine().findStreetFindings().orElseThrow();
        token.throwIfCancelled();
        if (tab == StreetPanel.Tab.DIFFERENCE) {
            DifferenceReport report = findings.differences(view.state().figures(), view.figures(), indicator, token);
            return new StreetList(Optional.of(report), List.of());
        }
        List<RankedDeadEnd> ends =
                findings.rankDeadEnds(view.figures(), indicator, token, ProgressListener.SILENT).stream()
                        .filter(each -> each.people() > 0)
                        .toList();
        return new StreetList(Optional.empty(), ends);
    }

    private void show(StreetList made, LedgerView view) {
        list = made;
        StreetModel model = made.model(words, view.state().baseline());
        panel.show(model);
        map.hatch(made.difference().isPresent() ? shapes(chosen) : List.of());
    }

    private void notMade(Throwable failure) {
        if (!retired && !(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
            panel.showNone(words.text("ui.streets.not_service"));
            failed.accept(failure);
        }
    }

    @Override
    public void choose(StreetPanel.Tab tab) {
        chosen = Optional.empty();
        map.highlight(Optional.empty());
        refresh();
    }

    @Override
    public void showPlace(String community) {
        chosen = Optional.of(community);
        map.hatch(shapes(chosen));
        Envelope extent = new Envelope();
        list.difference().stream()
                .flatMap(report -> report.places().stream())
                .filter(place -> place.community().equals(community))
                .forEach(place -> extent.expandToInclude(place.x(), place.y()));
        fly(extent);
    }

    @Override
    public void showDeadEnd(String id) {
        list.find(id).ifPresent(end -> {
            fly(new Envelope(end.end().link().getEnvelopeInternal()));
            map.highlight(Optional.of(end.end().link()));
        });
    }

    @Override
    public void open(String id) {
        list.find(id).ifPresent(this::open);
    }

    private void open(RankedDeadEnd ranked) {
        map.highlight(Optional.empty());
        desk.place(PlacedKind.LINK, ranked.end()::opened);
    }

    private void fly(Envelope extent) {
        if (!extent.isNull()) {
            extent.expandBy(AROUND);
            map.pane().flyTo(extent);
        }
    }

    /** The homes, or the land where people have none, of those of a community who are served on paper only. */
    private List<Geometry> shapes(Optional<String> community) {
        Baseline city = desk.state().baseline();
        Map<String, Geometry> parcels = new HashMap<>();
        city.demandUnits().forEach(unit -> parcels.put(unit.id(), unit.shape()));
        return list.difference().stream()
                .flatMap(report -> report.places().stream())
                .filter(place -> community.filter(place.community()::equals).isPresent())
                .map(place -> place.building().isPresent()
                        ? city.features(LayerRole.BUILDINGS)
                                .get(place.building().getAsInt())
                                .shape()
                        : parcels.get(place.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
