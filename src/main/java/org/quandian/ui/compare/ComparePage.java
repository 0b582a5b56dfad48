package org.quandian.ui.compare;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.access.explain.Question;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.Messages;
import org.quandian.ui.map.MapPane;
import org.quandian.ui.map.OverlayPainter;
import org.quandian.ui.map.SwatchImages;
import org.quandian.ui.page.Page;
import org.quandian.ui.page.PageMaps;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.WholeArea;
import org.quandian.workspace.WorkspaceState;

/**
 * 方案对比: two plans beside each other on linked maps and in one table. The table is complete whatever the maps show; the maps show one
 * indicator in the ledger of the header, at first that of the workbench. FX thread.
 */
public final class ComparePage implements Page {
    private static final double WIDE = 1400;
    private static final double TABLE = 600;
    private static final double NARROW_TABLE = 560;
    private static final String VIEW = "compare/view";
    private static final String SEAM = "compare/seam";
    private static final String CHANGED = "compare/changed";

    private final PageServices services;
    private final Messages words;
    private final BorderPane root;
    private final CompareBar bar;
    private final CompareTable table;
    private final CompareMaps maps;
    private final CompareScenes scenes;
    private final ComparePortrayals portrayals;
    private final CompareCard leftCard;
    private final CompareCard rightCard;
    private final CompareDesk desk;
    private final CompareViews views;
    private final CompareExplain explain;
    private final StackPane middle = new StackPane();
    private CompareView view;
    private CompareChoice choice;
    private String indicator = "";
    private boolean shown;
    private boolean placed;
    private @Nullable WorkspaceState state;

