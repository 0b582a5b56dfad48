package org.quandian.ui.phase;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** Money by year (分年投资), 万元: stacked by kind, with the year's ceiling and in words by how much it is exceeded. */
final class MoneyChart extends ChartPane {
    private static final double RIGHT = 14;
    private static final double HEAD = 18;

    private final Messages words;
    private final IntConsumer onYear;
    private @Nullable PhaseCosts costs;
    private List<Integer> years = List.of();

    /** @param onYear told which year's money is to be explained */
    MoneyChart(Messages words, IntConsumer onYear) {
        this.words = words;
        this.onYear = onYear;
    }

    void show(PhaseAnswer answer) {
        costs = answer.costs();
        years = answer.years().subList(1, answer.years().size());
        redraw();
    }

    @Override
    void draw(double width, double height) {
        PhaseCosts shown = costs;
        if (shown == null || years.isEmpty()) {
            return;
        }
        double most = years.stream()
                .mapToDouble(
                        year -> Math.max(shown.of(year), shown.ceiling(year).orElse(0)))
                .max()
                .orElse(0);
        double step = step(Math.max(10, most), 4);
        double top = Math.ceil(Math.max(10, most) / step) * step;
        double plot = height - BOTTOM - TOP - HEAD;
        for (double money = 0; money <= top + 1e-6; money += step) {
            double y = height - BOTTOM - money / top * plot;
            line(LEFT, y, width - RIGHT, y, "chart-grid");
            text(FigureFormat.whole(money), LEFT - 8, y, 1, "chart-axis");
        }
        double column = (width - LEFT - RIGHT) / years.size();
        for (int i = 0; i < years.size(); i++) {
            double middle = LEFT + column * (i + 0.5);
            text(Integer.toString(years.get(i)), middle, height - BOTTOM / 2 + 2, 0.5, "chart-axis");
            year(shown, years.get(i), middle, Math.min(72, column * 0.62), height - BOTTOM, plot / top);
        }
    }

    private void year(PhaseCosts shown, int year, double middle, double wide, double bottom, double pixelsPerWan) {
        double y = bottom;
        Map<String, Double> kinds = shown.byYear().getOrDefault(year, Map.of());
        for (String kind : KindColours.inOrder(kinds.keySet())) {
            double high = kinds.getOrDefault(kind, 0.0) * pixelsPerWan;
            Rectangle part = new Rectangle(middle - wide / 2, y - high, wide, Math.max(0, high - 1));
            part.setFill(KindColours.of(kind));
            part.setOnMouseClicked(event -> onYear.accept(year));
            Tooltip.install(
                    part,
                    Nodes.tooltip(KindColours.name(kind, words) + " "
                            + words.text(
                                    "phase.wan", Map.of("cost", FigureFormat.whole(kinds.getOrDefault(kind, 0.0))))));
            add(part);
            y -= high;
        }
        OptionalDouble ceiling = shown.ceiling(year);
        double over = shown.over(year);
        double lineY = bottom - ceiling.orElse(0) * pixelsPerWan;
        if (ceiling.isPresent()) {
            line(middle - wide * 0.68, lineY, middle + wide * 0.68, lineY, "money-ceiling");
        }
        if (shown.of(year) > 0) {
            String sum = FigureFormat.whole(shown.of(year));
            String said = over > 0
                    ? words.text("phase.chart.over", Map.of("sum", sum, "over", FigureFormat.whole(over)))
                    : sum;
            double labelY = ceiling.isPresent() && Math.abs(lineY - (y - 9)) < 12 ? Math.min(lineY, y) - 10 : y - 9;
            Text label = text(said, middle, labelY, 0.5, "money-sum", "clickable", over > 0 ? "over" : "within");
            label.setId("money-" + year);
            label.setPickOnBounds(true);
            label.setOnMouseClicked(event -> onYear.accept(year));
            Tooltip.install(label, Nodes.tooltip(words.text("phase.money.open")));
        }
    }
}
