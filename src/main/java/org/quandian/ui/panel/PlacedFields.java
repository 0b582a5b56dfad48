package org.quandian.ui.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetLink;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** The fields that only things of one kind have: classes, spaces, floor. What is changed is told at once, field by field. */
final class PlacedFields extends VBox {
    private static final double MOST = 1_000_000;

    private final Messages words;
    private final Consumer<Map<String, String>> onChange;
    private final Map<String, NumberField> numbers = new LinkedHashMap<>();
    private Optional<Segments<SchoolLevel>> levels = Optional.empty();
    private Optional<Segments<StreetLink.Form>> forms = Optional.empty();

    PlacedFields(Messages words, PlacedModel.Row row, Consumer<Map<String, String>> onChange) {
        super(6);
        this.words = words;
        this.onChange = onChange;
        Map<String, String> values = row.values();
        switch (row.kind()) {
            case SCHOOL -> {
                addLevels(values);
                add(SchoolSite.CLASSES, NumberRange.count(0, MOST, words.text("unit.classes")), values);
            }
            case PARKING -> {
                add(ParkingLot.SPACES, NumberRange.count(0, MOST, words.text("unit.spaces")), values);
                add(ParkingLot.PILES, NumberRange.count(0, MOST, words.text("unit.spaces")), values);
            }
            case FACILITY -> {
                add(FacilitySite.FLOOR, NumberRange.squareMetres(0, MOST), values);
                add(FacilitySite.CAPACITY, NumberRange.count(0, MOST, ""), values);
            }
            case LINK -> addForms(values);
            default -> setManaged(false);
        }
    }

    /** Shows the fields as they stand; what is being typed stays. */
    void show(Map<String, String> values) {
        numbers.forEach((field, number) -> {
            if (!number.field().isFocused()) {
                number.show(number(values, field));
            }
        });
        levels.ifPresent(each -> level(values).ifPresent(each::choose));
        forms.ifPresent(each -> each.choose(form(values)));
    }

    private void addLevels(Map<String, String> values) {
        List<SchoolLevel> all = List.of(SchoolLevel.values());
        Segments<SchoolLevel> choice = new Segments<>(
                all,
                each -> words.text("placed.level.short." + each.id()),
                level(values).orElse(SchoolLevel.PRIMARY),
                chosen -> onChange.accept(Map.of(SchoolSite.LEVEL, chosen.id())));
        levels = Optional.of(choice);
        getChildren().add(Nodes.row(8, caption(SchoolSite.LEVEL), choice));
    }

    private void addForms(Map<String, String> values) {
        Segments<StreetLink.Form> choice = new Segments<>(
                List.of(StreetLink.Form.values()),
                each -> words.text("placed.form.short." + each.id()),
                form(values),
                chosen -> onChange.accept(Map.of(StreetLink.FORM, chosen.id())));
        choice.setId("inspector-form");
        forms = Optional.of(choice);
        getChildren().add(Nodes.row(8, caption(StreetLink.FORM), choice));
    }

    private static StreetLink.Form form(Map<String, String> values) {
        return StreetLink.Form.findById(values.getOrDefault(StreetLink.FORM, ""))
                .orElse(StreetLink.Form.STREET);
    }

    private void add(String field, NumberRange range, Map<String, String> values) {
        NumberField number = NumberField.inLine(
                words,
                range,
                words.text("placed.field." + field),
                number(values, field),
                value -> onChange.accept(Map.of(field, Long.toString(Math.round(value)))));
        number.field().setId("inspector-" + field);
        numbers.put(field, number);
        getChildren().add(Nodes.row(8, caption(field), number));
    }

    private Label caption(String field) {
        Label caption = Nodes.label(words.text("placed.field." + field), "small", "muted");
        caption.setMinWidth(36);
        return caption;
    }

    private static Optional<SchoolLevel> level(Map<String, String> values) {
        return SchoolLevel.findById(values.getOrDefault(SchoolSite.LEVEL, ""));
    }

    private static double number(Map<String, String> values, String field) {
        String text = values.getOrDefault(field, "");
        return text.isBlank() ? 0 : Double.parseDouble(text);
    }
}
