package org.quandian.ui.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.Problem;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedySite;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The right side: problems of the card, under the chosen one what would mend it and where, last the idle land and buildings near. FX thread. */
final class ProblemView extends VBox {
    /** What the user asks of problems. */
    interface Actions {
        /** What would mend it is wanted. */
        void choose(Problem problem);

        /** The map shall show where it lacks. */
        void flyTo(Problem problem);

        /** The map shall show an idle site. */
        void flyTo(SiteHost site);

        /** The map shall show where a remedy would stand. */
        void flyTo(RemedySite site);

        /** The remedy shall be placed there. */
        void place(Remedy remedy, RemedySite site);
    }

    private final Messages words;
    private final Actions actions;
    private final VBox rows = new VBox();
    private final VBox idle = new VBox();
    private final ScrollPane scroll;
    private @Nullable CheckupWords said;
    private @Nullable CardReasons reasons;
    private @Nullable ZoneCard card;
    private Optional<Problem> chosen = Optional.empty();
    private Optional<List<Remedy>> remedies = Optional.empty();

    ProblemView(Messages words, Actions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().addAll("dock", "right");
        setId("checkup-problems");
        VBox all = new VBox(4, rows, idle);
        all.setPadding(new Insets(0, 0, 16, 0));
        scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /** The problems of a card; that of the same indicator stays open. */
    void show(ZoneCard newCard, CheckupWords newWords, CardReasons newReasons, Optional<Problem> open) {
        reasons = newReasons;
        boolean other = card == null || !card.zone().equals(newCard.zone()) || card.level() != newCard.level();
        card = newCard;
        said = newWords;
        chosen = open;
        remedies = Optional.empty();
        idle.getChildren().clear();
        fill();
        if (other) {
            scroll.setVvalue(0);
        }
    }

    /** A problem is open; what would mend it is looked for. */
    void open(Optional<Problem> problem) {
        chosen = problem;
        remedies = Optional.empty();
        fill();
    }

    /** What would mend the problem that is open. */
    void showRemedies(List<Remedy> found) {
        remedies = Optional.of(found);
        fill();
    }

    /** Idle land and buildings of the card. */
    void showIdle(List<SiteHost> sites) {
        CheckupWords known = said;
        if (known == null) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(words.text("ui.checkup.idle", Map.of("count", Integer.toString(sites.size())))));
        if (sites.isEmpty()) {
            nodes.add(indented(Nodes.label(words.text("ui.checkup.idle.none"), "small", "muted")));
        }
        for (SiteHost site : sites) {
            Label name = Nodes.shrinkable(known.host(site), "small");
            name.setTooltip(Nodes.tooltip(known.host(site)));
            HBox row = Nodes.row(
                    6,
                    name,
                    Nodes.spacer(),
                    small("mdi2c-crosshairs-gps", "ui.checkup.fly", () -> actions.flyTo(site)));
            row.getStyleClass().add("card-line");
            nodes.add(row);
        }
        idle.getChildren().setAll(nodes);
    }

    private void fill() {
        CheckupWords known = said;
        ZoneCard shown = card;
        if (known == null || shown == null) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(words.text(
                "ui.checkup.problems",
                Map.of("count", Integer.toString(shown.problems().size())))));
        if (shown.problems().isEmpty()) {
            nodes.add(indented(Nodes.label(words.text("ui.checkup.problems.none"), "small", "muted")));
        }
        for (Problem problem : shown.problems()) {
            nodes.add(row(problem, known));
            if (chosen.filter(problem::equals).isPresent()) {
                nodes.add(mending(problem, known));
            }
        }
        rows.getChildren().setAll(nodes);
    }

    private Node row(Problem problem, CheckupWords known) {
        CardLine line = problem.line();
        Label rank = Nodes.digits(Integer.toString(problem.rank()), "micro", "faint");
        rank.setMinWidth(20);
        Label name = Nodes.shrinkable(known.indicator(problem.indicatorId()), "body");
        name.setTooltip(Nodes.tooltip(known.indicator(problem.indicatorId())));
        Label people = Nodes.label(
                words.text("ui.checkup.people", Map.of("number", known.people(line.people(), line.estimated()))),
                "micro",
                "muted");
        Label missing =
                Nodes.label(words.text("ui.checkup.missing", Map.of("amount", known.missing(line))), "micro", "muted");
        CardReasons why = reasons;
        if (why != null) {
            why.ofPeople(people, line);
            why.of(missing, line);
        }
        VBox texts = new VBox(1, name, Nodes.row(8, people, missing));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = Nodes.row(
                8,
                rank,
                GradeBadge.small(known, line.grade()),
                texts,
                small("mdi2c-crosshairs-gps", "ui.checkup.fly.problem", () -> actions.flyTo(problem)));
        row.getStyleClass().addAll("card-line", "problem-row");
        row.setId("problem-" + problem.indicatorId());
        row.setFocusTraversable(true);
        row.setAccessibleText(known.indicator(problem.indicatorId()));
        if (chosen.filter(problem::equals).isPresent()) {
            row.getStyleClass().add("selected");
        }
        row.setOnMouseClicked(event -> actions.choose(problem));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                actions.choose(problem);
            }
        });
        return row;
    }

    private Node mending(Problem problem, CheckupWords known) {
        VBox box = new VBox(6);
        box.getStyleClass().add("mending");
        if (remedies.isEmpty()) {
            box.getChildren().add(Nodes.label(words.text("ui.checkup.remedies.waiting"), "small", "muted"));
            return box;
        }
        for (Remedy remedy : remedies.get()) {
            Label text = Nodes.shrinkable(known.describe(remedy), "small", "strong");
            text.setWrapText(true);
            box.getChildren().add(text);
            if (remedy.sites().isEmpty() && remedy.canBePlaced()) {
                box.getChildren().add(Nodes.label(words.text("ui.checkup.no_site"), "micro", "muted"));
            }
            remedy.sites().forEach(site -> box.getChildren().add(site(problem, remedy, site, known)));
        }
        return box;
    }

    private Node site(Problem problem, Remedy remedy, RemedySite site, CheckupWords known) {
        Label name = Nodes.shrinkable(site.host().map(known::host).orElseGet(() -> known.site(site)), "small");
        name.setTooltip(Nodes.tooltip(name.getText()));
        Label gain = Nodes.shrinkable(known.measure(site) + " · " + known.gain(site, problem.line()), "micro", "good");
        gain.setWrapText(true);
        gain.setMinHeight(USE_PREF_SIZE);
        VBox texts = new VBox(1, name, gain);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button place = new Button(words.text("ui.checkup.place"));
        place.getStyleClass().addAll("link", "place-remedy");
        place.setMinWidth(USE_PREF_SIZE);
        place.setTooltip(Nodes.tooltip(words.text("ui.checkup.place.tip", Map.of("what", known.measure(site)))));
        place.setOnAction(event -> actions.place(remedy, site));
        return Nodes.row(4, texts, small("mdi2c-crosshairs-gps", "ui.checkup.fly", () -> actions.flyTo(site)), place);
    }

    private Button small(String icon, String key, Runnable action) {
        Button button = Nodes.iconButton(icon, words.text(key), action);
        button.getStyleClass().add("small-icon");
        return button;
    }

    private static Node head(String text) {
        Label head = Nodes.label(text, "head");
        head.setPadding(new Insets(14, 16, 6, 16));
        return head;
    }

    private static Node indented(Node node) {
        VBox.setMargin(node, new Insets(0, 16, 4, 16));
        return node;
    }
}
