package org.quandian.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapScene;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.CityPortrayal;
import org.quandian.portrayal.LayerEntry;
import org.quandian.portrayal.LegendEntry;
import org.quandian.portrayal.MapContent;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.NetworkLayers;
import org.quandian.portrayal.PlacedEntry;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.StyleBook;
import org.quandian.portrayal.Theme;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.FreePart;
import org.quandian.ui.map.MapPane;
import org.quandian.ui.map.MapStrata;
import org.quandian.ui.map.OverlayPainter;
import org.quandian.ui.page.WholeArea;

/**
 * The map of one open city: pane, portrayal and what is shown. Indices are built on the render runner; until they are there the pane is
 * empty, until the areas of an indicator are there the picture before stays. Lives on the FX thread; survives a change of language.
 */
final class MapDesk {
    private static final int PREVIEW_MILLIS = 33;

    private final TaskRunner render;
    private final Executor fx;
    private final StyleBook styles;
    private final MapPane pane;
    private final OverlayPainter painter;
    private final Consumer<Throwable> failed;
    private final Runnable whenReady;
    private PortrayalOptions options;
    private LedgerView view;
    private String indicator = PlanDesk.FIRST_INDICATOR;
    private @Nullable IndicatorResult shown;
    private Scenario shownScenario;
    private @Nullable CityPortrayal plain;
    /** The portrayal of each indicator that was looked at under the rules in force, in each ledger. */
    private final Map<CityLedger, Map<String, CityPortrayal>> portrayals = new HashMap<>();

    private @Nullable CityPortrayal drawn;
    private @Nullable NetworkLayers network;
    private @Nullable MapStrata strata;
    private final PauseTransition breath = new PauseTransition(Duration.millis(PREVIEW_MILLIS));
    private boolean previewWaits;

    MapDesk(
            MapRenderer renderer,
            StyleBook styles,
            TaskRunner render,
            Executor fx,
            LedgerView view,
            PortrayalOptions options,
            Runnable whenReady,
            Consumer<Throwable> failed) {
        this.render = render;
        this.fx = fx;
        this.styles = styles;
        this.view = view;
        this.shownScenario = view.figures().scenario();
        this.options = options;
        this.whenReady = whenReady;
        this.failed = failed;
        this.painter = new OverlayPainter(MapPalette.of(options.theme()));
        this.pane = new MapPane(renderer, render, fx, painter);
        breath.setOnFinished(event -> breathed());
        prepare();
    }

    MapPane pane() {
        return pane;
    }

    OverlayPainter painter() {
        return painter;
    }

    PortrayalOptions options() {
        return options;
    }

    /** Whether the map is complete. */
    boolean isReady() {
        return drawn != null && drawn == known(indicator);
    }

    /**
     * Another state of the project or another indicator. Areas that were never drawn under these rules are made first.
     *
     * @param figures the indicator's figures; empty while they are not computed
     */
    void show(LedgerView newView, String indicatorId, Optional<IndicatorResult> figures, Scenario scenario) {
        previewWaits = false;
        boolean otherStreets = options.shows(MapContent.NETWORK)
                && !newView.state()
                        .findNetwork()
                        .map(WalkNetwork::graph)
                        .equals(view.state().findNetwork().map(WalkNetwork::graph));
        view = newView;
        portrayals.keySet().removeIf(each -> !isInForce(each));
        indicator = indicatorId;
        shown = figures.orElse(null);
        shownScenario = scenario;
        CityPortrayal known = known(indicatorId);
        if (known == null) {
            portray();
        } else if (known == drawn && !otherStreets) {
            showPlan();
        } else {
            drawn = known;
            showAll();
        }
    }

    /** Figures of a gesture: painted at once, then at most every {@value #PREVIEW_MILLIS} ms; the ghost above moves with every frame. */
    void preview(Optional<IndicatorResult> figures, Scenario scenario) {
        shown = figures.orElse(shown);
        shownScenario = scenario;
        if (breath.getStatus() == Animation.Status.RUNNING) {
            previewWaits = true;
        } else {
            showPlan();
            breath.playFromStart();
        }
    }

    private void breathed() {
        if (previewWaits) {
            previewWaits = false;
            showPlan();
            breath.playFromStart();
        }
    }

    /** Something is shown or hidden. */
    void change(UnaryOperator<PortrayalOptions> how) {
        options = how.apply(options);
        showAll();
    }

    void setTheme(Theme theme) {
        options = options.withTheme(theme);
        painter.setPalette(MapPalette.of(theme));
        showAll();
    }

