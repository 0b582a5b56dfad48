package org.quandian.ui.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Obligation;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** The numbers of the chosen line, each with the shipped value beside it once it was changed. FX thread. */
final class StandardsEditor extends VBox {
    private final Messages words;
    private final Consumer<UnaryOperator<StandardsCatalogue>> onChange;
    private final Map<String, NumberField> numbers = new LinkedHashMap<>();
    private @Nullable StandardsKey shownKey;
    private List<String> shownFields = List.of();
    private List<Boolean> shownChanges = List.of();

    StandardsEditor(Messages words, Consumer<UnaryOperator<StandardsCatalogue>> onChange) {
        super(10);
        this.words = words;
        this.onChange = onChange;
        setPadding(new Insets(12, 14, 12, 14));
        Label hint = new Label(words.text("ui.standards.choose"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("small", "muted");
        getChildren().add(hint);
    }

    /** Shows a line; the field that has the keyboard keeps it when only values changed. */
    void show(StandardsLine line, StandardsModel model) {
        StandardsKey key = line.key().orElseThrow();
        List<StandardsField> fields = new StandardsFields(model.catalogue(), model.shipped(), words).of(key);
        List<String> ids = fields.stream().map(StandardsField::id).toList();
        List<Boolean> changes = fields.stream().map(StandardsField::isChanged).toList();
        boolean sameForm = key.equals(shownKey) && ids.equals(shownFields) && changes.equals(shownChanges);
        if (sameForm) {
            fields.forEach(this::showValue);
            return;
        }
        Optional<String> focused = numbers.entrySet().stream()
                .filter(each -> each.getValue().field().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        boolean sameKey = key.equals(shownKey);
        shownKey = key;
        shownFields = ids;
        shownChanges = changes;
        build(line, key, fields, model);
        focused.filter(each -> sameKey).map(numbers::get).ifPresent(each -> each.field()
                .requestFocus());
    }

    private void showValue(StandardsField field) {
        NumberField number = numbers.get(field.id());
        if (number != null) {
            number.show(field.value());
        }
    }

    private void build(StandardsLine line, StandardsKey key, List<StandardsField> fields, StandardsModel model) {
        numbers.clear();
        Label name = new Label(line.name());
        name.setWrapText(true);
        name.getStyleClass().add("head");
        Label clause = new Label(line.clause().isBlank() ? words.text("ui.standards.no_clause") : line.clause());
        clause.setWrapText(true);
        clause.getStyleClass().addAll("small", "muted");
        Label source = new Label(words.text("ui.standards.source", Map.of("regime", line.source())));
        source.setWrapText(true);
        source.getStyleClass().addAll("small", "faint");
        getChildren().setAll(name, clause, source, Nodes.rule());
        if (key.kind() == StandardsKey.Kind.RULE) {
            getChildren().add(obligation(key, model));
        }
        fields.forEach(field -> getChildren().add(row(field)));
        if (key.kind() == StandardsKey.Kind.CIRCLE) {
            getChildren().add(addType(key, model));
        }
        if (fields.isEmpty()) {
            getChildren().add(Nodes.label(words.text("ui.standards.nothing"), "small", "muted"));
        }
    }

    private Node row(StandardsField field) {
        NumberField number = NumberField.inColumn(
                words,
                field.range(),
                field.label(),
                field.value(),
                value -> onChange.accept(catalogue -> field.applyTo(catalogue, value)));
        number.field().setId("standard-" + field.id().replace('.', '-'));
        number.field().setPrefWidth(116);
        numbers.put(field.id(), number);
        Label label = new Label(field.label());
        label.setWrapText(true);
        label.getStyleClass().add("small");
        label.setMinWidth(0);
        HBox line = Nodes.row(8, label, Nodes.spacer(), number);
        line.setAlignment(Pos.TOP_LEFT);
        label.setPadding(new Insets(5, 0, 0, 0));
        return field.isChanged() ? new VBox(2, line, shipped(field)) : line;
    }

    private Node shipped(StandardsField field) {
        String value = field.shipped().isPresent()
                ? (field.range().write(field.shipped().getAsDouble()) + " "
                                + field.range().unit())
                        .strip()
                : words.text("ui.standards.none");
        HBox row = Nodes.row(
                6,
                Nodes.tag(words.text("ui.standards.changed"), "tag-warning"),
                Nodes.label(words.text("ui.standards.shipped", Map.of("value", value)), "small", "muted"));
        if (field.shipped().isPresent()) {
            Button back = new Button(words.text("ui.standards.restore"));
            back.getStyleClass().add("link");
            back.setId("restore-" + field.id().replace('.', '-'));
            back.setOnAction(event -> onChange.accept(
                    catalogue -> field.applyTo(catalogue, field.shipped().getAsDouble())));
            row.getChildren().addAll(Nodes.spacer(), back);
        }
        return row;
    }

    private Node obligation(StandardsKey key, StandardsModel model) {
        Obligation now = model.catalogue()
                .getRegime(key.regimeId())
                .findStandard(key.id())
                .map(rule -> rule.obligation())
                .orElse(Obligation.UNSAID);
        Segments<Obligation> choice = new Segments<>(
                List.of(Obligation.values()),
                each -> words.text("ui.standards.obligation." + each.id()),
                now,
                chosen -> onChange.accept(catalogue -> catalogue.withRegime(RegimeEdits.withRule(
                        catalogue.getRegime(key.regimeId()),
                        key.id(),
                        rule -> RegimeEdits.withObligation(rule, chosen)))));
        choice.setId("standard-obligation");
        return Nodes.row(8, Nodes.label(words.text("ui.standards.obligation"), "small"), Nodes.spacer(), choice);
    }

    /** Types that the circle does not hold yet, shelf by shelf; a weight of 0 takes one out. */
    private Node addType(StandardsKey key, StandardsModel model) {
        Regime regime = model.catalogue().getRegime(key.regimeId());
        List<String> held = regime.circles().stream()
                .filter(each -> each.level().id().equals(key.id()))
                .flatMap(each -> each.items().stream())
                .map(CircleStandard.Item::type)
                .toList();
        MenuButton button = new MenuButton(words.text("ui.standards.circle.add"));
        Map<String, Menu> shelves = new LinkedHashMap<>();
        for (FacilityType type : model.catalogue().types()) {
            if (!held.contains(type.id())) {
                MenuItem item = new MenuItem(words.language() == Messages.Language.ZH ? type.nameZh() : type.nameEn());
                item.setOnAction(event -> onChange.accept(catalogue -> catalogue.withRegime(RegimeEdits.withCircle(
                        catalogue.getRegime(key.regimeId()),
                        key.id(),
                        circle -> RegimeEdits.withWeight(circle, type.id(), 1)))));
                shelves.computeIfAbsent(type.group(), group -> new Menu(words.text("shelf." + group)))
                        .getItems()
                        .add(item);
            }
        }
        button.getItems().addAll(shelves.values());
        Label note = Nodes.label(words.text("ui.standards.circle.note"), "small", "muted");
        return new VBox(6, note, button);
    }
}
