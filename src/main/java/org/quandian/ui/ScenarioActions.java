package org.quandian.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.siting.SitingIssue;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.dialog.Dialogs;
import org.quandian.ui.fx.Deliver;
import org.quandian.workspace.ReadPlan;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/** What the header's menu does with the scenario on screen: branch, copy, rename, delete, import, export. FX thread. */
final class ScenarioActions {
    private static final int MOST_DOUBTS = 6;

    private final Messages words;
    private final Dialogs dialogs;
    private final Workspace workspace;
    private final WindowServices services;
    private final Executor fx;
    private final Window window;
    private final Consumer<Throwable> failed;

    ScenarioActions(
            Messages words,
            DialogHost host,
            Workspace workspace,
            WindowServices services,
            Executor fx,
            Window window,
            Consumer<Throwable> failed) {
        this.words = words;
        this.dialogs = new Dialogs(words, host);
        this.workspace = workspace;
        this.services = services;
        this.fx = fx;
        this.window = window;
        this.failed = failed;
    }

    /** A new scenario that begins with everything that is in force now. */
    void branch() {
        String from = state().activeScenario();
        int position = state().history().position();
        askName("ui.scenario.branch", proposal(), name -> workspace.scenarios().branch(from, position, name));
    }

    /** A copy with all that can be undone and redone. */
    void duplicate() {
        String from = state().activeScenario();
        askName("ui.scenario.duplicate", proposal(), name -> workspace
                .scenarios()
                .duplicate(from, name));
    }

    void rename() {
        String from = state().activeScenario();
        List<String> taken = state().scenarioNames();
        String title = words.text("ui.scenario.rename");
        dialogs.askName(
                title,
                Dialogs.withoutDots(title),
                from,
                name -> !taken.contains(name),
                name -> follow(workspace.scenarios().rename(from, name)));
    }

    /** Asks first: this cannot be taken back. */
    void delete() {
        String name = state().activeScenario();
        dialogs.askSure(
                words.text("ui.scenario.delete"),
                words.text(
                        "ui.scenario.delete.sure",
                        Map.of(
                                "name",
                                name,
                                "count",
                                Integer.toString(
                                        state().scenario().interventions().size()))),
                words.text("ui.scenario.delete"),
                () -> follow(workspace.scenarios().delete(name)));
    }

    /** Makes a scenario of a file. */
    void importPlan() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.scenario.import"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.text("ui.scenario.files"), "*.geojson", "*.json", "*.zip", "*.shp"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            importPlan(chosen.toPath());
        }
    }

    /** All of it or nothing; under a name that is free. */
    void importPlan(Path file) {
        CompletableFuture<ReadPlan> read =
                services.io().submit(() -> services.plans().read(file, state().baseline()));
        Deliver.to(fx, read, plan -> add(plan.scenario()), failed);
    }

    /** What breaks a siting rule is said first, and nothing happens before somebody wants it all the same. */
    private void add(Scenario plan) {
        WorkspaceState now = state();
        Deliver.to(
                fx,
                services.background().submit(() -> doubts(plan, now)),
                doubts -> {
                    if (doubts.isEmpty()) {
                        addUnderFreeName(plan);
                    } else {
                        dialogs.askSure(
                                words.text("ui.scenario.import"),
                                text(plan, doubts),
                                words.text("ui.scenario.import.anyway"),
                                () -> addUnderFreeName(plan));
                    }
                },
                failed);
    }

    private List<String> doubts(Scenario plan, WorkspaceState now) {
        PlacedWords things = new PlacedWords(words, now.ledger().rules());
        List<String> doubts = new ArrayList<>();
        for (Intervention each : plan.interventions()) {
            String name = each.name().isBlank() ? things.what(each) : each.name();
            for (SitingIssue issue : now.sitingRules().check(each, plan)) {
                doubts.add(words.text(
                        "ui.scenario.import.doubt",
                        Map.of("name", name, "reason", words.text("siting." + issue.code(), issue.args()))));
            }
        }
        return doubts;
    }

    private String text(Scenario plan, List<String> doubts) {
        List<String> first = new ArrayList<>(doubts.subList(0, Math.min(MOST_DOUBTS, doubts.size())));
        if (doubts.size() > MOST_DOUBTS) {
            first.add("…");
        }
        return words.text(
                "ui.scenario.import.doubts",
                Map.of(
                        "name", plan.name(),
                        "count", Integer.toString(plan.interventions().size()),
                        "doubts", Integer.toString(doubts.size()),
                        "list", String.join("\n", first)));
    }

    private void addUnderFreeName(Scenario plan) {
        List<String> taken = state().scenarioNames();
        String name = plan.name().isBlank() ? proposal() : plan.name();
        if (taken.contains(name)) {
            askName("ui.scenario.import", proposal(), other -> workspace
                    .scenarios()
                    .add(plan.withName(other)));
        } else {
            follow(workspace.scenarios().add(plan.withName(name)));
        }
    }

    /** Writes the scenario on screen as GeoJSON or zipped shapefiles. */
    void exportPlan() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.scenario.export"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("GeoJSON", "*.geojson"),
                        new FileChooser.ExtensionFilter("Shapefile (zip)", "*.zip"));
        chooser.setInitialFileName(state().activeScenario().replaceAll("[\\\\/:*?\"<>|]", "_") + ".geojson");
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            exportPlan(chosen.toPath());
        }
    }

    void exportPlan(Path file) {
        WorkspaceState now = state();
        follow(services.io().submit(() -> {
            services.plans().write(file, now.scenario(), now.baseline().city());
            return file;
        }));
    }

    private void askName(String titleKey, String proposed, Step step) {
        List<String> taken = state().scenarioNames();
        dialogs.askName(
                words.text(titleKey), proposed, name -> !taken.contains(name), name -> follow(step.under(name)));
    }

    private String proposal() {
        return ScenarioNames.next(state().scenarioNames(), words);
    }

    private WorkspaceState state() {
        return workspace.state();
    }

    private void follow(CompletableFuture<?> change) {
        Deliver.to(fx, change, done -> {}, failed);
    }

    private interface Step {
        CompletableFuture<?> under(String name);
    }
}
