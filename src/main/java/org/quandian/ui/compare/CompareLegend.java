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
    private boolean compact;

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

    /** Says what colours mean and no more: on a small map amounts would cover too much of it. */
    void setCompact(boolean wanted) {
        if (wanted != compact) {
            compact = wanted;
            fill();
        }
    }

    private void fold() {
        grid.setVisible(!grid.isVisible());
        fold.setGraphic(Nodes.icon(grid.isVisible() ? "mdi2c-chevron-down" : "mdi2c-chevron-up", 16));
    }

    private void fill() {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints());
        if (!compact) {
            grid.getColumnConstraints().addAll(amounts(both ? AMOUNT : 0), amounts(AMOUNT));
            grid.add(CompareBar.dot("right"), 3, 0);
        }
        if (both && !compact) {
            grid.add(CompareBar.dot("left"), 2, 0);
        }
        setVisible(!right.isEmpty());
        Set<String> keys = new LinkedHashSet<>();
        right.forEach(each -> keys.add(each.key()));
        left.forEach(each -> keys.add(each.key()));
        int row = 1;
        for (String key : keys) {
            LegendEntry any = find(right, key, find(left, key, null));
            if (any != null) {
                fill(row++, any);
            }
        }
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void fill(int row, LegendEntry kind) {
        StackPane sample = new StackPane(swatches.apply(kind.swatch()));
        sample.setMinSize(22, 20);
        HBox name = Nodes.row(5, Nodes.label(words.text(kind.nameKey()), "small"));
        name.setAlignment(Pos.BASELINE_LEFT);
        grid.addRow(row, sample, name);
        if (compact) {
            return;
        }
        name.getChildren().add(Nodes.label(words.text(kind.unit().key()), "micro", "muted"));
        if (both) {
            grid.add(amount(kind, find(left, kind.key(), null)), 2, row);
        }
        grid.add(amount(kind, find(right, kind.key(), null)), 3, row);
    }

    private static ColumnConstraints amounts(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(0);
        column.setPrefWidth(width);
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
