package org.quandian.ui.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.quandian.planning.BundleItem;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilityType;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** Makes the controls of fields, for the toolbar and the inspector alike. What is changed is told at once, field by field. FX thread. */
public final class FormControls {
    private static final int FEW = 3;
    private static final Pattern COMMA = Pattern.compile(",");

    private final Messages words;
    private final FormSource source;
    private final PlacedWords names;
    private final String idPrefix;
    private final Consumer<Map<String, String>> onChange;

    /**
     * @param idPrefix begin of the ids of the controls, which end with the name of the field
     * @param onChange told what a person changed, field by field
     */
    public FormControls(Messages words, FormSource source, String idPrefix, Consumer<Map<String, String>> onChange) {
        this.words = words;
        this.source = source;
        this.names = new PlacedWords(words, source.rules());
        this.idPrefix = idPrefix;
        this.onChange = onChange;
    }

    /** The control of a field. */
    public FormControl of(FormField field) {
        return switch (field.entry()) {
            case NUMBER -> number(field);
            case OPTIONAL -> optional(field);
            case CHOICE -> field.choices().size() > FEW ? menu(field) : segments(field);
            case CHECKS, TYPES, BUNDLE -> checks(field);
            case TYPE, USE -> types(field);
            case COMMUNITY -> community(field);
            case PLACE -> place(field);
        };
    }

    private FormControl number(FormField field) {
        NumberField number =
                NumberField.inLine(words, field.range(), caption(field), 0, value -> tell(field, plain(value)));
        number.field().setId(idPrefix + field.name());
        // the unit stands inside the field
        number.field().setPrefWidth(88 + 7.0 * Math.max(0, field.range().unit().length() - 2));
        return new FormControl(field, number, values -> {
            if (!number.field().isFocused()) {
                number.show(number(values, field.name()).orElse(0));
            }
        });
    }

    private FormControl optional(FormField field) {
        OptionalNumberField number = new OptionalNumberField(
                words,
                field.range(),
                caption(field),
                value -> tell(field, value.isPresent() ? plain(value.getAsDouble()) : ""));
        number.field().setId(idPrefix + field.name());
        number.field().setPrefWidth(80);
        return new FormControl(field, number, values -> {
            if (!number.field().isFocused()) {
                number.show(number(values, field.name()), words.text("works.by_size"));
            }
        });
    }

    private FormControl segments(FormField field) {
        Segments<String> choice = new Segments<>(
                field.choices(),
                each -> words.text(field.key() + each),
                field.choices().get(0),
                chosen -> tell(field, chosen));
        choice.setId(idPrefix + field.name());
        return new FormControl(field, choice, values -> {
            String now = values.getOrDefault(field.name(), "");
            choice.choose(field.choices().contains(now) ? now : field.choices().get(0));
        });
    }

    private FormControl menu(FormField field) {
        MenuButton button = button(field);
        for (String each : field.choices()) {
            button.getItems().add(item(field, each, words.text(field.key() + each)));
        }
        return new FormControl(
                field,
                button,
                values -> button.setText(words.text(field.key()
                        + values.getOrDefault(field.name(), field.choices().get(0)))));
    }

    /** None checked means the usual, which is said. */
    private FormControl checks(FormField field) {
        MenuButton button = button(field);
        Map<String, CheckMenuItem> items = new LinkedHashMap<>();
        for (String each : choices(field)) {
            CheckMenuItem item = new CheckMenuItem(wordOf(field, each));
            item.setId(idPrefix + field.name() + "-" + each);
            item.setOnAction(event -> tell(
                    field,
                    items.entrySet().stream()
                            .filter(entry -> entry.getValue().isSelected())
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining(","))));
            items.put(each, item);
        }
        button.getItems().addAll(items.values());
        return new FormControl(field, button, values -> {
            List<String> chosen = chosen(values.getOrDefault(field.name(), ""));
            items.forEach((id, item) -> item.setSelected(chosen.contains(id)));
            button.setText(
                    chosen.isEmpty()
                            ? words.text("works.none." + field.entry().name().toLowerCase(java.util.Locale.ROOT))
                            : words.text(
                                    "works.chosen",
                                    Map.of(
                                            "first",
                                            wordOf(field, chosen.get(0)),
                                            "count",
                                            Integer.toString(chosen.size()))));
        });
    }

    private List<String> choices(FormField field) {
        return field.entry() == FormField.Entry.BUNDLE
                ? source.rules().bundle().stream().map(BundleItem::type).toList()
                : field.choices();
    }

    private String wordOf(FormField field, String word) {
        return field.entry() == FormField.Entry.CHECKS ? words.text(field.key() + word) : names.typeName(word);
    }

    private static List<String> chosen(String text) {
        return COMMA.splitAsStream(text).filter(word -> !word.isBlank()).toList();
    }

    /** All types on their shelves, as in the catalogue. */
    private FormControl types(FormField field) {
        MenuButton button = button(field);
        if (field.entry() == FormField.Entry.USE) {
            button.getItems().add(item(field, Facility.PARK, words.text("placed.type.park")));
        }
        Map<String, Menu> shelves = new LinkedHashMap<>();
        for (FacilityType type : source.rules().types()) {
            shelves.computeIfAbsent(type.group(), group -> new Menu(words.text("shelf." + group)))
                    .getItems()
                    .add(item(field, type.id(), names.name(type)));
        }
        button.getItems().addAll(shelves.values());
        return new FormControl(field, button, values -> {
            String now = values.getOrDefault(field.name(), "");
            button.setText(now.equals(Facility.PARK) ? words.text("placed.type.park") : names.typeName(now));
        });
    }

    private FormControl community(FormField field) {
        MenuButton button = button(field);
        button.getItems().add(item(field, "", words.text("works.community.here")));
        source.communities().forEach((district, communities) -> {
            Menu shelf = new Menu(district.isEmpty() ? words.text("works.district.none") : district);
            communities.forEach(each -> shelf.getItems().add(item(field, each, each)));
            button.getItems().add(shelf);
        });
        return new FormControl(field, button, values -> {
            String now = values.getOrDefault(field.name(), "");
            button.setText(now.isEmpty() ? words.text("works.community.here") : now);
        });
    }

    private FormControl place(FormField field) {
        Label name = Nodes.shrinkable("", "small");
        name.setId(idPrefix + field.name());
        return new FormControl(field, name, values -> {
            String id = values.getOrDefault(field.name(), "");
            name.setText(
                    id.isEmpty()
                            ? words.text("works.place.none")
                            : source.placeName().apply(id));
        });
    }

    private MenuButton button(FormField field) {
        MenuButton button = new MenuButton();
        button.setId(idPrefix + field.name());
        button.setMaxWidth(170);
        button.setAccessibleText(caption(field));
        return button;
    }

    private MenuItem item(FormField field, String value, String text) {
        MenuItem item = new MenuItem(text);
        item.setId(idPrefix + field.name() + "-" + value);
        item.setOnAction(event -> tell(field, value));
        return item;
    }

    private String caption(FormField field) {
        return words.text("placed.field." + field.name());
    }

    private void tell(FormField field, String value) {
        onChange.accept(Map.of(field.name(), value));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    static OptionalDouble number(Map<String, String> values, String field) {
        String text = values.getOrDefault(field, "");
        return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
