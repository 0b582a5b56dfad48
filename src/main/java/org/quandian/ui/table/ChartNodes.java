package org.quandian.ui.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.chart.Axis;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.Chart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.ScatterChart;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.table.TableColumn;

/** Draws charts: no legend, no grid but for the values, no movement; a click on a bar or a point selects its rows. FX thread. */
final class ChartNodes {
    private static final String DIGITS = "IBM Plex Sans";
    private static final double TICK_SIZE = 11;
    private static final double NARROW_GAP = 2;
    private static final double GROUP_GAP = 6;

    private final Messages words;
    private final Consumer<int[]> onPick;

    ChartNodes(Messages words, Consumer<int[]> onPick) {
        this.words = words;
        this.onPick = onPick;
    }

    /** A chart of a model; axes are named after the columns. */
    Node draw(ChartModel model, TableColumn first, Optional<TableColumn> second) {
        return switch (model.kind()) {
            case HISTOGRAM -> upright(model, first);
            case GROUPS -> lying(model, second);
            case SCATTER -> scatter(model, first, second.orElse(first));
        };
    }

    private Node upright(ChartModel model, TableColumn column) {
        CategoryAxis classes = new CategoryAxis();
        NumberAxis counts = counting();
        classes.setLabel(column.head().title());
        counts.setLabel(words.text("table.ui.chart.rows"));
        counts.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart = new StackedBarChart<>(classes, counts);
        chart.setCategoryGap(NARROW_GAP);
        XYChart.Series<String, Number> chosen = new XYChart.Series<>();
        XYChart.Series<String, Number> rest = new XYChart.Series<>();
        for (ChartModel.Part part : model.bars()) {
            chosen.getData().add(new XYChart.Data<>(part.bar().label(), part.selected()));
            rest.getData().add(new XYChart.Data<>(part.bar().label(), part.bar().value() - part.selected()));
        }
        chart.getData().add(chosen);
        chart.getData().add(rest);
        listen(model, List.of(chosen.getData(), rest.getData()), value -> FigureFormat.whole(value));
        return plain(chart);
    }

    /** Rows are whole: between two of them nothing is written. */
    private static NumberAxis counting() {
        NumberAxis axis = new NumberAxis();
        axis.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number count) {
                double number = count.doubleValue();
                return number == Math.rint(number) ? FigureFormat.whole(number) : "";
            }

            @Override
            public Number fromString(String text) {
                throw new UnsupportedOperationException("ticks are read, not typed");
            }
        });
        return axis;
    }

    private Node lying(ChartModel model, Optional<TableColumn> value) {
        NumberAxis amounts = value.isPresent() ? new NumberAxis() : counting();
        CategoryAxis groups = new CategoryAxis();
        amounts.setLabel(value.map(column -> column.head().title()).orElse(words.text("table.ui.chart.rows")));
        amounts.setMinorTickVisible(false);
        StackedBarChart<Number, String> chart = new StackedBarChart<>(amounts, groups);
        chart.setCategoryGap(GROUP_GAP);
        XYChart.Series<Number, String> chosen = new XYChart.Series<>();
        XYChart.Series<Number, String> rest = new XYChart.Series<>();
        List<ChartModel.Part> upwards = new ArrayList<>(model.bars());
        Collections.reverse(upwards);
        for (ChartModel.Part part : upwards) {
            chosen.getData().add(new XYChart.Data<>(part.selected(), part.bar().label()));
            rest.getData()
                    .add(new XYChart.Data<>(
                            part.bar().value() - part.selected(), part.bar().label()));
        }
        chart.getData().add(chosen);
        chart.getData().add(rest);
        listen(
                new ChartModel(model.kind(), upwards, List.of(), model.more()),
                List.of(chosen.getData(), rest.getData()),
                amount -> value.map(column -> column.shownNumber(amount)).orElse(FigureFormat.whole(amount)));
        return plain(chart);
    }

    private <X, Y> void listen(
            ChartModel model, List<? extends List<XYChart.Data<X, Y>>> series, DoubleFunction<String> shown) {
        for (List<XYChart.Data<X, Y>> data : series) {
            for (int i = 0; i < data.size(); i++) {
                ChartModel.Part part = model.bars().get(i);
                Node bar = data.get(i).getNode();
                if (bar != null) {
                    String value = shown.apply(part.bar().value());
                    Tooltip.install(
                            bar,
                            Nodes.tooltip(words.text(
                                    "table.ui.chart.bar",
                                    Map.of("label", part.bar().explained(), "value", value))));
                    bar.setOnMouseClicked(
                            event -> onPick.accept(part.bar().rows().toArray()));
                }
            }
        }
    }

    private Node scatter(ChartModel model, TableColumn x, TableColumn y) {
        NumberAxis across = axis(x);
        NumberAxis up = axis(y);
        ScatterChart<Number, Number> chart = new ScatterChart<>(across, up);
        XYChart.Series<Number, Number> rest = new XYChart.Series<>();
        XYChart.Series<Number, Number> chosen = new XYChart.Series<>();
        List<ChartModel.Point> restPoints = new ArrayList<>();
        List<ChartModel.Point> chosenPoints = new ArrayList<>();
        for (ChartModel.Point point : model.points()) {
            (point.selected() ? chosenPoints : restPoints).add(point);
            (point.selected() ? chosen : rest).getData().add(new XYChart.Data<>(point.x(), point.y()));
        }
        chart.getData().add(rest);
        chart.getData().add(chosen);
        listen(rest, restPoints);
        listen(chosen, chosenPoints);
        return plain(chart);
    }

    private void listen(XYChart.Series<Number, Number> series, List<ChartModel.Point> points) {
        for (int i = 0; i < points.size(); i++) {
            int row = points.get(i).row();
            Node dot = series.getData().get(i).getNode();
            if (dot != null) {
                dot.setOnMouseClicked(event -> onPick.accept(new int[] {row}));
            }
        }
    }

    private static NumberAxis axis(TableColumn column) {
        NumberAxis axis = new NumberAxis();
        axis.setLabel(column.head().title());
        axis.setForceZeroInRange(false);
        axis.setMinorTickVisible(false);
        return axis;
    }

    private static Node plain(XYChart<?, ?> chart) {
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(chart.getYAxis() instanceof CategoryAxis);
        chart.setHorizontalGridLinesVisible(!(chart.getYAxis() instanceof CategoryAxis));
        chart.setAlternativeRowFillVisible(false);
        for (Axis<?> axis : List.<Axis<?>>of(chart.getXAxis(), chart.getYAxis())) {
            axis.setAnimated(false);
            // Groups have names; everything else is digits.
            boolean names = axis instanceof CategoryAxis && axis == chart.getYAxis();
            axis.setTickLabelFont(names ? Font.font(TICK_SIZE) : Font.font(DIGITS, TICK_SIZE));
        }
        chart.getStyleClass().add("table-chart");
        ((Chart) chart).setMinSize(0, 0);
        return chart;
    }
}
