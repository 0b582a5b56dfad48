package org.quandian.ui.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.PriceList;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.panel.PlacedIcons;

/** The projects of a plan, a bar each in its year, which the hand may take to another one. */
final class ProjectBars extends VBox {
    private static final double NAME = 236;
    private static final double EFFECT = 108;
    private static final double COST = 96;
    private static final double ROW = 26;

    /** What the bars ask for. */
    interface Actions {
        /** The hand holds a bar over that year. */
        void over(String id, OptionalInt year);

        /** The hand let go of it there. */
        void drop(String id, OptionalInt year);

        /** What would be if everything of a year came later by so many years. */
        void slip(int year, int years);

        /** Shows the thing on the map. */
        void find(String id);

        /** Says where the cost of the thing comes from. */
        void costOf(String id);
    }

    private final Messages words;
    private final Actions actions;
    private final List<BarLane> lanes = new ArrayList<>();
    private Map<String, Double> effects = Map.of();
    private @Nullable PhaseAnswer shown;

    ProjectBars(Messages words, Actions actions) {
        this.words = words;
        this.actions = actions;
        setMinWidth(0);
    }

    /** Shows the plan; not while the hand holds a bar. */
    void show(PhaseAnswer answer) {
        if (lanes.stream().noneMatch(BarLane::isDragging)) {
            shown = answer;
            rebuild();
        }
    }

    /** Shows what each project does. */
    void showEffects(Map<String, Double> found) {
        effects = found;
        if (shown != null) {
            show(shown);
        }
    }

    /** Puts a bar back that the hand holds. */
    boolean putBack() {
        List<BarLane> held = lanes.stream().filter(BarLane::isDragging).toList();
        held.forEach(BarLane::putBack);
        return !held.isEmpty();
    }

    private void rebuild() {
        PhaseAnswer answer = shown;
        if (answer == null) {
            return;
        }
        Optional<String> keyboard =
                lanes.stream().filter(BarLane::hasKeyboard).map(Node::getId).findFirst();
        getChildren().clear();
        lanes.clear();
        Scenario scenario = answer.question().state().scenario();
        List<Integer> years = answer.years().subList(1, answer.years().size());
        List<Intervention> things = scenario.withoutDisabled().interventions().stream()
                .sorted(Comparator.comparingInt(
                        (Intervention each) -> each.programme().year().orElse(Integer.MAX_VALUE)))
                .toList();
        getChildren().add(head(years, answer));
        if (things.isEmpty()) {
            getChildren().add(Nodes.label(words.text("phase.bars.none"), "muted", "phase-empty"));
        }
        CityLedger ledger = answer.question().state().ledger();
        for (Intervention each : things) {
            getChildren().add(row(each, years, ledger, answer.denominator()));
        }
        lanes.stream()
                .filter(lane -> keyboard.equals(Optional.of(lane.getId())))
                .forEach(BarLane::takeKeyboard);
    }

    private HBox head(List<Integer> years, PhaseAnswer answer) {
        Pane lane = new Pane() {
            @Override
            protected void layoutChildren() {
                double column = getWidth() / (years.size() + 1);
                int place = 0;
                for (Node each : getChildren()) {
                    double width = Math.min(each.prefWidth(-1), Math.max(10, column - 6));
                    each.resizeRelocate(Math.rint(place * column + 4), 0, width, getHeight());
                    place++;
                }
            }
        };
        lane.setMinWidth(0);
        Label none = Nodes.shrinkable(words.text("phase.bars.unscheduled"), "small", "muted");
        lane.getChildren().add(none);
        for (int year : years) {
            lane.getChildren().add(yearMenu(year));
        }
        Label effect = Nodes.label(words.text("phase.bars.effect"), "small", "muted");
        effect.setTooltip(Nodes.tooltip(words.text(
                "phase.bars.effect.by",
                Map.of(
                        "denominator",
                                words.text(
                                        "ui.figures.by." + answer.denominator().id()),
                        "regime", answer.question().state().regime().id()))));
        return line(
                Nodes.shrinkable(words.text("phase.column.thing"), "small", "muted"),
                lane,
                effect,
                Nodes.label(words.text("phase.bars.cost"), "small", "muted"));
    }

