package org.quandian.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.planning.LayerRole;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorShelf;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** What there are tables of: the plan and lists, the layers, the indicators shelf by shelf. FX thread. */
final class SourceTree extends VBox {
    private final Messages words;
    private final TreeView<TableSubject> tree = new TreeView<>();
    private final List<TreeItem<TableSubject>> leaves = new ArrayList<>();
    private boolean quiet;

    SourceTree(Messages words, Consumer<TableSubject> onChoice) {
        this.words = words;
        tree.setId("table-sources");
        tree.setShowRoot(false);
        tree.getStyleClass().add("table-sources");
        tree.setCellFactory(any -> new Cell());
        tree.getSelectionModel().selectedItemProperty().addListener((any, before, after) -> {
            if (!quiet && after != null && after.getValue().isTable()) {
                onChoice.accept(after.getValue());
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(head(), tree);
        getStyleClass().add("dock");
    }

    private javafx.scene.Node head() {
        var head = Nodes.row(8, Nodes.label(words.text("table.ui.sources"), "head"));
        head.getStyleClass().addAll("section-head", "table-sources-head");
        return head;
    }

    /** Shows what a city has. */
    void show(List<LayerRole> layers, List<String> indicators, IndicatorNames names, boolean hasWalk) {
        TreeItem<TableSubject> root = new TreeItem<>(TableSubject.shelf(""));
        leaves.clear();
        TreeItem<TableSubject> lists = shelf(root, words.text("table.ui.lists"));
        lists.setExpanded(true);
        leaf(lists, TableSubject.list(TableSubject.PLAN, words.text("table.ui.plan")));
        leaf(lists, TableSubject.list(TableSubject.ISSUES, words.text("table.title.issues")));
        if (hasWalk) {
            leaf(lists, TableSubject.list(TableSubject.DEAD_ENDS, words.text("table.ui.dead_ends")));
        }
        TreeItem<TableSubject> layerShelf = shelf(root, words.text("table.ui.layers"));
        layerShelf.setExpanded(true);
        layers.forEach(role -> leaf(layerShelf, TableSubject.layer(role.id(), words.text("table.layer." + role.id()))));
        TreeItem<TableSubject> results = shelf(root, words.text("table.ui.results"));
        results.setExpanded(true);
        for (IndicatorShelf shelf : IndicatorShelf.values()) {
            List<String> own =
                    indicators.stream().filter(id -> names.shelf(id) == shelf).toList();
            if (!own.isEmpty()) {
                TreeItem<TableSubject> item = shelf(results, names.name(shelf));
                own.forEach(id -> leaf(item, TableSubject.indicator(id, names.name(id))));
            }
        }
        quiet = true;
        tree.setRoot(root);
        quiet = false;
    }

    /** Marks a table without opening it; its shelf unfolds. */
    void mark(TableSubject subject) {
        find(subject).ifPresent(item -> {
            quiet = true;
            for (TreeItem<TableSubject> up = item.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
            int row = tree.getRow(item);
            if (row > 14) {
                tree.scrollTo(row - 4);
            }
            quiet = false;
        });
    }

    /** The table of that kind and id with the words of this tree. */
    Optional<TableSubject> findSubject(String kind, String id) {
        return leaves.stream()
                .map(TreeItem::getValue)
                .filter(each -> each.kind().equals(kind) && each.id().equals(id))
                .findFirst();
    }

    private Optional<TreeItem<TableSubject>> find(TableSubject subject) {
        return leaves.stream().filter(each -> each.getValue().equals(subject)).findFirst();
    }

    private TreeItem<TableSubject> shelf(TreeItem<TableSubject> parent, String label) {
        TreeItem<TableSubject> item = new TreeItem<>(TableSubject.shelf(label));
        parent.getChildren().add(item);
        return item;
    }

    private void leaf(TreeItem<TableSubject> parent, TableSubject subject) {
        TreeItem<TableSubject> item = new TreeItem<>(subject);
        parent.getChildren().add(item);
        leaves.add(item);
    }

    /** A shelf in bold, a table plain. */
    private static final class Cell extends TreeCell<TableSubject> {
        @Override
        protected void updateItem(TableSubject subject, boolean empty) {
            super.updateItem(subject, empty);
            boolean shelf = !empty && subject != null && !subject.isTable();
            setText(empty || subject == null ? null : subject.label());
            getStyleClass().remove("shelf");
            if (shelf) {
                getStyleClass().add("shelf");
            }
        }
    }
}
