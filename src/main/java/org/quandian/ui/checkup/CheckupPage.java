package org.quandian.ui.checkup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Problem;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedyFinder;
import org.quandian.access.checkup.RemedySite;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.access.city.CityResult;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.IdleSite;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.page.Page;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.PageSubject;
import org.quandian.workspace.WorkspaceState;

/**
 * The page of the city health check: cards of the scenario and ledger on screen. Reports and remedies are made on {@code background}, the
 * newest only; results that are late are dropped. FX thread.
 */
public final class CheckupPage implements Page, ProblemView.Actions {
    private static final int SITES = 4;
    private static final double WIDE = 1_400;

    private final PageServices services;
    private final Messages words;
    private final LatestOnly<CheckupReport> reports;
    private final LatestOnly<List<Remedy>> remedies;
    private final LatestOnly<List<IdleSite>> idle;
    private final ZoneList zones;
    private final CardView cardView;
    private final ProblemView problems;
    private final BorderPane body = new Body();
    private final Label waiting;
    private final StackPane node;
    private final CheckupBar bar;
    private final CheckupErrands errands;
    private CancellationToken making = new CancellationToken();
    private CancellationToken looking = new CancellationToken();
    private @Nullable CityResult wanted;
    private @Nullable CheckupReport report;
    private @Nullable RemedyFinder finder;
    private @Nullable ZoneCard card;
    private Optional<Problem> open = Optional.empty();
    private String hint = "";
    private boolean retired;

    /** A page on that project. */
    public CheckupPage(PageServices services) {
        this.services = services;
        this.words = services.words();
        this.reports = new LatestOnly<>(services.background(), services.fx());
        this.remedies = new LatestOnly<>(services.background(), services.fx());
        this.idle = new LatestOnly<>(services.background(), services.fx());
        this.zones = new ZoneList(words, this::show);
        this.cardView = new CardView(words, this::flyToCard);
        this.problems = new ProblemView(words, this);
        this.errands = new CheckupErrands(services, () -> !retired);
        this.bar = new CheckupBar(words, errands::openThresholds, this::export, this::undo);
        this.waiting = Nodes.label("", "body", "muted");
        waiting.setId("checkup-waiting");
        body.setTop(bar);
        body.setLeft(zones);
        body.setCenter(cardView);
        body.setRight(problems);
        body.setVisible(false);
        this.node = new StackPane(waiting, body);
        StackPane.setAlignment(waiting, Pos.CENTER);
        node.getStyleClass().add("checkup-page");
        node.setId("checkup-page");
    }

    /** Widths follow the window: the card has what the lists leave. */
    private final class Body extends BorderPane {
        @Override
        protected void layoutChildren() {
            boolean wide = getWidth() >= WIDE;
            set(zones, wide ? 320 : 280);
            set(problems, wide ? 480 : 400);
            super.layoutChildren();
        }