    List<LayerEntry> layers() {
        if (drawn == null) {
            return List.of();
        }
        List<LayerEntry> entries = new ArrayList<>(drawn.layers(view.figures().scenario(), options));
        view.state()
                .findNetwork()
                .ifPresent(each -> entries.add(NetworkLayers.entry(each.graph().edgeCount(), options)));
        return entries;
    }

    /** The kinds of things that the plan places. */
    List<PlacedEntry> placed() {
        return CityPortrayal.placed(view.figures().scenario(), options);
    }

    /** The map's features, once they are indexed. */
    Optional<CityPortrayal> findPortrayal() {
        return Optional.ofNullable(drawn);
    }

    /** The city without figures, indexed; empty while that is under way. */
    Optional<CityPortrayal> findPlain() {
        return Optional.ofNullable(plain);
    }

    /** The legend; empty while the map still shows another indicator. */
    List<LegendEntry> legend() {
        return drawn == null || shown == null || !isReady() ? List.of() : drawn.legend(shown, shownScenario, options);
    }

    /** Outlines something that a list or a card speaks of; nothing where empty. */
    void highlight(Optional<Geometry> shape) {
        painter.setHighlight(shape);
        pane.repaintOverlay();
    }

    /** Hatches these and nothing else: housing that a list speaks of. */
    void hatch(List<Geometry> shapes) {
        painter.setHatched(shapes);
        pane.repaintOverlay();
    }

    /**
     * Glides to something so that a card at the right edge does not cover it.
     *
     * @param covered what the card takes from the width, logical pixels
     */
    void flyBeside(Envelope part, double covered) {
        pane.flyTo(new FreePart(pane.getWidth(), pane.getHeight(), covered).around(part));
    }

    /** Glides to the whole city. */
    void whole() {
        pane.flyTo(WholeArea.of(view.state().baseline()));
    }

    private void prepare() {
        Deliver.to(
                fx,
                render.submit(() -> CityPortrayal.of(view.state().baseline(), styles)),
                made -> {
                    plain = made;
                    drawn = made;
                    showAll();
                    portray();
                },
                failed);
    }

    /** Makes the portrayal of the indicator on screen, once the figures are there. */
    private void portray() {
        CityPortrayal from = plain;
        CityLedger ledger = view.engine();
        String wanted = indicator;
        Optional<IndicatorResult> baseline = ledger.baseline().findComputed(wanted);
        if (from == null || baseline.isEmpty()) {
            return;
        }
        Deliver.to(
                fx,
                render.submit(() -> from.withBaselineResult(
                        baseline.get(), Optional.of(ledger.ground().dwellings()))),
                made -> {
                    if (isInForce(ledger)) {
                        portrayals
                                .computeIfAbsent(ledger, any -> new HashMap<>())
                                .put(wanted, made);
                    }
                    if (ledger == view.engine() && wanted.equals(indicator)) {
                        drawn = made;
                        showAll();
                    }
                },
                failed);
    }

    private boolean isInForce(CityLedger ledger) {
        return ledger == view.engine()
                || view.other().filter(other -> other.engine() == ledger).isPresent();
    }

    private void showAll() {
        CityPortrayal made = drawn;
        if (made != null) {
            strata = new MapStrata(
                    made.base(options),
                    made.plan(drawable(made), shownScenario, options),
                    overAll(made),
                    MapPalette.of(options.theme()).ground());
            pane.setStrata(strata);
            whenReady.run();
        }
    }

    /** The names, and the walking network under them where somebody wants to see it. */
    private MapScene overAll(CityPortrayal made) {
        Optional<WalkNetwork> streets = view.state().findNetwork();
        if (streets.isEmpty() || !options.shows(MapContent.NETWORK)) {
            return made.labels(options);
        }
        NetworkLayers known = network;
        if (known != null && known.isOf(streets.get())) {
            return known.scene(options).under(made.labels(options));
        }
        Deliver.to(
                fx,
                render.submit(() -> NetworkLayers.of(streets.get())),
                layers -> {
                    boolean other = network == null || !network.isOf(streets.get());
                    network = layers;
                    if (other) {
                        showAll();
                    }
                },
                failed);
        return made.labels(options);
    }

    private void showPlan() {
        CityPortrayal made = drawn;
        if (made != null && strata != null && isReady()) {
            strata = strata.withPlan(made.plan(drawable(made), shownScenario, options));
            pane.setPlan(strata);
        }
    }

    /** Figures of another indicator cannot be drawn in the areas of this one. */
    private @Nullable IndicatorResult drawable(CityPortrayal made) {
        return made == known(indicator) ? shown : null;
    }

    private @Nullable CityPortrayal known(String id) {
        return portrayals.getOrDefault(view.engine(), Map.of()).get(id);
    }
}
