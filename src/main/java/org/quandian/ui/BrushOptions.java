package org.quandian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Feature;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.Outline;
import org.quandian.ui.panel.FormControl;
import org.quandian.ui.panel.FormControls;
import org.quandian.ui.panel.FormField;
import org.quandian.ui.panel.FormSource;
import org.quandian.ui.panel.NumberField;
import org.quandian.ui.panel.NumberRange;
import org.quandian.ui.panel.PlacedForm;

/** The options of the thing in the hand: how it is drawn, and those of its fields that belong into the toolbar. FX thread. */
final class BrushOptions extends HBox {
    private static final String CONTROL = "brush-";

    private final Messages words;
    private final PlacedForm forms;
    private final Consumer<Brush> onBrush;
    private final Consumer<String> onSite;
    private final List<FormControl> controls = new ArrayList<>();
    private @Nullable Brush shown;
    private @Nullable FormSource source;
    private Optional<TextField> number = Optional.empty();

    BrushOptions(Messages words, Consumer<Brush> onBrush, Consumer<String> onSite) {
        super(10);
        this.words = words;
        this.forms = new PlacedForm(words);
        this.onBrush = onBrush;
        this.onSite = onSite;
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
    }

    /** Shows the options of that brush; a number that is being typed stays. */
    @SuppressWarnings("ReferenceEquality")
    void show(Brush brush, FormSource newSource) {
        Brush before = shown;
        shown = brush;
        if (before != null
                && newSource == source
                && before.kind() == brush.kind()
                && (isNumberFocused() || before.outline() == brush.outline())) {
            controls.forEach(each -> each.show(brush.values()));
            return;
        }
        source = newSource;
        build(brush, newSource);
    }

    private void build(Brush brush, FormSource from) {
        controls.clear();
        number = Optional.empty();
        getChildren().setAll(Nodes.divider());
        FormControls maker = new FormControls(words, from, CONTROL, this::changed);
        for (FormField field : forms.of(brush.kind())) {
            if (field.inBrush()) {
                add(maker.of(field));
            }
        }
        if (brush.kind() == PlacedKind.PARK) {
            showPark(brush);
        } else if (brush.kind().isStreet()) {
            getChildren().add(note(words.text("ui.card.walk_only")));
        } else if (brush.kind() == PlacedKind.IDLE) {
            getChildren().add(sites(from));
        } else if (!brush.kind().isLine()) {
            getChildren().add(outlines(brush, List.of(Outline.SQUARE, Outline.DRAWN), "ui.outline.stamp"));
        }
        controls.forEach(each -> each.show(brush.values()));
    }

    private void add(FormControl control) {
        controls.add(control);
        String caption = words.text("placed.field." + control.field().name());
        boolean named = control.field().entry() == FormField.Entry.NUMBER
                || control.field().entry() == FormField.Entry.OPTIONAL;
        getChildren()
                .add(named ? Nodes.row(6, Nodes.label(caption, "small", "muted"), control.node()) : control.node());
        if (number.isEmpty() && named) {
            number = Optional.ofNullable((TextField)
                    control.node().lookup("#" + CONTROL + control.field().name()));
        }
    }

    /** Another type brings the floor that its standard asks at least. */
    private void changed(Map<String, String> values) {
        String type = values.get(FacilitySite.TYPE);
        Brush next = now();
        for (Map.Entry<String, String> each : values.entrySet()) {
            next = next.withValue(each.getKey(), each.getValue());
        }
        FormSource from = source;
        onBrush.accept(type != null && from != null ? BrushCase.ofType(next, type, from.rules()) : next);
    }

    /** Whether a number is being typed. */
    boolean isNumberFocused() {
        return getScene() != null
                && getScene().getFocusOwner() instanceof TextField field
                && field.getId() != null
                && field.getId().startsWith(CONTROL);
    }

    /** Puts the keyboard into the number field, where there is one. */
    void focusNumber() {
        number.ifPresent(field -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    private void showPark(Brush brush) {
        getChildren()
                .add(outlines(
                        brush,
                        List.of(Outline.SQUARE, Outline.OCTAGON, Outline.PARCEL, Outline.DRAWN),
                        "ui.outline.square"));
        if (brush.outline().isStamp()) {
            NumberField area = NumberField.inLine(
                    words,
                    NumberRange.parkArea(),
                    words.text("ui.area"),
                    brush.footprint(),
                    value -> onBrush.accept(now().withFootprint(value)));
            area.field().setId("brush-number");
            area.field().setPrefWidth(100);
            number = Optional.of(area.field());
            getChildren().add(Nodes.row(6, Nodes.label(words.text("ui.area"), "small", "muted"), area));
        }
    }

    /** All idle sites, largest first; a click puts what is in the hand on the site. */
    private Node sites(FormSource from) {
        MenuButton list = new MenuButton(words.text("works.idle.sites"));
        list.setId("idle-sites");
        list.setDisable(from.idleSites().isEmpty());
        for (Feature site : from.idleSites()) {
            String name = site.nameOrId();
            String area = FigureFormat.whole(site.shape().getArea());
            MenuItem item = new MenuItem(words.text("works.idle.site", Map.of("name", name, "area", area)));
            item.setOnAction(event -> onSite.accept(site.id()));
            list.getItems().add(item);
        }
        return from.idleSites().isEmpty() ? note(words.text("works.idle.none")) : list;
    }

    private Node outlines(Brush brush, List<Outline> choices, String stampKey) {
        Segments<Outline> segments = new Segments<>(
                choices,
                each -> words.text(each == Outline.SQUARE ? stampKey : "ui.outline." + each.id()),
                choices.contains(brush.outline()) ? brush.outline() : Outline.SQUARE,
                chosen -> onBrush.accept(now().withOutline(chosen)));
        segments.setId("outlines");
        return segments;
    }

    private Node note(String sentence) {
        return Nodes.shrinkable(sentence, "small", "muted");
    }

    private Brush now() {
        if (shown == null) {
            throw new IllegalStateException("no brush is shown");
        }
        return shown;
    }
}