        private void set(Region region, double width) {
            region.setMinWidth(width);
            region.setPrefWidth(width);
            region.setMaxWidth(width);
        }
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
            making.cancel();
            looking.cancel();
            wanted = report == null ? null : report.figures();
        }
    }

    @Override
    public void stateChanged(WorkspaceState state) {
        bar.showHistory(state.history().canUndo());
        Optional<CityResult> figures = state.findFigures(services.ledger().get());
        if (figures.isEmpty()) {
            report = null;
            wanted = null;
            body.setVisible(false);
            waiting.setText(words.text("ui.checkup.no_walk"));
            return;
        }
        if (figures.get() == wanted) {
            return;
        }
        wanted = figures.get();
        making.cancel();
        looking.cancel();
        CancellationToken token = new CancellationToken();
        making = token;
        if (report == null) {
            waiting.setText(words.text("ui.checkup.waiting"));
        }
        say(words.text("ui.checkup.waiting"));
        CityResult now = figures.get();
        reports.request(() -> CheckupReport.of(now, token), made -> made(made, now), failure -> failed(failure, now));
    }

    private void made(CheckupReport made, CityResult of) {
        if (retired || of != wanted) {
            return;
        }
        report = made;
        finder = new RemedyFinder(made);
        body.setVisible(true);
        CheckupWords said = said(made);
        bar.show(made, services.workspace().state());
        say(words.text("ui.checkup.hint"));
        ZoneCard before = card;
        card = null;
        if (before == null) {
            zones.show(made, said);
            return;
        }
        Optional<String> opened = open.map(Problem::indicatorId);
        zones.show(made, said);
        made.cards(before.level()).stream()
                .filter(each -> each.zone().equals(before.zone()))
                .findFirst()
                .ifPresent(same -> show(same, opened));
    }

    private void failed(Throwable failure, CityResult of) {
        if (!retired && of == wanted && !isCancelled(failure)) {
            wanted = null;
            services.failed().accept(failure);
        }
    }

    private static boolean isCancelled(Throwable failure) {
        return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
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
        RemedyFinder own = finder;
        if (shown == null || own == null) {
            return;
        }
        card = chosen;
        open = chosen.problems().stream()
                .filter(each -> opened.filter(each.indicatorId()::equals).isPresent())
                .findFirst();
        cardView.show(shown, chosen, said(shown));
        problems.show(chosen, said(shown), open);
        idle.request(
                () -> own.listIdle(chosen), sites -> ifStill(own, chosen, () -> problems.showIdle(sites)), this::tell);
        open.ifPresent(this::look);
    }

    private void ifStill(RemedyFinder own, ZoneCard chosen, Runnable action) {
        if (!retired && own == finder && chosen.equals(card)) {
            action.run();
        }
    }

    private void tell(Throwable failure) {
        if (!retired && !isCancelled(failure)) {
            services.failed().accept(failure);
        }
    }

    @Override
    public void choose(Problem problem) {
        boolean close = open.filter(problem::equals).isPresent();
        open = close ? Optional.empty() : Optional.of(problem);
        problems.open(open);
        looking.cancel();
        open.ifPresent(this::look);
    }

    private void look(Problem problem) {
        RemedyFinder own = finder;
        ZoneCard chosen = card;
        if (own == null || chosen == null) {
            return;
        }
        looking.cancel();
        CancellationToken token = new CancellationToken();
        looking = token;
        remedies.request(
                () -> own.find(chosen, problem, SITES, token),
                found -> ifStill(own, chosen, () -> {
                    if (open.filter(problem::equals).isPresent()) {
                        problems.showRemedies(found);
                    }
                }),
                this::tell);
    }

    @Override
    public void flyTo(Problem problem) {
        RemedyFinder own = finder;
        ZoneCard chosen = card;
        if (own == null || chosen == null) {
            return;
        }
        // The gaps may have to be looked for first.
        Deliver.to(
                services.fx(),
                services.background().submit(() -> own.listGaps(chosen, problem.indicatorId())),
                (Consumer<List<Gap>>) gaps -> {
                    if (!retired) {
                        gaps.stream()
                                .findFirst()
                                .map(gap -> CheckupPlaces.around(gap.extent()))
                                .or(() -> places().find(chosen))
                                .ifPresent(services.travel()::flyTo);
                    }
                },
                this::tell);
    }

    @Override
    public void flyTo(IdleSite site) {
        places().find(site).ifPresent(services.travel()::flyTo);
    }

    @Override
    public void flyTo(RemedySite site) {
        Envelope place = site.proposal().shape().getEnvelopeInternal();
        services.travel().flyTo(CheckupPlaces.around(place));
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
            errands.export(
                    shown,
                    node.getScene().getWindow(),
                    done -> say(words.text("ui.checkup.exported", Map.of("file", done.getName()))));
        }
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
        making.cancel();
        looking.cancel();
    }
}
