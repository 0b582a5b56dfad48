package org.quandian.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionChange;
import org.quandian.planning.MergeConflict;
import org.quandian.planning.MergeOverlap;
import org.quandian.planning.ScenarioDifference;
import org.quandian.planning.ScenarioMerge;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.dialog.DialogCard;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.fx.Nodes;

/**
 * Merging: what comes over by itself, each conflict with both sides beside each other and a choice, and what comes of it. Nothing is
 * merged until every conflict has a choice. One use; FX thread.
 */
final class MergeDialog {
    private static final double WIDTH = 760;
    private static final double SIDE = 340;
    private static final double MOST_HEIGHT = 380;

    private final Messages words;
    private final DialogHost host;
    private final ChangeWords in;
    private final String ours;
    private final String theirs;
    private final Map<String, MergeConflict.Choice> choices = new HashMap<>();
    private final Label preview = new Label();
    private Runnable onChoice = () -> {};

    /**
     * @param ours the plan that is changed
     * @param theirs the plan that changes are taken over from
     */
    MergeDialog(Messages words, DialogHost host, ChangeWords in, String ours, String theirs) {
        this.words = words;
        this.host = host;
        this.in = in;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Shows the merge; the choices are handed over when the user says so. */
    void show(ScenarioMerge merge, Consumer<Map<String, MergeConflict.Choice>> onMerge) {
        DialogCard card = new DialogCard(
                words.text("compare.merge.title", Map.of("ours", ours, "theirs", theirs)), body(merge), WIDTH);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addButton(words.text("ui.cancel"), close);
        Button done = card.addMainButton(words.text("compare.merge.do"), () -> {
            close.run();
            onMerge.accept(Map.copyOf(choices));
        });
        done.setId("merge-do");
        Runnable refresh = () -> {
            boolean open = choices.size() < merge.conflicts().size();
            done.setDisable(open || isIdle(merge));
            preview.setText(preview(merge, open));
        };
        onChoice = refresh;
        refresh.run();
        host.show(card);
    }

    private Node body(ScenarioMerge merge) {
        // What has to be decided stands first: nobody should have to scroll to find out why the button waits.
        VBox lines = new VBox(10);
        if (!merge.conflicts().isEmpty()) {
            String count = Integer.toString(merge.conflicts().size());
            lines.getChildren().add(Nodes.label(words.text("compare.merge.conflicts", Map.of("count", count)), "head"));
            merge.conflicts().forEach(each -> lines.getChildren().add(conflict(each)));
            lines.getChildren().add(Nodes.rule());
        }
        ScenarioDifference changes = merge.changes();
        lines.getChildren().add(wrapped(words.text("compare.merge.automatic", counts(changes)), "body"));
        changes.added().forEach(each -> lines.getChildren().add(line("added", in.name(each), in.describe(each))));
        changes.removed().forEach(each -> lines.getChildren().add(line("removed", in.name(each), in.describe(each))));
        changes.changed()
                .forEach(each -> lines.getChildren().add(line("changed", in.name(each.after()), in.change(each))));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("merge-list");
        preview.setWrapText(true);
        preview.setId("merge-preview");
        preview.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(12, scroll, Nodes.rule(), preview);
    }

    private Node line(String tag, String name, String text) {
        String kind = tag.equals("added") ? "tag-good" : tag.equals("removed") ? "tag-error" : "tag-quiet";
        return Nodes.row(
                8,
                Nodes.tag(words.text("compare.merge.tag." + tag), kind),
                Nodes.label(name, "body"),
                Nodes.shrinkable(text, "small", "muted"));
    }

    private Node conflict(MergeConflict conflict) {
        Intervention any = conflict.ours().or(conflict::theirs).orElseThrow();
        String why = words.text(
                "compare.merge.code." + conflict.code().name().toLowerCase(Locale.ROOT),
                Map.of("ours", ours, "theirs", theirs));
        HBox sides = new HBox(
                12, side(ours, conflict.base(), conflict.ours()), side(theirs, conflict.base(), conflict.theirs()));
        VBox box = new VBox(
                6, Nodes.row(8, Nodes.label(in.name(any), "head"), Nodes.shrinkable(why, "small", "muted")), sides);
        ToggleGroup group = new ToggleGroup();
        HBox segments = new HBox();
        segments.getStyleClass().addAll("segments", "quiet");
        segments.setMaxWidth(HBox.USE_PREF_SIZE);
        for (MergeConflict.Choice choice : offered(conflict)) {
            ToggleButton button = new ToggleButton(words.text(
                    "compare.merge.choice." + choice.name().toLowerCase(Locale.ROOT),
                    Map.of("ours", ours, "theirs", theirs)));
            button.setId("merge-" + conflict.id() + "-" + choice.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                choices.put(conflict.id(), choice);
                onChoice.run();
            });
            segments.getChildren().add(button);
        }
        box.getChildren().add(segments);
        box.getStyleClass().add("inspector");
        return box;
    }

    /** Keeping both is only something else than keeping one where both sides still have it. */
    private static List<MergeConflict.Choice> offered(MergeConflict conflict) {
        return conflict.isOnBothSides()
                ? List.of(MergeConflict.Choice.values())
                : List.of(MergeConflict.Choice.OURS, MergeConflict.Choice.THEIRS);
    }

    private Node side(String name, Optional<Intervention> before, Optional<Intervention> now) {
        String text = now.isEmpty()
                ? words.text("compare.merge.removed")
                : before.isEmpty()
                        ? in.describe(now.get())
                        : in.describe(now.get()) + "\n" + in.change(new InterventionChange(before.get(), now.get()));
        VBox side = new VBox(2, Nodes.shrinkable(name, "small", "muted"), wrapped(text, "body"));
        side.setPrefWidth(SIDE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private String preview(ScenarioMerge merge, boolean open) {
        if (open) {
            return words.text(
                    "compare.merge.open",
                    Map.of("count", Integer.toString(merge.conflicts().size() - choices.size())));
        }
        if (isIdle(merge)) {
            return words.text("compare.merge.nothing", Map.of("ours", ours, "theirs", theirs));
        }
        int after = merge.merged(choices, id -> id + "'").interventions().size();
        StringBuilder text = new StringBuilder(
                words.text("compare.merge.result", Map.of("ours", ours, "count", Integer.toString(after))));
        for (MergeOverlap overlap : merge.overlaps(choices)) {
            text.append("\n")
                    .append(words.text(
                            "compare.merge.overlap",
                            Map.of(
                                    "one", in.name(overlap.one()),
                                    "other", in.name(overlap.other()),
                                    "area", FigureFormat.whole(overlap.area()))));
        }
        return text.toString();
    }

    /** Whether the merge would change nothing. */
    private boolean isIdle(ScenarioMerge merge) {
        boolean chosen = choices.size() == merge.conflicts().size();
        return chosen && merge.resolve(choices, id -> id + "'").edits().isEmpty();
    }

    private Map<String, String> counts(ScenarioDifference changes) {
        return Map.of(
                "theirs",
                theirs,
                "added",
                Integer.toString(changes.added().size()),
                "removed",
                Integer.toString(changes.removed().size()),
                "changed",
                Integer.toString(changes.changed().size()));
    }

    private static Label wrapped(String text, String style) {
        Label label = Nodes.shrinkable(text, style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
