package org.quandian.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quandian.access.city.CityLedger;
import org.quandian.access.explain.Question;
import org.quandian.access.people.PeopleReport;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.LayerEntry;
import org.quandian.portrayal.LegendEntry;
import org.quandian.portrayal.MapContent;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PeopleSentence;
import org.quandian.portrayal.Swatch;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The left dock: what is on the map and how it looks, how much of it there is, and the rule behind the figures. */
public final class LayersPanel extends VBox {
    private static final double LEAST_HEIGHT = 110;

    private final Messages words;
    private final Function<Swatch, ImageView> swatches;
    private final BiConsumer<MapContent, Boolean> onShown;
    private final VBox layers = new VBox();
    private final VBox legend = new VBox();
    private final Label rule = new Label();
    private final Label source = new Label();
    private final Label people = new Label();
    private final Label ledger = Nodes.tag("", "tag-radius");
    private final VBox note = new VBox(6);
    private final Explainable explainable;
    /** What the served and unserved land of the legend comes from. */
    private Optional<Question> land = Optional.empty();

    private final Map<String, FigureText> legendAmounts = new HashMap<>();
    private List<LayerEntry> shownEntries = List.of();
    private boolean unfolded;

    /**
     * @param words the language
     * @param swatches makes the picture of a sample
     * @param onShown told when a layer is to be shown or hidden
     */
    public LayersPanel(Messages words, Function<Swatch, ImageView> swatches, BiConsumer<MapContent, Boolean> onShown) {
        this.words = words;
        this.explainable = new Explainable(words);
        this.swatches = swatches;
        this.onShown = onShown;
        layers.setId("layer-rows");
        HBox head = Nodes.row(8, Nodes.label(words.text("ui.layers"), "head"));
        head.getStyleClass().add("section-head");
        HBox legendHead = Nodes.row(8, Nodes.label(words.text("ui.legend"), "head"), ledger);
        legendHead.getStyleClass().add("section-head");
        rule.setWrapText(true);
        rule.getStyleClass().addAll("small", "muted", "rule-text");
        rule.setMinHeight(USE_PREF_SIZE);
        source.setWrapText(true);
        source.setMinHeight(USE_PREF_SIZE);
        source.getStyleClass().addAll("small", "faint");
        people.setWrapText(true);
        people.setMinHeight(USE_PREF_SIZE);
        people.getStyleClass().addAll("small", "faint");
        Node bookmark = Nodes.icon("mdi2b-bookmark-outline", 14);
        bookmark.getStyleClass().add("icon-accent");
        HBox clause = new HBox(6, bookmark, source);
        note.setMinHeight(USE_PREF_SIZE);
        note.getChildren().addAll(rule(), rule, clause, people);
        VBox.setMargin(rule, new Insets(0, 16, 0, 16));
        VBox.setMargin(clause, new Insets(0, 16, 0, 16));
        VBox.setMargin(people, new Insets(4, 16, 0, 16));
        getStyleClass().addAll("dock", "left");
        getChildren().addAll(head, scrolled(layers), rule(), legendHead, scrolled(legend), note);
        setPadding(new Insets(10, 0, 12, 0));
    }

    /** A plan with many kinds of things has a long legend: it scrolls, as the layers do, and pushes nothing out of the window. */
    private static ScrollPane scrolled(VBox rows) {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(LEAST_HEIGHT);
        return scroll;
    }

    /** Shows the layer list. */
    public void showLayers(List<LayerEntry> entries) {
        List<LayerEntry> main =
                entries.stream().filter(each -> each.content().shownAtFirst()).toList();
        List<LayerEntry> more =
                entries.stream().filter(each -> !each.content().shownAtFirst()).toList();
        layers.getChildren().setAll(main.stream().map(this::layerRow).toList());
        if (!more.isEmpty()) {
            layers.getChildren().add(foldRow(more.size()));
        }
        if (unfolded) {
            layers.getChildren().addAll(more.stream().map(this::layerRow).toList());
        }
        shownEntries = List.copyOf(entries);
    }

    /** Shows the legend. */
    public void showLegend(List<LegendEntry> entries) {
        legendAmounts.clear();
        legend.getChildren().setAll(entries.stream().map(this::legendRow).toList());
    }

    /** Shows other amounts in the same legend: what happens while something is dragged. */
    public void showAmounts(List<LegendEntry> entries) {
        for (LegendEntry entry : entries) {
            FigureText amount = legendAmounts.get(entry.key());
            if (amount != null) {
                showAmount(entry, amount);
            }
        }
    }

