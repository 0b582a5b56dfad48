package org.quandian.ui.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;

/** The rate of one indicator by year: a line for each ledger, targets as a stepped dashed line, what is only thought of dashed. */
final class CurveChart extends ChartPane {
    private static final double RIGHT = 104;
    private static final double REACH = 9;
    private static final double LABEL = 15;

    private final Messages words;
    private final Explainable explainable;
    private @Nullable PhaseAnswer answer;

    CurveChart(Messages words) {
        this.words = words;
        this.explainable = new Explainable(words);
    }

    void show(PhaseAnswer shown) {
        answer = shown;
        redraw();
    }

    @Override
    void draw(double width, double height) {
        PhaseAnswer shown = answer;
        if (shown == null || shown.curve().isEmpty()) {
            return;
        }
        Scale scale = Scale.of(shown, width, height);
        for (double rate = scale.least(); rate <= scale.most() + 1e-9; rate += scale.step()) {
            line(LEFT, scale.y(rate), width - RIGHT, scale.y(rate), "chart-grid");
            text(FigureFormat.whole(rate * 100) + "%", LEFT - 8, scale.y(rate), 1, "chart-axis");
        }
        for (int year : shown.years()) {
            text(Integer.toString(year), scale.x(year), height - BOTTOM / 2 + 2, 0.5, "chart-axis");
        }
        area(shown, scale, height);
        now(shown, scale, height);
        aims(shown, scale);
        shown.curve().forEach(line -> draw(shown, line, scale));
        labels(shown, scale, width);
    }

    private void area(PhaseAnswer shown, Scale scale, double height) {
        CurveLine first = shown.curve().get(0);
        Polygon area = new Polygon();
        first.rates().forEach((year, rate) -> area.getPoints().addAll(scale.x(year), scale.y(rate)));
        area.getPoints().addAll(scale.x(first.rates().lastKey()), height - BOTTOM);
        area.getPoints().addAll(scale.x(first.rates().firstKey()), height - BOTTOM);
        area.getStyleClass().add("curve-area");
        add(area);
    }

    private void now(PhaseAnswer shown, Scale scale, double height) {
        int year = shown.question().year();
        if (year > shown.years().get(0)) {
            line(scale.x(year), TOP, scale.x(year), height - BOTTOM, "curve-now");
            text(words.text("phase.chart.now"), scale.x(year) + 5, height - BOTTOM - 9, 0, "chart-axis");
        }
    }

    /** Up to its year each target is the level to reach, from there the next one. */
    private void aims(PhaseAnswer shown, Scale scale) {
        List<CurveAim> aims = shown.aims();
        int from = shown.years().get(0);
        int last = shown.years().get(shown.years().size() - 1);
        double before = Double.NaN;
        for (CurveAim aim : aims) {
            int to = Math.min(aim.year(), last);
            if (to <= from) {
                continue;
            }
            double y = scale.y(aim.rate());
            if (!Double.isNaN(before)) {
                line(scale.x(from), before, scale.x(from), y, "curve-aim");
            }
            line(scale.x(from), y, scale.x(to), y, "curve-aim");
            text(
                    words.text(
                            "phase.chart.aim",
                            Map.of("rate", FigureFormat.rate(aim.rate()), "year", Integer.toString(aim.year()))),
                    scale.x(from) + 6,
                    y > TOP + 14 ? y - 9 : y + 10,
                    0,
                    "curve-aim-label");
            before = y;
            from = to;
        }
    }

    private void draw(PhaseAnswer shown, CurveLine line, Scale scale) {
        String style = style(line);
        Polyline path = new Polyline();
        line.rates().forEach((year, rate) -> path.getPoints().addAll(scale.x(year), scale.y(rate)));
        path.getStyleClass().addAll("curve-line", style);
        if (line.isAssumed()) {
            path.getStyleClass().add("assumed");
        }
        path.setMouseTransparent(true);
        add(path);
        line.rates().forEach((year, rate) -> {
            Circle dot = new Circle(scale.x(year), scale.y(rate), line.isAssumed() ? 2.5 : 3.5);
            dot.getStyleClass().addAll("curve-dot", style);
            dot.setMouseTransparent(true);
            add(dot);
            add(target(shown, line, year, rate, dot));
        });
    }

