package org.quandian.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.quandian.portrayal.PlacedEntry;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.Swatch;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The left dock: what is on the map and how it looks, how much of it there is, and the rule behind the figures. */
public final class LayersPanel extends VBox {
    private static final double LEAST_HEIGHT = 110;
    /** The place of the name in a row of a layer. */
    private static final int NAME = 2;

    private final Messages words;
    private final Function<Swatch, ImageView> swatches;
    private final Consumer<UnaryOperator<PortrayalOptions>> onChange;
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
    private List<PlacedEntry> shownKinds = List.of();
    private boolean unfolded;
    private boolean kindsUnfolded;

    /**
     * @param words the language
     * @param swatches makes the picture of a sample
     * @param onChange told what is to be shown or hidden
     */
    public LayersPanel(
            Messages words, Function<Swatch, ImageView> swatches, Consumer<UnaryOperator<PortrayalOptions>> onChange) {
        this.words = words;
        this.explainable = new Explainable(words);
        this.swatches = swatches;
        this.onChange = onChange;
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

    /**
     * Shows the layer list.
     *
     * @param kinds what the plan places, by kind: one switch each, below the one for all of them
     */
    public void showLayers(List<LayerEntry> entries, List<PlacedEntry> kinds) {
        shownEntries = List.copyOf(entries);
        shownKinds = List.copyOf(kinds);
        List<LayerEntry> main =
                entries.stream().filter(each -> each.content().shownAtFirst()).toList();
        List<LayerEntry> more =
                entries.stream().filter(each -> !each.content().shownAtFirst()).toList();
        layers.getChildren().clear();
        for (LayerEntry entry : main) {
            layers.getChildren().add(layerRow(entry));
            if (entry.content() == MapContent.PLANNED && kindsUnfolded) {
                layers.getChildren().addAll(kinds.stream().map(this::kindRow).toList());
            }
        }
        if (!more.isEmpty()) {
            layers.getChildren().add(foldRow(more.size()));
        }
        if (unfolded) {
            layers.getChildren().addAll(more.stream().map(this::layerRow).toList());
        }
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
                .ifPresent(value ->
                        amount.show(entry.unit().text(value), unit(entry.unit().key(), value)));
    }

    /** English says one site, two sites. */
    private String unit(String key, double value) {
        return words.text(value == 1 && words.has(key + ".one") ? key + ".one" : key);
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
        boolean withKinds = entry.content() == MapContent.PLANNED && !shownKinds.isEmpty();
        HBox row = switchRow(
                entry.content().id(),
                words.text("map.layer." + entry.content().id()),
                entry.swatch(),
                entry.visible(),
                options -> options.withShown(entry.content(), !entry.visible()));
        if (withKinds) {
            // close to the name, which would be cut otherwise in a small window
            Node name = row.getChildren().remove(NAME);
            row.getChildren().add(NAME, Nodes.row(0, name, foldKinds()));
        }
        row.getChildren().add(count(entry, withKinds));
        return row;
    }

    /** How many things a layer holds; of the plan also how many of them are drawn, where that is not all. */
    private Label count(LayerEntry entry, boolean withKinds) {
        int drawn = shownKinds.stream()
                .filter(PlacedEntry::visible)
                .mapToInt(PlacedEntry::count)
                .sum();
        String all = FigureFormat.whole(entry.count());
        if (!withKinds || !entry.visible() || drawn == entry.count()) {
            return Nodes.digits(all, "small", "muted");
        }
        Label part = Nodes.digits(FigureFormat.whole(drawn) + "/" + all, "small", "muted");
        part.setTooltip(Nodes.tooltip(
                words.text("ui.layers.partly", Map.of("drawn", FigureFormat.whole(drawn), "count", all))));
        return part;
    }

    /** What the plan places of one kind, with a switch of its own. */
    private Node kindRow(PlacedEntry entry) {
        HBox row = switchRow(
                entry.kind().id(),
                words.text("placed.kind." + entry.kind().id()),
                entry.swatch(),
                entry.visible(),
                options -> options.withShown(entry.kind(), !entry.visible()));
        row.getChildren().add(Nodes.digits(FigureFormat.whole(entry.count()), "small", "muted"));
        row.getStyleClass().add("kind-row");
        return row;
    }

    /** Eye, sample, name; a double click does what the eye does. */
    private HBox switchRow(
            String id, String name, Swatch sample, boolean visible, UnaryOperator<PortrayalOptions> change) {
        String icon = visible ? "mdi2e-eye-outline" : "mdi2e-eye-off-outline";
        Button eye = Nodes.iconButton(
                icon,
                words.text(visible ? "ui.layers.hide" : "ui.layers.show", Map.of("layer", name)),
                () -> onChange.accept(change));
        eye.setGraphic(Nodes.icon(icon, 16));
        eye.getGraphic().getStyleClass().add("icon-muted");
        eye.getStyleClass().add("small-icon");
        eye.setId("eye-" + id);
        HBox row = Nodes.row(8, eye, swatch(sample), hinted(name, "body"), Nodes.spacer());
        row.getStyleClass().add("layer-row");
        if (!visible) {
            row.getStyleClass().add("hidden-layer");
        }
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                onChange.accept(change);
            }
        });
        return row;
    }

    private Node foldKinds() {
        Button fold = Nodes.iconButton(
                "mdi2c-chevron-right",
                words.text(kindsUnfolded ? "ui.layers.kinds.fold" : "ui.layers.kinds.unfold"),
                () -> {
                    kindsUnfolded = !kindsUnfolded;
                    showLayers(shownEntries, shownKinds);
                });
        fold.setGraphic(Nodes.icon(kindsUnfolded ? "mdi2c-chevron-down" : "mdi2c-chevron-right", 16));
        fold.getGraphic().getStyleClass().add("icon-muted");
        fold.getStyleClass().add("tiny-icon");
        fold.setId("planned-kinds");
        return fold;
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
            showLayers(shownEntries, shownKinds);
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
