package org.quandian.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.FacilityType;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetLink;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.Outline;
import org.quandian.ui.panel.NumberField;
import org.quandian.ui.panel.NumberRange;

/** The options of the thing in the hand: how it is drawn, its type or level, its one number. FX thread. */
final class BrushOptions extends HBox {
    private final Messages words;
    private final Consumer<Brush> onBrush;
    private @Nullable Brush shown;
    private @Nullable RuleBook rules;
    private @Nullable NumberField number;

    BrushOptions(Messages words, Consumer<Brush> onBrush) {
        super(10);
        this.words = words;
        this.onBrush = onBrush;
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
    }

    /** Shows the options of that brush; a number that is being typed stays. */
    void show(Brush brush, RuleBook newRules) {
        boolean same = brush.equals(shown) && newRules == rules;
        if (same || (isNumberFocused() && shown != null && shown.kind() == brush.kind())) {
            shown = brush;
            return;
        }
        shown = brush;
        rules = newRules;
        number = null;
        getChildren().setAll(Nodes.divider());
        switch (brush.kind()) {
            case PARK -> showPark(brush);
            case COMMUNITY ->
                getChildren()
                        .add(note(words.text(
                                "ui.brush.bundle",
                                Map.of(
                                        "count",
                                        Integer.toString(newRules.bundle().size())))));
            case PARKING ->
                addNumber(
                        ParkingLot.SPACES,
                        NumberRange.count(1, BrushFields.MOST_SPACES, words.text("unit.spaces")),
                        brush);
            case FACILITY -> showFacility(brush, newRules);
            case SCHOOL -> showSchool(brush);
            case LINK -> showWay(brush);
            case CLOSURE, ENTRANCE -> getChildren().add(note(words.text("ui.card.walk_only")));
            default -> {}
        }
        if (brush.kind() != PlacedKind.PARK && !brush.kind().isStreet()) {
            getChildren().add(outlines(brush, List.of(Outline.SQUARE, Outline.DRAWN), "ui.outline.stamp"));
        }
    }

    /** Whether a number is being typed. */
    boolean isNumberFocused() {
        return number != null && number.field().isFocused();
    }

    /** Puts the keyboard into the number field, where there is one. */
    void focusNumber() {
        if (number != null) {
            number.field().requestFocus();
            number.field().selectAll();
        }
    }

    private void showPark(Brush brush) {
        getChildren()
                .add(outlines(
                        brush,
                        List.of(Outline.SQUARE, Outline.OCTAGON, Outline.PARCEL, Outline.DRAWN),
                        "ui.outline.square"));
        if (brush.outline().isStamp()) {
            add(
                    "ui.area",
                    NumberRange.parkArea(),
                    brush.footprint(),
                    value -> onBrush.accept(now().withFootprint(value)));
        }
    }

    private void showFacility(Brush brush, RuleBook book) {
        getChildren().add(types(brush, book));
        addNumber(FacilitySite.FLOOR, NumberRange.squareMetres(0, BrushFields.MOST_FLOOR), brush);
    }

    private void showSchool(Brush brush) {
        List<SchoolLevel> levels = List.of(SchoolLevel.PRIMARY, SchoolLevel.JUNIOR, SchoolLevel.NINE_YEAR);
        String level = brush.values().getOrDefault(SchoolSite.LEVEL, "");
        Segments<SchoolLevel> choice = new Segments<>(
                levels,
                each -> words.text("placed.level.short." + each.id()),
                SchoolLevel.findById(level).filter(levels::contains).orElse(SchoolLevel.PRIMARY),
                chosen -> onBrush.accept(now().withValue(SchoolSite.LEVEL, chosen.id())));
        choice.setId("school-levels");
        getChildren().add(choice);
        addNumber(
                SchoolSite.CLASSES, NumberRange.count(1, BrushFields.MOST_CLASSES, words.text("unit.classes")), brush);
    }

    private void showWay(Brush brush) {
        List<String> forms = List.of(StreetLink.Form.STREET.id(), StreetLink.Form.FOOTBRIDGE.id());
        String form = brush.values().getOrDefault(StreetLink.FORM, "");
        Segments<String> choice = new Segments<>(
                forms,
                each -> words.text("placed.form.short." + each),
                forms.contains(form) ? form : forms.get(0),
                chosen -> onBrush.accept(now().withValue(StreetLink.FORM, chosen)));
        choice.setId("way-forms");
        getChildren().addAll(choice, note(words.text("ui.card.walk_only")));
    }

    private void addNumber(String field, NumberRange range, Brush brush) {
        add(
                "placed.field." + field,
                range,
                BrushFields.number(brush.values(), field),
                value -> onBrush.accept(now().withValue(field, BrushFields.text(value))));
    }

    private void add(String caption, NumberRange range, double value, java.util.function.DoubleConsumer onValue) {
        NumberField made = NumberField.inLine(words, range, words.text(caption), value, onValue);
        made.field().setId("brush-number");
        made.field().setPrefWidth(100);
        number = made;
        getChildren().add(Nodes.row(6, Nodes.label(words.text(caption), "small", "muted"), made));
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

    /** All types on their shelves, as in the catalogue. */
    private Node types(Brush brush, RuleBook book) {
        PlacedWords names = new PlacedWords(words, book);
        MenuButton button = new MenuButton(names.typeName(brush.values().getOrDefault(FacilitySite.TYPE, "")));
        button.setId("brush-type");
        button.setMaxWidth(180);
        Map<String, Menu> shelves = new LinkedHashMap<>();
        for (FacilityType type : book.types()) {
            MenuItem item = new MenuItem(names.name(type));
            item.setId("type-" + type.id());
            item.setOnAction(event -> onBrush.accept(BrushCase.ofType(now(), type.id(), book)));
            shelves.computeIfAbsent(type.group(), group -> new Menu(words.text("shelf." + group)))
                    .getItems()
                    .add(item);
        }
        button.getItems().addAll(shelves.values());
        return button;
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