    /** What each line comes to, at its end, from top to bottom and never one over the other. */
    private void labels(PhaseAnswer shown, Scale scale, double width) {
        List<CurveLine> lines = new ArrayList<>(shown.curve());
        lines.sort(Comparator.comparingDouble(CurveLine::lastRate).reversed());
        double last = Double.NEGATIVE_INFINITY;
        for (CurveLine line : lines) {
            double y = Math.max(scale.y(line.lastRate()), last + LABEL);
            String what = line.isAssumed()
                    ? words.text("phase.chart.assumed")
                    : words.text("ui.ledger." + line.ledger().id() + ".short");
            text(
                    FigureFormat.rate(line.lastRate()) + " " + what,
                    width - RIGHT + 8,
                    y,
                    0,
                    "chart-axis",
                    "curve-label",
                    style(line));
            last = y;
        }
    }

    private static String style(CurveLine line) {
        return line.ledger() == Ledger.WALK ? "walk" : "radius";
    }

    /** A dot is small: what the mouse has to meet is larger, says the figure with all that belongs to it, and asks where it is from. */
    private Circle target(PhaseAnswer shown, CurveLine line, int year, double rate, Circle dot) {
        PhaseReasons reasons = new PhaseReasons(words, shown.board());
        Circle target = new Circle(dot.getCenterX(), dot.getCenterY(), REACH);
        target.getStyleClass().add("curve-target");
        target.setId("curve-" + line.ledger().id() + "-" + year + (line.isAssumed() ? "-assumed" : ""));
        explainable.asking(target, () -> Optional.of(reasons.point(shown, line, year)));
        String said = words.text(
                "phase.curve.point",
                Map.of(
                        "when", reasons.when(year),
                        "rate", FigureFormat.rate(rate),
                        "ledger", words.text("ui.ledger." + line.ledger().id()),
                        "denominator",
                                words.text(
                                        "ui.figures.by." + shown.denominator().id()),
                        "regime", shown.question().state().regime().id()));
        target.setAccessibleText(said);
        Tooltip.install(target, Nodes.tooltip(said));
        return target;
    }

    /** From years and rates to the plot. */
    private record Scale(
            double left,
            double yearWidth,
            int firstYear,
            double bottom,
            double height,
            double least,
            double most,
            double step) {
        static Scale of(PhaseAnswer shown, double width, double height) {
            DoubleStream rates = shown.curve().stream()
                    .flatMapToDouble(line -> line.rates().values().stream().mapToDouble(r -> r));
            OptionalDouble aim =
                    shown.aims().stream().mapToDouble(CurveAim::rate).max();
            double[] all = rates.toArray();
            double low = DoubleStream.of(all).min().orElse(0);
            double high = Math.max(DoubleStream.of(all).max().orElse(1), aim.orElse(0));
            double step = ChartPane.step(Math.max(0.04, high - low), 4);
            double least = Math.max(0, Math.floor(low / step - 0.2) * step);
            double most = Math.min(1, Math.ceil(high / step + 0.1) * step);
            int count = shown.years().size();
            return new Scale(
                    LEFT + 8,
                    (width - RIGHT - LEFT - 16) / Math.max(1, count - 1),
                    shown.years().get(0),
                    height - BOTTOM,
                    height - BOTTOM - TOP,
                    least,
                    Math.max(most, least + step),
                    step);
        }

        double x(int year) {
            return left + (year - firstYear) * yearWidth;
        }

        double y(double rate) {
            return bottom - (rate - least) / (most - least) * height;
        }
    }
}