    private void showAmount(LegendEntry entry, FigureText amount) {
        entry.amount()
                .ifPresent(value -> amount.show(
                        entry.unit().text(value), words.text(entry.unit().key())));
    }

    /** Shows the rule that the figures follow. */
    public void showRule(CityLedger engine, Ledger inForce, String indicatorId) {
        land = engine.baseline()
                .findComputed(indicatorId)
                .filter(result -> result.denominators().contains(Denominator.RESIDENTIAL_LAND))
                .map(result -> Question.city(indicatorId, Denominator.RESIDENTIAL_LAND));
        ledger.setText(words.text("ui.ledger." + inForce.id()));
        ledger.getStyleClass().setAll("label", "tag", "tag-" + inForce.id());
        RuleBook rules = engine.rules();
        PeopleReport report = engine.ground().dwellings().report();
        RuleSentences sentences = new RuleSentences(words);
        String radii = new IndicatorNames(words, rules).radii(indicatorId);
        rule.setText(
                inForce == Ledger.RADIUS
                        ? sentences.rule(rules, indicatorId)
                        : radii.isEmpty()
                                ? words.text("ui.rule.walk")
                                : words.text("ui.rule.walk.radius", Map.of("radius", radii)));
        source.setText(sentences.source(rules, indicatorId));
        people.setText(new PeopleSentence(words)
                .text(report.total(), report.spread(), report.homes(), report.passedOver(), report.outside()));
    }

    /** Where room is short, the rule is not shown. */
    public void setNoteShown(boolean shown) {
        note.setVisible(shown);
        note.setManaged(shown);
    }

    private static Node rule() {
        VBox box = new VBox(Nodes.rule());
        box.setPadding(new Insets(10, 16, 8, 16));
        return box;
    }

    private Node layerRow(LayerEntry entry) {
        String name = words.text("map.layer." + entry.content().id());
        Button eye = Nodes.iconButton(
                entry.visible() ? "mdi2e-eye-outline" : "mdi2e-eye-off-outline",
                words.text(entry.visible() ? "ui.layers.hide" : "ui.layers.show", Map.of("layer", name)),
                () -> onShown.accept(entry.content(), !entry.visible()));
        eye.setGraphic(Nodes.icon(entry.visible() ? "mdi2e-eye-outline" : "mdi2e-eye-off-outline", 16));
        eye.getGraphic().getStyleClass().add("icon-muted");
        eye.getStyleClass().add("small-icon");
        eye.setId("eye-" + entry.content().id());
        HBox row = Nodes.row(
                8,
                eye,
                swatch(entry.swatch()),
                hinted(name, "body"),
                Nodes.spacer(),
                Nodes.digits(FigureFormat.whole(entry.count()), "small", "muted"));
        row.getStyleClass().add("layer-row");
        if (!entry.visible()) {
            row.getStyleClass().add("hidden-layer");
        }
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                onShown.accept(entry.content(), !entry.visible());
            }
        });
        return row;
    }

    /** Layers that the parks module does not need lie folded away. */
    private Node foldRow(int count) {
        Button fold = new Button(
                words.text("ui.layers.more", Map.of("count", FigureFormat.whole(count))),
                Nodes.icon(unfolded ? "mdi2c-chevron-down" : "mdi2c-chevron-right", 16));
        fold.getStyleClass().addAll("link", "fold");
        fold.setId("more-layers");
        fold.setOnAction(event -> {
            unfolded = !unfolded;
            showLayers(shownEntries);
        });
        HBox row = Nodes.row(8, fold);
        row.setPadding(new Insets(0, 16, 0, 10));
        return row;
    }

    private Node legendRow(LegendEntry entry) {
        FigureText amount = new FigureText("figure-xs");
        legendAmounts.put(entry.key(), amount);
        amount.setId("legend-" + entry.key());
        if (entry.key().equals("served") || entry.key().equals("unserved")) {
            explainable.of(amount, () -> land);
        }
        showAmount(entry, amount);
        HBox row = Nodes.row(
                6, swatch(entry.swatch()), hinted(words.text(entry.nameKey()), "small"), Nodes.spacer(), amount);
        row.getStyleClass().add("legend-row");
        return row;
    }

    /** Where room is short a name is cut; the whole of it is shown on hover. */
    private static Label hinted(String name, String style) {
        Label label = Nodes.shrinkable(name, style);
        label.setTooltip(Nodes.tooltip(name));
        return label;
    }

    private Node swatch(Swatch sample) {
        StackPane box = new StackPane(swatches.apply(sample));
        box.setMinSize(22, 20);
        box.setMaxSize(22, 20);
        return box;
    }
}
