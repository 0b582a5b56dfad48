package org.quandian.ui.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Grade;
import org.quandian.access.checkup.GradeClass;
import org.quandian.access.checkup.Ungraded;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorShelf;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The card in the middle: head with the overall grade, every indicator with value and grade, last those without a grade and why. FX thread. */
final class CardView extends VBox {
    private final Messages words;
    private final Runnable onFly;
    private final VBox head = new VBox(6);
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private @Nullable CardReasons reasons;
    private boolean ungradedShown;

    /** @param onFly the map shall show the zone of the card */
    CardView(Messages words, Runnable onFly) {
        this.words = words;
        this.onFly = onFly;
        getStyleClass().add("dock");
        setId("checkup-card");
        head.setPadding(new Insets(14, 16, 10, 16));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, Nodes.rule(), scroll);
        setMinWidth(0);
    }

    void show(CheckupReport report, ZoneCard card, CheckupWords said, CardReasons newReasons) {
        reasons = newReasons;
        String city = report.figures().ledger().city().city().name();
        Label name = Nodes.shrinkable(said.zone(card, city), "card-title");
        name.setId("checkup-name");
        String ledger = report.ledger().id();
        HBox title = Nodes.row(
                10,
                GradeBadge.large(said, card.grade()),
                name,
                Nodes.tag(words.text("ui.ledger." + ledger), "tag-" + ledger),
                Nodes.tag(report.figures().ledger().rules().regime().id(), "tag-quiet"),
                Nodes.spacer());
        if (!card.isRest()) {
            title.getChildren().add(Nodes.iconButton("mdi2c-crosshairs-gps", words.text("ui.checkup.fly"), onFly));
        }
        head.getChildren().setAll(title, summaryOf(card), counts(card, said));
        fill(report, card, said);
        scroll.setVvalue(0);
    }

    private Label summaryOf(ZoneCard card) {
        Label summary = Nodes.shrinkable(summary(card), "small", "muted");
        summary.setTooltip(Nodes.tooltip(words.text("ui.checkup.mark.explained")));
        return summary;
    }

    private String summary(ZoneCard card) {
        List<String> parts = new ArrayList<>();
        if (!card.district().isEmpty()) {
            parts.add(card.district());
        }
        parts.add(words.text("ui.checkup.residents", Map.of("number", FigureFormat.people(card.residents()))));
        parts.add(words.text("ui.checkup.households", Map.of("number", FigureFormat.people(card.households()))));
        card.mark()
                .ifPresent(
                        mark -> parts.add(words.text("ui.checkup.mark", Map.of("number", FigureFormat.percent(mark)))));
        return String.join(" · ", parts);
    }

    private Node counts(ZoneCard card, CheckupWords said) {
        HBox row = Nodes.row(6);
        for (Grade grade : Grade.values()) {
            int count = card.countByGrade().getOrDefault(grade, 0);
            row.getChildren()
                    .addAll(GradeBadge.small(said, Optional.of(grade)), Nodes.digits(Integer.toString(count), "small"));
        }
        int ungraded = card.countUngraded().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        row.getChildren()
                .add(Nodes.label(
                        words.text("ui.checkup.ungraded.count", Map.of("count", Integer.toString(ungraded))),
                        "small",
                        "muted"));
        return row;
    }

    private void fill(CheckupReport report, ZoneCard card, CheckupWords said) {
        RuleBook rules = report.figures().ledger().rules();
        IndicatorNames names = new IndicatorNames(words, rules);
        Map<IndicatorShelf, List<CardLine>> shelves = new TreeMap<>(Comparator.naturalOrder());
        for (CardLine line : card.lines()) {
            if (line.grade().isPresent()) {
                shelves.computeIfAbsent(names.shelf(line.indicatorId()), any -> new ArrayList<>())
                        .add(line);
            }
        }
        List<Node> nodes = new ArrayList<>();
        shelves.forEach((shelf, own) -> {
            nodes.add(Nodes.label(names.name(shelf), "small", "picker-shelf"));
            own.forEach(line -> nodes.add(row(report, line, said)));
        });
        nodes.addAll(ungraded(report, card, said));
        lines.getChildren().setAll(nodes);
    }

    private Node row(CheckupReport report, CardLine line, CheckupWords said) {
        Label name = Nodes.shrinkable(said.indicator(line.indicatorId()), "body");
        name.setTooltip(Nodes.tooltip(explained(report, line, said)));
        Label value = Nodes.label(said.value(line), "small", "strong");
        value.setMinWidth(96);
        value.setAlignment(Pos.CENTER_RIGHT);
        Label missing = Nodes.label(
                line.missing() > 0 ? words.text("ui.checkup.missing", Map.of("amount", said.missing(line))) : "",
                "micro",
                "muted");
        missing.setMinWidth(96);
        missing.setAlignment(Pos.CENTER_RIGHT);
        String ledger = line.figure().key().ledger().id();
        HBox row = Nodes.row(
                8,
                name,
                Nodes.spacer(),
                missing,
                value,
                Nodes.tag(words.text("ui.ledger." + ledger + ".short"), "tag-" + ledger),
                GradeBadge.small(said, line.grade()));
        CardReasons known = reasons;
        if (known != null) {
            known.of(value, line);
            known.of(missing, line);
        }
        value.setId("value-" + line.indicatorId());
        row.getStyleClass().add("card-line");
        row.setId("line-" + line.indicatorId());
        row.setAccessibleText(said.indicator(line.indicatorId()) + " " + said.value(line) + " "
                + line.grade().map(said::grade).orElse(""));
        return row;
    }

    /** Total and served with their denominator and rule set, and the thresholds. */
    private String explained(CheckupReport report, CardLine line, CheckupWords said) {
        var key = line.figure().key();
        StringBuilder text = new StringBuilder(words.text(
                "ui.checkup.explained",
                Map.of(
                        "name", said.indicator(line.indicatorId()),
                        "served", said.figure(line, line.figure().served()),
                        "total", said.figure(line, line.figure().total()),
                        "denominator",
                                words.text(
                                        "cli.denominator." + key.denominator().id()),
                        "regime", key.regimeId())));
        GradeClass of = line.of().orElseThrow();
        for (Grade grade : Grade.values()) {
            text.append('\n')
                    .append(said.grade(grade))
                    .append("  ")
                    .append(said.threshold(report.rules().rule(of), grade));
        }
        return text.toString();
    }

    private List<Node> ungraded(CheckupReport report, ZoneCard card, CheckupWords said) {
        List<Node> nodes = new ArrayList<>();
        Map<Ungraded, Integer> counts = card.countUngraded();
        if (counts.isEmpty()) {
            return nodes;
        }
        nodes.add(Nodes.label(words.text("ui.checkup.ungraded"), "small", "picker-shelf"));
        counts.forEach((why, count) -> nodes.add(reason(said.reason(why), count)));
        Button fold = new Button(words.text(ungradedShown ? "ui.checkup.ungraded.hide" : "ui.checkup.ungraded.show"));
        fold.setId("checkup-ungraded");
        fold.getStyleClass().add("link");
        fold.setOnAction(event -> {
            ungradedShown = !ungradedShown;
            fill(report, card, said);
        });
        VBox.setMargin(fold, new Insets(2, 0, 4, 16));
        nodes.add(fold);
        if (ungradedShown) {
            for (CardLine line : card.lines()) {
                line.ungraded().ifPresent(why -> nodes.add(without(line, said.reason(why), said)));
            }
        }
        return nodes;
    }

    private Node reason(String reason, int count) {
        HBox row = Nodes.row(
                8,
                Nodes.shrinkable(reason, "small", "muted"),
                Nodes.spacer(),
                Nodes.label(
                        words.text("ui.checkup.items", Map.of("count", Integer.toString(count))), "small", "muted"));
        row.getStyleClass().add("card-line");
        return row;
    }

    private static Node without(CardLine line, String reason, CheckupWords said) {
        Label name = Nodes.shrinkable(said.indicator(line.indicatorId()), "body", "faint");
        HBox row = Nodes.row(8, name, Nodes.spacer(), GradeBadge.small(said, Optional.empty()));
        row.getStyleClass().add("card-line");
        name.setTooltip(Nodes.tooltip(reason));
        return row;
    }
}
