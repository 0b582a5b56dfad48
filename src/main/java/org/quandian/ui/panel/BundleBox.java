package org.quandian.ui.panel;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** What a complete community has already, and what it is to get, with the sizes of the standard; a check box takes a thing out. FX thread. */
final class BundleBox extends VBox {
    private final Messages words;
    private final Consumer<String> onItems;

    /**
     * @param onItems told which things are chosen, as it stands in files
     */
    BundleBox(Messages words, Consumer<String> onItems) {
        super(4);
        this.words = words;
        this.onItems = onItems;
        setId("bundle");
    }

    /** Shows what a community has and gets; where the keyboard was in the list, it stays. */
    void show(BundleModel model) {
        Optional<String> at = focused();
        fill(model);
        at.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Optional<String> focused() {
        return getChildren().stream()
                .flatMap(row -> row.lookupAll(".row-check").stream())
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
    }

    private void fill(BundleModel model) {
        getChildren().clear();
        String there = FigureFormat.whole(model.there().size());
        getChildren().add(heading(words.text("works.bundle.there", Map.of("count", there))));
        String names = model.there().stream()
                .map(BundleModel.Line::name)
                .collect(Collectors.joining(words.text("works.comma")));
        getChildren().add(paragraph(names.isEmpty() ? words.text("works.bundle.nothing") : names, "bundle-there"));
        String floor = FigureFormat.whole(model.squareMetres());
        Label sum = heading(
                words.text("works.bundle.brings", Map.of("count", Long.toString(model.count()), "floor", floor)));
        sum.setId("bundle-sum");
        getChildren().add(sum);
        model.missing().forEach(each -> getChildren().add(line(model, each)));
        if (model.missing().isEmpty()) {
            getChildren().add(paragraph(words.text("works.bundle.complete"), "bundle-complete"));
        }
    }

    private Node line(BundleModel model, BundleModel.Line line) {
        CheckBox box = new CheckBox(line.name());
        box.setId("bundle-" + line.type());
        box.getStyleClass().addAll("row-check", "small");
        box.setSelected(line.chosen());
        // the last one cannot be taken out: nothing chosen would mean everything
        box.setDisable(line.chosen() && model.count() == 1);
        box.setOnAction(event -> onItems.accept(model.choiceWith(line.type(), box.isSelected())));
        return Nodes.row(6, box, Nodes.spacer(), Nodes.label(line.size(), "small", "muted"));
    }

    private static Label heading(String text) {
        Label label = Nodes.shrinkable(text, "small", "strong");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label paragraph(String text, String id) {
        Label label = Nodes.label(text, "small", "muted");
        label.setId(id);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
