package org.quandian.ui.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.LegendEntry;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.Swatch;
import org.quandian.ui.fx.Nodes;

/** What the colours of both maps mean, and how much of each there is under either plan. Can be folded. FX thread. */
final class CompareLegend extends VBox {
    private static final double AMOUNT = 64;

    private final Messages words;
    private final Function<Swatch, ImageView> swatches;
    private final GridPane grid = new GridPane();
    private final Button fold;
    private List<LegendEntry> left = List.of();
    private List<LegendEntry> right = List.of();
    private boolean both = true;

    /**
     * @param swatches makes the picture of a sample
     */
    CompareLegend(Messages words, Function<Swatch, ImageView> swatches) {
        this.words = words;
        this.swatches = swatches;
        setId("compare-legend");
        getStyleClass().addAll("map-card", "compare-legend");
        fold = Nodes.iconButton("mdi2c-chevron-down", words.text("compare.legend.fold"), this::fold);
        fold.setId("compare-legend-fold");
        HBox head = Nodes.row(6, Nodes.label(words.text("ui.legend"), "head"), Nodes.spacer(), fold);
        grid.setHgap(8);
        grid.setVgap(3);
        grid.managedProperty().bind(grid.visibleProperty());
        getChildren().addAll(head, grid);
        setVisible(false);
    }

    /** Shows the legends of both maps. */
    void show(List<LegendEntry> newLeft, List<LegendEntry> newRight) {
        if (!newLeft.equals(left) || !newRight.equals(right)) {
            left = List.copyOf(newLeft);
            right = List.copyOf(newRight);
            fill();
        }
    }

    /** Whether amounts of the left map are shown, too. */
    void setBoth(boolean wanted) {
        if (wanted != both) {
            both = wanted;
            fill();
        }
    }

    private void fold() {
        grid.setVisible(!grid.isVisible());
        fold.setGraphic(Nodes.icon(grid.isVisible() ? "mdi2c-chevron-down" : "mdi2c-chevron-up", 16));
    }

    private void fill() {
        grid.getChildren().clear();
        ColumnConstraints leftAmounts = amounts();
        leftAmounts.setPrefWidth(both ? AMOUNT : 0);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), leftAmounts, amounts());
        setVisible(!right.isEmpty());
        if (both) {
            grid.add(CompareBar.dot("left"), 2, 0);
        }
        grid.add(CompareBar.dot("right"), 3, 0);
        Set<String> keys = new LinkedHashSet<>();
        right.forEach(each -> keys.add(each.key()));
        left.forEach(each -> keys.add(each.key()));
        int row = 1;
        for (String key : keys) {
            LegendEntry any = find(right, key, find(left, key, null));
            if (any == null) {
                continue;
            }
            StackPane sample = new StackPane(swatches.apply(any.swatch()));
            sample.setMinSize(22, 20);
            Label unit = Nodes.label(words.text(any.unit().key()), "micro", "muted");
            HBox name = Nodes.row(5, Nodes.label(words.text(any.nameKey()), "small"), unit);
            name.setAlignment(Pos.BASELINE_LEFT);
            grid.addRow(row, sample, name);
            if (both) {
                grid.add(amount(any, find(left, key, null)), 2, row);
            }
            grid.add(amount(any, find(right, key, null)), 3, row);
            row++;
        }
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private static ColumnConstraints amounts() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(0);
        column.setPrefWidth(AMOUNT);
        return column;
    }

    private static Label amount(LegendEntry kind, @Nullable LegendEntry of) {
        OptionalDouble amount = of == null ? OptionalDouble.of(0) : of.amount();
        return Nodes.digits(amount.isPresent() ? kind.unit().text(amount.getAsDouble()) : "", "small");
    }

    private static @Nullable LegendEntry find(List<LegendEntry> entries, String key, @Nullable LegendEntry otherwise) {
        return entries.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(otherwise);
    }
}