    private MenuButton yearMenu(int year) {
        MenuButton menu = new MenuButton(Integer.toString(year));
        menu.setId("year-menu-" + year);
        menu.getStyleClass().addAll("year-menu", "small");
        menu.setTooltip(Nodes.tooltip(words.text("phase.slip.tip")));
        for (int by : new int[] {1, 2, -1}) {
            String key = by > 0 ? "phase.slip.later" : "phase.slip.sooner";
            MenuItem item = new MenuItem(words.text(key, Map.of("years", Integer.toString(Math.abs(by)))));
            item.setId("slip-" + year + "-" + by);
            item.setOnAction(event -> actions.slip(year, by));
            menu.getItems().add(item);
        }
        return menu;
    }

    private HBox row(Intervention thing, List<Integer> years, CityLedger ledger, Denominator denominator) {
        PlacedWords things = new PlacedWords(words, ledger.rules());
        PlacedKind kind = PlacedKind.of(thing);
        String colour = kind.colour().hex();
        Node icon = Nodes.icon(PlacedIcons.mark(kind), 14);
        icon.setStyle(icon.getStyle() + "-fx-icon-color: " + colour + ";-fx-fill: " + colour + ";");
        String said = things.title(thing);
        HBox name = Nodes.row(8, icon, Nodes.shrinkable(said));
        name.getStyleClass().add("project-name");
        name.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                actions.find(thing.id());
            }
        });
        BarLane lane = new BarLane(years, thing.programme().year(), colour, said, new BarLane.Moves() {
            @Override
            public void over(OptionalInt year) {
                actions.over(thing.id(), year);
            }

            @Override
            public void dropped(OptionalInt year) {
                actions.drop(thing.id(), year);
            }
        });
        lane.setId("lane-" + thing.id());
        lanes.add(lane);
        OptionalDouble cost = PriceList.cost(thing, ledger.rules(), ledger.stock());
        String money = cost.isPresent()
                ? words.text("phase.wan", Map.of("cost", FigureFormat.whole(cost.getAsDouble())))
                : words.text("phase.bars.no_cost");
        Label price = Nodes.label(money, "project-cost", cost.isPresent() ? "plain" : "muted");
        price.setId("cost-" + thing.id());
        price.setOnMouseClicked(event -> actions.costOf(thing.id()));
        price.setTooltip(Nodes.tooltip(words.text("phase.money.open")));
        return line(name, lane, effectLabel(thing, said, denominator), price);
    }

    private Label effectLabel(Intervention thing, String name, Denominator denominator) {
        Label label = Nodes.label(effect(thing, denominator), "project-effect");
        PhaseAnswer answer = shown;
        if (answer != null && effects.containsKey(thing.id())) {
            PhaseReasons reasons = new PhaseReasons(words, answer.board());
            new Explainable(words).asking(label, () -> Optional.of(reasons.without(answer, thing.id(), name)));
            label.setTooltip(Nodes.tooltip(words.text("phase.bars.effect.tip")));
        }
        return label;
    }

    private String effect(Intervention thing, Denominator denominator) {
        return Optional.ofNullable(effects.get(thing.id()))
                .filter(gain -> Math.abs(gain) > 1e-6)
                .map(gain ->
                        AmountFormat.change(denominator, gain) + " " + words.text(AmountFormat.unitKey(denominator)))
                .orElse("–");
    }

    private static HBox line(Region name, Pane lane, Label effect, Label cost) {
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        effect.setMinWidth(EFFECT);
        effect.setAlignment(Pos.CENTER_RIGHT);
        cost.setMinWidth(COST);
        cost.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(lane, Priority.ALWAYS);
        HBox line = Nodes.row(0, name, lane, effect, cost);
        line.getStyleClass().add("project-row");
        line.setMinHeight(ROW);
        line.setPrefHeight(ROW);
        line.setMaxHeight(ROW);
        lane.setPrefHeight(ROW);
        return line;
    }
}
