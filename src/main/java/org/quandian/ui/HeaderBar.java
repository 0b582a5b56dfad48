package org.quandian.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.Theme;
import org.quandian.ui.fx.BrandMark;
import org.quandian.ui.fx.Nodes;

/** The header: brand, project, pages, ledger, scenario, language and theme. */
final class HeaderBar extends HBox {
    private static final double LEAST_MENU = 110;

    private final Messages words;
    private final WindowActions actions;
    private final MenuButton scenarios = new MenuButton();
    private List<String> shownNames = List.of();
    private final PageTabs tabs;

    HeaderBar(
            Messages words,
            Theme theme,
            String cityName,
            List<RecentProject> recent,
            PageTabs tabs,
            Node ledger,
            WindowActions actions) {
        super(14);
        this.words = words;
        this.actions = actions;
        this.tabs = tabs;
        getStyleClass().add("header");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        scenarios.getStyleClass().add("scenario-menu");
        scenarios.setId("scenarios");
        scenarios.setMnemonicParsing(false);
        Circle dot = new Circle(4);
        dot.getStyleClass().add("scenario-dot");
        scenarios.setGraphic(dot);
        scenarios.setMinWidth(LEAST_MENU);
        getChildren()
                .addAll(
                        Nodes.row(8, new BrandMark(22), Nodes.label(words.text("app.name"), "brand-name")),
                        Nodes.divider(),
                        projectMenu(cityName, recent),
                        tabs,
                        Nodes.spacer(),
                        ledger,
                        scenarios,
                        Nodes.row(2, languageButton(), themeButton(theme)));
    }

    /** Shows which module the indicator on screen belongs to. */
    void showModule(String name) {
        tabs.showModule(name);
    }

    @Override
    protected void layoutChildren() {
        double others = snappedLeftInset()
                + snappedRightInset()
                + getSpacing() * (getChildren().size() - 1);
        for (Node each : getChildren()) {
            others += each == tabs ? 0 : each.prefWidth(-1);
        }
        tabs.setCompact(others + tabs.fullWidth() > getWidth());
        super.layoutChildren();
    }

    /** Shows the scenarios; an open menu stays as it is while they are the same. */
    void showScenarios(List<String> names, String active) {
        if (names.equals(shownNames) && active.equals(scenarios.getText())) {
            return;
        }
        shownNames = List.copyOf(names);
        scenarios.setText(active);
        scenarios.getItems().clear();
        for (String name : names) {
            MenuItem item = new MenuItem(name);
            item.setMnemonicParsing(false);
            if (name.equals(active)) {
                item.setGraphic(Nodes.icon("mdi2c-check", 16));
            }
            item.setOnAction(event -> actions.selectScenario(name));
            scenarios.getItems().add(item);
        }
        MenuItem fresh = item("ui.scenario.new", "mdi2p-plus", actions::newScenario);
        scenarios.getItems().addAll(new SeparatorMenuItem(), fresh);
        MenuItem delete = whole("ui.scenario.delete", "mdi2t-trash-can-outline", ScenarioActions::delete);
        delete.setDisable(names.size() < 2);
        scenarios
                .getItems()
                .addAll(
                        whole("ui.scenario.branch", "mdi2s-source-branch", ScenarioActions::branch),
                        whole("ui.scenario.duplicate", "mdi2c-content-copy", ScenarioActions::duplicate),
                        whole("ui.scenario.rename", "mdi2p-pencil-outline", ScenarioActions::rename),
                        delete,
                        new SeparatorMenuItem(),
                        whole("ui.scenario.import", "mdi2f-file-import-outline", ScenarioActions::importPlan),
                        whole("ui.scenario.export", "mdi2f-file-export-outline", ScenarioActions::exportPlan));
    }

    private MenuItem whole(String key, String icon, Consumer<ScenarioActions> action) {
        return item(key, icon, () -> actions.scenarioActions().ifPresent(action));
    }

    private Node projectMenu(String cityName, List<RecentProject> recent) {
        MenuButton menu = new MenuButton(cityName);
        menu.setMinWidth(LEAST_MENU);
        menu.setId("project-menu");
        menu.getStyleClass().addAll("flat", "project-menu");
        menu.getItems()
                .addAll(
                        item("ui.project.open", "mdi2f-folder-open-outline", actions::openProject),
                        item("ui.project.import", "mdi2f-folder-outline", actions::importCity),
                        item("ui.project.sample", "mdi2m-map-outline", actions::openSample),
                        item("ui.project.copy", "mdi2c-content-copy", actions::saveCopy),
                        new SeparatorMenuItem());
        for (RecentProject each : recent.subList(0, Math.min(5, recent.size()))) {
            MenuItem item =
                    new MenuItem(words.text("ui.project.recent", Map.of("name", each.name(), "file", each.fileName())));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.open(each.file()));
            menu.getItems().add(item);
        }
        if (!recent.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems()
                .addAll(
                        item("ui.project.keys", "mdi2k-keyboard-outline", actions::showKeys),
                        item("ui.project.close", "mdi2c-close", actions::closeProject));
        return menu;
    }

    private Node languageButton() {
        Button button = new Button(words.text("ui.language.other"));
        button.setId("language");
        button.getStyleClass().addAll("flat", "language-button");
        button.setTooltip(Nodes.tooltip(words.text("ui.language.tip")));
        button.setOnAction(event -> actions.switchLanguage());
        return button;
    }

    private Node themeButton(Theme theme) {
        boolean dark = theme == Theme.DARK;
        Button button = Nodes.iconButton(
                dark ? "mdi2w-weather-sunny" : "mdi2w-weather-night",
                words.text(dark ? "ui.theme.to_light" : "ui.theme.to_dark"),
                actions::switchTheme);
        button.setId("theme");
        return button;
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(words.text(key), Nodes.icon(icon, 16));
        item.setOnAction(event -> action.run());
        return item;
    }
}
