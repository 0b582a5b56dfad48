package org.quandian.ui.phase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.quandian.access.phase.PhaseSlip;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Facility;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetProgramme;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.Page;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.ProjectDocuments;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.WorkspaceState;

/** The page of targets and phases (目标与分期). FX thread. */
public final class PhasePage extends BorderPane implements Page, PhaseTools.Actions, PhaseBoard.Actions {
    private static final String INDICATOR = "phase-indicator";
    private static final String VIEW = "phase-view";
    private static final String CLAUSES = "clauses";
    private static final double WIDE = 1400;

    private final PageServices services;
    private final PhaseDesk desk;
    private final PhaseErrands errands;
    private final OrderErrand orders;
    private @Nullable PhaseAnswer answer;
    private final PhaseTools tools;
    private final PhaseBoard board;
    private final ClauseView clauses;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable TargetBook book;
    private Optional<ScenarioEdit> assumedEdit = Optional.empty();
    private boolean onShow;
    private String said = "";
    private long shownRevision = -1;

    /** A page of this project. */
    public PhasePage(PageServices services) {
        this.services = services;
        this.errands = new PhaseErrands(services);
        boolean inClauses = services.choices().find(VIEW).equals(Optional.of(CLAUSES));
        this.tools = new PhaseTools(services.words(), inClauses, this);
        this.board = new PhaseBoard(services.words(), this);
        this.clauses = new ClauseView(services.words(), this::openTarget);
        this.desk = new PhaseDesk(
                services.background(), services.fx(), this::show, board.bars()::showEffects, services.failed());
        this.orders = new OrderErrand(
                services,
                board::showOrdering,
                asked -> onShow && state().scenario().equals(asked.scenario()),
                edit -> follow(services.workspace().apply(edit)));
        clauses.getStyleClass().add("phase-clauses");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("phase-scroll");
        VBox top = new VBox(tools, board.assumption());
        setTop(top);
        setCenter(scroll);
        showView(inClauses);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public String id() {
        return "phase";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown(boolean isShown) {
        onShow = isShown;
    }

    @Override
    public void stateChanged(WorkspaceState state) {
        if (onShow && state.revision() != shownRevision) {
            shownRevision = state.revision();
            ask(state);
        }
    }

    @Override
    public String hint() {
        return said.isEmpty() ? services.words().text("phase.hint") : said;
    }

    @Override
    public void retire() {
        orders.stop();
        desk.retire();
    }

    private void ask(WorkspaceState state) {
        assumedEdit = Optional.empty();
        board.showAssumption("");
        orders.stop();
        say("");
        try {
            TargetBook now = services.targets()
                    .bookOf(state.documents(), state.baseline().city().name());
            book = now;
            var history = state.documents().get(ProjectDocuments.TARGETS);
            tools.show(now, history.canUndo(), history.canRedo());
            desk.ask(new PhaseQuestion(state, now, indicator(state), year(), Optional.empty()));
        } catch (UnusableDataException unreadable) {
            services.failed().accept(unreadable);
        }
    }

    private String indicator(WorkspaceState state) {
        return services.choices()
                .find(INDICATOR)
                .filter(state.ledger().indicatorIds()::contains)
                .orElse(Facility.PARK);
    }

    /** The year that the strip of the map stands at. */
    private int year() {
        return services.choices()
                .find(PhaseStrip.YEAR)
                .filter(text -> text.matches("20[23]\\d"))
                .map(Integer::parseInt)
                .orElse(PhaseYears.BASE);
    }

    private void show(PhaseAnswer shown) {
        board.show(shown);
        if (shown.question().assumed().isEmpty()) {
            answer = shown;
            tools.show(shown.board());
            clauses.show(shown.board());
        }
    }

    private WorkspaceState state() {
        return services.workspace().state();
    }

    @Override
    public void use(List<String> programmeIds) {
        TargetBook now = book;
        if (now != null) {
            keep(now.withInUse(programmeIds));
        }
    }

    private void keep(TargetBook changed) {
        follow(services.workspace()
                .changeDocument(ProjectDocuments.TARGETS, services.targets().writeBook(changed)));
    }

    @Override
    public void bringIn() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(services.words().text("phase.programmes.bring_in"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("YAML", "*.yaml", "*.yml"));
        var file = chooser.showOpenDialog(getScene().getWindow());
        TargetBook now = book;
        if (file != null && now != null) {
            Deliver.to(
                    services.fx(),
                    services.io().submit(() -> services.targets().readProgrammes(file.toPath())),
                    read -> {
                        TargetBook next = now;
                        for (TargetProgramme each : read) {
                            next = next.withProgramme(each);
                        }
                        keep(next);
                    },
                    services.failed());
        }
    }

    @Override
    public void undo() {
        follow(services.workspace().undoDocument(ProjectDocuments.TARGETS));
    }

    @Override
    public void redo() {
        follow(services.workspace().redoDocument(ProjectDocuments.TARGETS));
    }

    @Override
    public void export() {
        PhaseAnswer known = answer;
        if (known != null) {
            errands.export(known, getScene().getWindow(), this::say);
        }
    }

    private void say(String words) {
        said = words;
        services.travel().hintChanged();
    }

    @Override
    public void showClauses(boolean inClauses) {
        services.choices().put(VIEW, inClauses ? CLAUSES : "board");
        showView(inClauses);
    }

    private void showView(boolean inClauses) {
        scroll.setContent(inClauses ? clauses : board);
        scroll.setVvalue(0);
    }

    @Override
    public void openTarget(TargetRow row) {
        TargetBook now = book;
        if (now != null) {
            TargetDialog.open(services.dialogs(), services.words(), now, row, this::keep);
        }
    }

    @Override
    public void chooseIndicator(String id) {
        services.choices().put(INDICATOR, id);
        ask(state());
    }

    @Override
    public void over(String id, OptionalInt year) {
        desk.assume(Optional.of(PhaseSlip.toYear(id, year).applyTo(state().scenario())));
    }

    @Override
    public void drop(String id, OptionalInt year) {
        follow(services.workspace().apply(PhaseSlip.toYear(id, year)));
    }

    @Override
    public void slip(int year, int years) {
        Scenario scenario = state().scenario();
        PhaseSlip slip = PhaseSlip.of(scenario, year, years);
        assumedEdit = slip.edit();
        if (assumedEdit.isEmpty()) {
            dropAssumed();
            return;
        }
        String key = years > 0 ? "phase.assumed.later" : "phase.assumed.sooner";
        board.showAssumption(services.words()
                        .text(
                                key,
                                Map.of(
                                        "year", Integer.toString(year),
                                        "years", Integer.toString(Math.abs(years))))
                + held(slip));
        desk.assume(Optional.of(slip.applyTo(scenario)));
    }

    private String held(PhaseSlip slip) {
        return slip.held() == 0
                ? ""
                : " " + services.words().text("phase.assumed.held", Map.of("held", Integer.toString(slip.held())));
    }

    @Override
    public void applyAssumed() {
        assumedEdit.ifPresent(edit -> follow(services.workspace().apply(edit)));
        assumedEdit = Optional.empty();
        board.showAssumption("");
    }

    @Override
    public void dropAssumed() {
        assumedEdit = Optional.empty();
        board.showAssumption("");
        desk.assume(Optional.empty());
    }

    @Override
    public void find(String id) {
        services.travel().select(id);
    }

    @Override
    public void costOf(String id) {
        errands.costOf(id);
    }

    @Override
    public void costOfYear(int year) {
        errands.costOfYear(year);
    }

    @Override
    public void costOfAll() {
        errands.costOfAll();
    }

    @Override
    public void openCeilings() {
        errands.openStandards("budget.");
    }

    @Override
    public void suggest() {
        PhaseAnswer known = answer;
        if (known != null) {
            orders.toggle(state(), indicator(state()), known.denominator());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            boolean held = board.bars().putBack();
            if (held || assumedEdit.isPresent() || desk.assumed().isPresent()) {
                dropAssumed();
                event.consume();
            }
        }
    }

    private void follow(CompletableFuture<?> change) {
        Deliver.to(services.fx(), change, done -> {}, failure -> {
            dropAssumed();
            ask(state());
            services.failed().accept(failure);
        });
    }

    @Override
    protected void layoutChildren() {
        tools.setCompact(getWidth() < WIDE);
        super.layoutChildren();
    }
}
