package org.quandian.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.quandian.planning.Regime;

/** What header and welcome page ask of the window. */
interface WindowActions {
    /** Asks for a project file and opens it. */
    void openProject();

    /** Asks for a folder and imports it. */
    void importCity();

    /** Opens the sample city. */
    void openSample();

    /** Opens a project file, or a folder with {@code city.yaml}. */
    void open(Path path);

    /** Copies the project to another file. */
    void saveCopy();

    /** Closes the project and shows the welcome page. */
    void closeProject();

    /** Shows another scenario. */
    void selectScenario(String name);

    /** Asks for a name and makes an empty scenario. */
    void newScenario();

    /** What is done to the scenario on screen as a whole; empty while no city is open. */
    Optional<ScenarioActions> scenarioActions();

    /** Chinese or English. */
    void switchLanguage();

    /** Light or dark. */
    void switchTheme();

    /** Puts another rule set in force. */
    void selectRegime(Regime regime);

    /** Shows what the import met. */
    void showIssues();

    /** Says what went wrong and what to do. */
    void failed(Throwable failure);

    /** Shows what the keys do. */
    void showKeys();
}
