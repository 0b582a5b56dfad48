package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.IdleReuse;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.fx.Nodes;

/** Name, numbers and radius of the selected thing, and a bin. Nothing is asked before deleting, because there is undo. */
final class PlacedInspector extends VBox {
    private static final double MOST_AREA = 1_000_000;

    private final Messages words;
    private final String id;
    private final TextField name = new TextField();
    private final Optional<NumberField> area;
    private final PlacedFields fields;
    private final PlaceFields place;
    private final ProgrammeRow programme;
    private final EffortRow effort;
    private final Optional<IdleUsesBox> idle;
    private final Optional<BundleBox> bundle;
    private final VBox advice = new VBox(4);
    private final Label radius = Nodes.shrinkable("", "small", "muted");
    private final PlacedPanel.Actions actions;
    private String shownName;

    PlacedInspector(
            Messages words,
            PlacedModel.Row row,
            FormSource source,
            PlacedModel.Ground ground,
            PlacedPanel.Actions actions) {
        super(8);
        this.words = words;
        this.id = row.id();
        this.actions = actions;
        this.shownName = row.name();
        this.area = row.squareMetres() > 0
                ? Optional.of(NumberField.inLine(
                        words,
                        row.kind() == PlacedKind.PARK ? NumberRange.parkArea() : NumberRange.squareMetres(1, MOST_AREA),
                        words.text("ui.area"),
                        row.squareMetres(),
                        value -> actions.resize(id, value)))
                : Optional.empty();
        this.fields = new PlacedFields(words, row, source, values -> actions.revise(id, values));
        this.effort = new EffortRow(words, values -> actions.revise(id, values));
        this.idle = row.kind() == PlacedKind.IDLE
                ? Optional.of(new IdleUsesBox(words, use -> actions.revise(id, Map.of(IdleReuse.USE, use))))
                : Optional.empty();
        this.bundle = row.kind() == PlacedKind.COMMUNITY
                ? Optional.of(new BundleBox(words, items -> actions.revise(id, Map.of(CompleteCommunity.ITEMS, items))))
                : Optional.empty();
        advice.setId("inspector-advice");
        advice.managedProperty().bind(advice.visibleProperty());
        this.place = new PlaceFields(words, row, ground, actions);
        this.programme = new ProgrammeRow(words, actions::programme);
        getStyleClass().add("inspector");
        area.ifPresent(each -> each.field().setId("inspector-area"));
        prepareName(row.what());
        arrange(row);
    }

    private void arrange(PlacedModel.Row row) {
        Button delete = new Button(words.text("ui.placed.delete"), Nodes.icon("mdi2d-delete-outline", 16));
        delete.setId("inspector-delete");
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setOnAction(event -> actions.delete(id));
        getChildren().add(Nodes.row(8, FieldCaption.of(words.text("ui.placed.name")), name));
        getChildren().add(advice);
        area.ifPresent(each -> getChildren().add(Nodes.row(8, FieldCaption.of(words.text("ui.area")), each)));
        getChildren().add(fields);
        bundle.ifPresent(getChildren()::add);
        idle.ifPresent(getChildren()::add);
        if (row.kind() == PlacedKind.RENEWAL) {
            Label uncounted = Nodes.shrinkable(words.text("works.lifts.uncounted"), "small", "muted");
            uncounted.setWrapText(true);
            uncounted.setMinHeight(USE_PREF_SIZE);
            getChildren().add(uncounted);
        }
        radius.setWrapText(true);
        getChildren().addAll(place, programme, effort, Nodes.row(8, radius, Nodes.spacer(), delete));
        VBox.setMargin(this, new Insets(4, 12, 8, 12));
    }

    private void prepareName(String what) {
        name.setId("inspector-name");
        name.setText(shownName);
        name.setPromptText(what);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> applyName());
        name.focusedProperty().addListener((any, before, focused) -> {
            if (!focused) {
                applyName();
            }
        });
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.setText(shownName);
                event.consume();
            }
        });
    }

    boolean isAbout(String otherId) {
        return id.equals(otherId);
    }

    void show(PlacedModel.Row row, PlacedExtras extras) {
        if (!name.isFocused()) {
            name.setText(row.name());
        }
        shownName = row.name();
        area.filter(each -> !each.field().isFocused()).ifPresent(each -> each.show(row.squareMetres()));
        fields.show(row.values());
        place.show(row);
        programme.show(
                List.of(row.values()), EffortRow.hint(words, extras.estimate().apply(id)));
        idle.ifPresent(
                each -> each.show(extras.idleGains().apply(id), row.values().getOrDefault(IdleReuse.USE, "")));
        bundle.ifPresent(each -> extras.bundle().apply(id).ifPresent(each::show));
        showAdvice(extras.advice().apply(id));
        effort.show(row.values());
        radius.setText(reach(row));
    }

    /** Whatever the rules say stands here too after placing: the numbers can still be changed. */
    private void showAdvice(List<String> sentences) {
        advice.getChildren()
                .setAll(sentences.stream().map(PlacedInspector::adviceLine).toList());
        advice.setVisible(!sentences.isEmpty());
    }

    private static Node adviceLine(String sentence) {
        Node icon = Nodes.icon("mdi2a-alert-outline", 16);
        icon.getStyleClass().add("icon-warning");
        Label text = Nodes.label(sentence, "small");
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMinHeight(USE_PREF_SIZE);
        HBox line = Nodes.row(6, icon, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        return line;
    }

    private String reach(PlacedModel.Row row) {
        if (row.kind().isStreet()) {
            return words.text("ui.card.walk_only");
        }
        return row.radiusMetres() > 0
                ? words.text("ui.placed.radius", Map.of("radius", FigureFormat.whole(row.radiusMetres())))
                : words.text("ui.placed.no_radius");
    }

    private void applyName() {
        String typed = name.getText().strip();
        if (!typed.equals(shownName) && !typed.isEmpty()) {
            shownName = typed;
            actions.rename(id, typed);
        }
    }
}