    /** A page that shows nothing until it comes on show. */
    public ComparePage(PageServices services) {
        this.services = services;
        this.words = services.words();
        this.view = CompareView.of(services.choices().find(VIEW).orElse(""));
        this.choice = new CompareChoice(CompareChoice.BASELINE, CompareChoice.BASELINE);
        this.desk = new CompareDesk(services, this::showFigures);
        this.portrayals = new ComparePortrayals(services, this::showMaps);
        OverlayPainter leftPainter = painter();
        OverlayPainter rightPainter = painter();
        MapPane left = pane("compare-map-left", leftPainter);
        MapPane right = pane("compare-map-right", rightPainter);
        this.leftCard = new CompareCard(words, "left", rate -> explain(CompareSide.LEFT, rate.key()));
        this.rightCard = new CompareCard(words, "right", rate -> explain(CompareSide.RIGHT, rate.key()));
        CompareLegend legend = new CompareLegend(words, swatches()::view);
        this.maps = new CompareMaps(
                left,
                right,
                List.of(leftPainter, rightPainter),
                leftCard,
                rightCard,
                legend,
                words,
                seam(),
                this::whole,
                share -> services.choices().put(SEAM, Double.toString(share)));
        this.scenes = new CompareScenes(portrayals, left, right, legend);
        this.bar = new CompareBar(words, view, barActions());
        this.table = new CompareTable(
                words, services.choices().find(CHANGED).filter("yes"::equals).isPresent(), tableActions());
        this.views = new CompareViews(services, maps, this::choose);
        this.explain = new CompareExplain(services, desk, maps, maps::requestFocus);
        this.root = new Root();
        root.setTop(bar);
        root.setRight(table);
        root.setCenter(middle);
        root.setId("compare-page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        look(view);
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown(boolean isShown) {
        shown = isShown;
        if (isShown) {
            if (indicator.isEmpty()) {
                indicator = services.maps().indicator().get();
            }
            if (!placed) {
                placed = true;
                maps.linked().showLater(services.maps().viewport().get());
            }
            maps.requestFocus();
        }
    }

    @Override
    public void stateChanged(WorkspaceState now) {
        state = now;
        choice = CompareChoice.of(services.choices(), now);
        bar.show(choice, now.scenarioNames());
        Scenario left = CompareChoice.plan(choice.left(), now);
        Scenario right = CompareChoice.plan(choice.right(), now);
        if (!now.ledger().indicatorIds().contains(indicator)) {
            indicator = services.maps().indicator().get();
        }
        views.show(now, choice);
        desk.ask(now, left, right, indicator);
        showFigures();
    }

    @Override
    public String hint() {
        return words.text("compare.hint." + view.id());
    }

    @Override
    public void retire() {
        shown = false;
        explain.close();
        desk.retire();
        portrayals.retire();
        maps.retire();
    }

    private void choose(CompareChoice wanted) {
        wanted.rememberIn(services.choices());
        stateChanged(services.workspace().state());
    }

    private void look(CompareView wanted) {
        view = wanted;
        services.choices().put(VIEW, wanted.id());
        bar.showView(wanted);
        maps.setView(wanted);
        root.setLeft(views.beside(wanted).orElse(null));
        middle.getChildren().setAll(views.instead(wanted).orElse(maps), explain.place());
        services.travel().hintChanged();
    }

    private void showFigures() {
        WorkspaceState now = state;
        if (now == null || !shown) {
            return;
        }
        RuleBook rules = now.ledger().rules();
        Scenario left = CompareChoice.plan(choice.left(), now);
        Scenario right = CompareChoice.plan(choice.right(), now);
        CompareEffort leftEffort = CompareEffort.of(left, now.ledger());
        CompareEffort rightEffort = CompareEffort.of(right, now.ledger());
        CompareModel model = CompareModel.of(desk.answer(), leftEffort, rightEffort, words, rules, targets(rules));
        explain.refresh();
        Ledger ledger = ledger(now);
        Optional<CompareFigure> headline = Conclusion.headline(desk.figures(), indicator, ledger);
        String leftName = CompareChoice.shown(choice.left(), words);
        String rightName = CompareChoice.shown(choice.right(), words);
        String said = desk.isBusy()
                ? words.text("compare.busy.conclusion")
                : new Conclusion(words, leftName, rightName).text(model, headline, leftEffort, rightEffort, rules);
        table.show(model, leftName, rightName, desk.isBusy(), said);
        table.mark(indicator + "." + ledger.id() + "." + Measure.RATE.name());
        leftCard.show(leftName, leftEffort.measures(), rate(headline, false), ledger);
        rightCard.show(rightName, rightEffort.measures(), rate(headline, true), ledger);
        showMaps();
    }

    private ProjectTargets targets(RuleBook rules) {
        int thisYear = Year.now(ZoneId.systemDefault()).getValue();
        return new ProjectTargets(desk.answer().book(), rules, thisYear, words);
    }

    private static Optional<CoverageRate> rate(Optional<CompareFigure> figure, boolean isRight) {
        return figure.map(CompareFigure::usual).map(triple -> isRight ? triple.right() : triple.left());
    }

    private void showMaps() {
        WorkspaceState now = state;
        if (now == null || !shown) {
            return;
        }
        Ledger ledger = ledger(now);
        Conclusion.headline(desk.figures(), indicator, ledger)
                .ifPresent(figure -> scenes.show(
                        now.findFigures(ledger).orElseThrow().ledger(),
                        figure,
                        CompareChoice.plan(choice.left(), now),
                        CompareChoice.plan(choice.right(), now),
                        services.maps().options().get()));
    }

    /** The ledger of the header, or the other one as long as that is not there. */
    private Ledger ledger(WorkspaceState now) {
        Ledger wished = services.ledger().get();
        return now.findFigures(wished).isPresent() ? wished : Ledger.RADIUS;
    }

    private void explain(CompareSide side, IndicatorKey figure) {
        explain.ask(side, plan(side), figure.ledger(), Question.city(figure.id(), figure.denominator()));
    }

    /** What the plan of a column is called. */
    private String plan(CompareSide side) {
        return switch (side) {
            case BASELINE -> words.text("compare.baseline");
            case LEFT -> CompareChoice.shown(choice.left(), words);
            case RIGHT -> CompareChoice.shown(choice.right(), words);
        };
    }

    private void whole() {
        if (state != null) {
            maps.linked().flyTo(WholeArea.of(state.baseline()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || !view.hasMaps() || !maps.isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> maps.moveSeam(-CompareMaps.STEP);
            case RIGHT -> maps.moveSeam(CompareMaps.STEP);
            case SPACE -> choose(choice.swapped());
            case PLUS, EQUALS, ADD -> maps.linked().zoom(1.6);
            case MINUS, SUBTRACT -> maps.linked().zoom(1 / 1.6);
            case HOME -> whole();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private SwatchImages swatches() {
        return new SwatchImages(services.maps().renderer(), services.maps().render(), services.fx());
    }

    private OverlayPainter painter() {
        return new OverlayPainter(MapPalette.of(services.maps().options().get().theme()));
    }

    private MapPane pane(String id, OverlayPainter painter) {
        PageMaps paint = services.maps();
        MapPane pane = new MapPane(paint.renderer(), paint.render(), services.fx(), painter);
        pane.setId(id);
        return pane;
    }

    private double seam() {
        return services.choices()
                .find(SEAM)
                .filter(each -> each.matches("0\\.\\d+"))
                .map(Double::parseDouble)
                .orElse(0.5);
    }

    private CompareBar.Actions barActions() {
        return new CompareBar.Actions() {
            @Override
            public void look(CompareView wanted) {
                ComparePage.this.look(wanted);
            }

            @Override
            public void choose(CompareChoice wanted) {
                ComparePage.this.choose(wanted);
            }

            @Override
            public void merge() {
                views.merge(choice);
            }
        };
    }

    private CompareTable.Actions tableActions() {
        return new CompareTable.Actions() {
            @Override
            public void export() {
                views.export(root.getScene().getWindow(), table.rows(), choice);
            }

            @Override
            public void showIndicator(CompareRow row) {
                indicator = row.indicatorId();
                showFigures();
            }

            @Override
            public void explain(CompareRow row, CompareSide side) {
                showIndicator(row);
                row.question()
                        .ifPresent(question ->
                                explain.ask(side, plan(side), row.ledger().orElse(Ledger.RADIUS), question));
            }

            @Override
            public void changedOnly(boolean only) {
                services.choices().put(CHANGED, only ? "yes" : "no");
            }
        };
    }

    /** Gives the table its width. */
    private final class Root extends BorderPane {
        @Override
        protected void layoutChildren() {
            double width = getWidth() >= WIDE ? TABLE : NARROW_TABLE;
            if (table.getPrefWidth() != width) {
                table.setMinWidth(width);
                table.setPrefWidth(width);
                table.setMaxWidth(width);
            }
            super.layoutChildren();
        }
    }
}
