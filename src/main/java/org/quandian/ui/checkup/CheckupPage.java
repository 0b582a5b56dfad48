package org.quandian.ui.checkup;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Problem;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedySite;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.access.city.CityResult;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.page.Page;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.PageSubject;
import org.quandian.workspace.WorkspaceState;

/** The page of the city health check: cards of the scenario and ledger on screen, one of them with its problems and remedies. FX thread. */
public final class CheckupPage implements Page, ProblemView.Actions {
    private final PageServices services;
    private final Messages words;
    private final ReportDesk reports;
    private final RemedyDesk remedies;
    private final ZoneList zones;
    private final CardView cardView;
    private final ProblemView problems;
    private final CheckupBody body;
    private final Label waiting;
    private final StackPane node;
    private final CheckupBar bar;
    private final CheckupErrands errands;
    private @Nullable CheckupReport report;
    private @Nullable ZoneCard card;
    private Optional<Problem> open = Optional.empty();
    private String hint = "";
    private boolean retired;

    /** A page on that project. */
    public CheckupPage(PageServices services) {
        this.services = services;
        this.words = services.words();
        this.reports = new ReportDesk(services);
        this.remedies = new RemedyDesk(services);
        this.zones = new ZoneList(words, this::show);
        this.cardView = new CardView(words, this::flyToCard);
        this.problems = new ProblemView(words, this);
        this.errands = new CheckupErrands(services, () -> !retired);
        this.bar = new CheckupBar(words, errands::openThresholds, this::export, this::undo);
        this.waiting = Nodes.label("", "body", "muted");
        waiting.setId("checkup-waiting");
        this.body = new CheckupBody(bar, zones, cardView, problems);
        this.node = new StackPane(waiting, body);
        StackPane.setAlignment(waiting, Pos.CENTER);
        node.getStyleClass().add("checkup-page");
        node.setId("checkup-page");
    }

    @Override
    public String id() {
        return "checkup";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public void shown(boolean isShown) {
        if (!isShown) {
            reports.rest(report);
            remedies.cancel();
        }
    }

    @Override
    public void stateChanged(WorkspaceState state) {
        bar.showHistory(state.history().canUndo());
        Optional<CityResult> figures = state.findFigures(services.ledger().get());
        if (figures.isEmpty()) {
            report = null;
            reports.rest(null);
            body.setVisible(false);
            waiting.setText(words.text("ui.checkup.no_walk"));
            return;
        }
        if (reports.isOf(figures.get())) {
            return;
        }
        remedies.cancel();
        if (report == null) {
            waiting.setText(words.text("ui.checkup.waiting"));
        }
        say(words.text("ui.checkup.waiting"));
        reports.make(figures.get(), this::made);
    }

    private void made(CheckupReport made) {
        report = made;
        remedies.use(made);
        body.setVisible(true);
        CheckupWords said = said(made);
        bar.show(made, services.workspace().state());
        say(words.text("ui.checkup.hint"));
        ZoneCard before = card;
        card = null;
        Optional<String> opened = open.map(Problem::indicatorId);
        zones.show(made, said);
        if (before != null) {
            made.cards(before.level()).stream()
                    .filter(each -> each.zone().equals(before.zone()))
                    .findFirst()
                    .ifPresent(same -> show(same, opened));
        }
    }

    private CheckupWords said(CheckupReport of) {
        return new CheckupWords(words, of.figures().ledger().rules());
    }

    /** Another card was chosen in the list. */
    private void show(ZoneCard chosen) {
        if (card == null || !card.equals(chosen)) {
            show(chosen, Optional.empty());
        }
    }

    private void show(ZoneCard chosen, Optional<String> opened) {
        CheckupReport shown = report;
        if (shown == null) {
            return;
        }
        card = chosen;
        open = chosen.problems().stream()
                .filter(each -> opened.filter(each.indicatorId()::equals).isPresent())
                .findFirst();
        CardReasons reasons = new CardReasons(words, shown, chosen);
        cardView.show(shown, chosen, said(shown), reasons);
        problems.show(chosen, said(shown), reasons, open);
        remedies.show(chosen, problems::showIdle);
        open.ifPresent(this::look);
    }

    @Override
    public void choose(Problem problem) {
        boolean close = open.filter(problem::equals).isPresent();
        open = close ? Optional.empty() : Optional.of(problem);
        problems.open(open);
        remedies.cancel();
        open.ifPresent(this::look);
    }

    private void look(Problem problem) {
        remedies.look(problem, found -> {
            if (open.filter(problem::equals).isPresent()) {
                problems.showRemedies(found);
            }
        });
    }

    @Override
    public void flyTo(Problem problem) {
        remedies.findWorst(
                problem, worst -> worst.or(() -> Optional.ofNullable(card).flatMap(places()::find))
                        .ifPresent(services.travel()::flyTo));
    }

    @Override
    public void flyTo(SiteHost site) {
        places().find(site).ifPresent(services.travel()::flyTo);
    }

    @Override
    public void flyTo(RemedySite site) {
        services.travel().flyTo(CheckupPlaces.around(site.proposal().shape().getEnvelopeInternal()));
    }

    private void flyToCard() {
        Optional.ofNullable(card).flatMap(places()::find).ifPresent(services.travel()::flyTo);
    }

    private CheckupPlaces places() {
        return new CheckupPlaces(services.workspace().state().baseline());
    }

    @Override
    public void place(Remedy remedy, RemedySite site) {
        CheckupReport shown = report;
        ZoneCard chosen = card;
        if (shown != null && chosen != null) {
            errands.place(site, said(shown).placedName(chosen, remedy), bar::showPlaced);
        }
    }

    private void export() {
        CheckupReport shown = report;
        if (shown != null) {
            errands.export(shown, node.getScene().getWindow(), this::exported);
        }
    }

    /** Writes the whole health check into that file without asking where to. */
    public void exportTo(Path file) {
        CheckupReport shown = report;
        if (shown != null) {
            errands.write(shown, file, this::exported);
        }
    }

    private void exported(Path file) {
        say(words.text("ui.checkup.exported", Map.of("file", String.valueOf(file.getFileName()))));
    }

    private void undo() {
        errands.undo(bar::forgetPlaced);
    }

    private void say(String text) {
        hint = text;
        services.travel().hintChanged();
    }

    @Override
    public void open(PageSubject subject) {
        if (subject.kind().equals("community")) {
            zones.choose(ZoneLevel.COMMUNITY, subject.id());
        }
    }

    @Override
    public void retire() {
        retired = true;
        reports.retire();
        remedies.retire();
    }
}
