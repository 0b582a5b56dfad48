package org.quandian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.layout.BorderPane;
import org.locationtech.jts.geom.Envelope;
import org.quandian.portrayal.Messages;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.map.SwatchImages;
import org.quandian.ui.page.Page;
import org.quandian.ui.page.PageMaker;
import org.quandian.ui.page.PageMaps;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.PageSubject;
import org.quandian.ui.page.PageTravel;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/** One open city in one language: the header, the pages of which one is on show, and the status line. FX thread. */
final class CityFrame extends BorderPane implements PageTravel {
    private final Workspace workspace;
    private final DeskChoices choices;
    private final StatusLine status;
    private final PageTabs tabs;
    private final PageHost pages;
    private final LedgerDesk ledgers;
    private final Workbench bench;
    /** Not before everything is there to hear. */
    private boolean listening;

    CityFrame(
            OpenCity city,
            MapDesk map,
            SwatchImages swatches,
            PageMaps maps,
            DeskChoices choices,
            WindowServices services,
            Executor fx,
            Messages words,
            List<RecentProject> recent,
            DialogHost dialogs,
            WindowActions actions) {
        this.workspace = city.workspace();
        this.choices = choices;
        WorkspaceState state = workspace.state();
        PageServices forPages = new PageServices(
                workspace,
                words,
                services.analysis(),
                services.background(),
                services.io(),
                services.targets(),
                fx,
                this,
                maps,
                choices,
                choices::ledger,
                services.tables(),
                dialogs,
                actions::failed);
        List<Page> made = pagesWith(forPages);
        List<String> ids = new ArrayList<>(List.of(MapPage.ID));
        made.forEach(page -> ids.add(page.id()));
        this.ledgers = new LedgerDesk(
                words, choices, workspace::state, this::standards, city.walk()::share, this::ledgerChanged);
        this.tabs = new PageTabs(words, ids, this::showPage);
        this.status = new StatusLine(words, state.baseline().city().crs().name());
        HeaderBar header = new HeaderBar(
                words, map.options().theme(), state.baseline().city().name(), recent, tabs, ledgers.node(), actions);
        BenchFrame frame = new BenchFrame(header, status, ledgers);
        this.bench = new Workbench(city, map, swatches, choices, services, fx, words, frame, actions);
        made.add(0, new MapPage(bench));
        this.pages = new PageHost(made, workspace::state, this::pageShown);
        arrange(header);
        listening = true;
        markPage();
        workspace.addListener(any -> stateChanged());
    }

    private void arrange(HeaderBar header) {
        setTop(header);
        setCenter(pages);
        setBottom(status);
        addEventHandler(ExplainRequest.ASKED, this::explain);
    }

    /** A number was clicked, on whatever page: the answer stands beside the map, and leads back to the page. */
    private void explain(ExplainRequest request) {
        request.consume();
        String from = pages.current().id();
        Optional<Runnable> wayBack = isMapOnShow() ? Optional.empty() : Optional.of(() -> showPage(from));
        showPage(MapPage.ID);
        bench.figures().explain(request, wayBack);
    }

    private static List<Page> pagesWith(PageServices services) {
        List<Page> made = new ArrayList<>();
        for (PageMaker each : PageList.AFTER_MAP) {
            made.add(each.make(services));
        }
        return made;
    }

    /** The workbench, on show or not. */
    Workbench bench() {
        return bench;
    }

    Workspace workspace() {
        return workspace;
    }

    PageHost pages() {
        return pages;
    }

    LedgerDesk ledgers() {
        return ledgers;
    }

    /** Whether the keys of the map are in force. */
    boolean isMapOnShow() {
        return pages.current().id().equals(MapPage.ID);
    }

    /** Puts a page on show. */
    void showPage(String id) {
        pages.show(id);
    }

    /** The keyboard goes to the page on show. */
    void focusPage() {
        if (isMapOnShow()) {
            bench.map().pane().requestFocus();
        } else {
            pages.current().node().requestFocus();
        }
    }

    /** Opens the map and shows a place, metres. */
    void showPlace(double x, double y) {
        showPage(MapPage.ID);
        bench.travel().showPlace(x, y);
    }

    /** The standards, which lie over the map. */
    StandardsDesk standards() {
        showPage(MapPage.ID);
        return bench.standards();
    }

    /** This frame is replaced by one in another language: it listens no more. */
    void retire() {
        listening = false;
        bench.retire();
        pages.retire();
    }

    @Override
    public void flyTo(Envelope extent) {
        showPage(MapPage.ID);
        bench.map().pane().flyTo(extent);
    }

    @Override
    public void select(String interventionId) {
        showPage(MapPage.ID);
        boolean known = bench.desk().scenario().findIntervention(interventionId).isPresent();
        bench.desk().select(known ? Set.of(interventionId) : Set.of());
        if (known) {
            bench.travel().locateSelection();
        }
    }

    @Override
    public void openPage(String pageId, PageSubject subject) {
        showPage(pageId);
        pages.find(pageId).ifPresent(page -> page.open(subject));
    }

    @Override
    public void hintChanged() {
        if (listening) {
            status.showPageHint(
                    isMapOnShow()
                            ? Optional.empty()
                            : Optional.of(pages.current().hint()));
        }
    }

    private void pageShown() {
        choices.setPage(pages.current().id());
        markPage();
    }

    /** A fresh frame begins with the map, but that is nobody's choice: the page of before may follow. */
    private void markPage() {
        tabs.select(pages.current().id());
        hintChanged();
    }

    private void stateChanged() {
        if (listening) {
            pages.stateChanged();
        }
    }

    private void ledgerChanged() {
        bench.ledgerChanged();
        stateChanged();
    }
}
