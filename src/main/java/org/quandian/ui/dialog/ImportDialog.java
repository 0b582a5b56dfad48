package org.quandian.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** Which folder to import, and where to keep the project. Says at once what is missing; the main button waits until nothing is. */
public final class ImportDialog {
    private final Messages words;
    private final DialogHost host;
    private final Window owner;
    private final Path dataFolder;
    private final TextField folder = new TextField();
    private final TextField file = new TextField();
    private final Label problem = Nodes.label("", "field-error");

    /**
     * @param words the language
     * @param host where the card appears
     * @param owner the window that the system's own dialogs belong to
     * @param dataFolder where projects go unless the user says otherwise
     */
    public ImportDialog(Messages words, DialogHost host, Window owner, Path dataFolder) {
        this.words = words;
        this.host = host;
        this.owner = owner;
        this.dataFolder = dataFolder;
        folder.setId("import-folder");
        file.setId("import-file");
    }

    /** Shows the card; a folder may be filled in already. */
    public void show(String proposedFolder, BiConsumer<Path, Path> onImport) {
        VBox body = new VBox(
                10,
                row("ui.import.folder", folder, this::chooseFolder),
                row("ui.import.file", file, this::chooseFile),
                problem,
                promise());
        DialogCard card = new DialogCard(words.text("ui.welcome.import"), body, 560);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addButton(words.text("ui.cancel"), close);
        Button begin = card.addMainButton(words.text("ui.import.begin"), () -> {
            close.run();
            onImport.accept(
                    Path.of(folder.getText().strip()), Path.of(file.getText().strip()));
        });
        begin.setId("import-begin");
        Runnable check = () -> {
            String found = problem();
            problem.setText(folder.getText().isBlank() ? "" : found);
            begin.setDisable(!found.isEmpty());
        };
        folder.textProperty().addListener(any -> {
            proposeFile();
            check.run();
        });
        file.textProperty().addListener(any -> check.run());
        folder.setText(proposedFolder);
        check.run();
        card.setFirst(folder);
        host.show(card);
    }

    private HBox row(String key, TextField field, Runnable choose) {
        Label caption = Nodes.label(words.text(key), "body");
        caption.setMinWidth(96);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button(words.text("ui.choose"));
        button.setOnAction(event -> choose.run());
        return Nodes.row(10, caption, field, button);
    }

    private HBox promise() {
        var lock = Nodes.icon("mdi2l-lock-outline", 16);
        lock.getStyleClass().add("icon-muted");
        Label text = new Label(words.text("ui.import.promise"));
        text.getStyleClass().addAll("small", "muted");
        text.setWrapText(true);
        HBox promise = Nodes.row(8, lock, text);
        promise.getStyleClass().add("notice");
        return promise;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("ui.import.folder"));
        File chosen = chooser.showDialog(owner);
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.import.file"));
        chooser.setInitialFileName(String.valueOf(Path.of(file.getText()).getFileName()));
        if (Files.isDirectory(dataFolder)) {
            chooser.setInitialDirectory(dataFolder.toFile());
        }
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            file.setText(chosen.toString());
        }
    }

    private void proposeFile() {
        String typed = folder.getText().strip();
        if (!typed.isEmpty()) {
            Path name = Path.of(typed).getFileName();
            file.setText(ProjectPaths.free(dataFolder, name == null ? "city" : name.toString())
                    .toString());
        }
    }

    /** What is missing; empty where nothing is. */
    private String problem() {
        String typed = folder.getText().strip();
        if (typed.isEmpty()) {
            return words.text("ui.import.no_folder");
        }
        if (!Files.isDirectory(Path.of(typed))) {
            return words.text("data.NOT_FOUND", Map.of("path", typed));
        }
        if (!Files.isRegularFile(Path.of(typed).resolve("city.yaml"))) {
            return words.text("data.NO_MANIFEST", Map.of("path", typed));
        }
        String target = file.getText().strip();
        if (target.isEmpty()) {
            return words.text("ui.import.no_file");
        }
        return Files.exists(Path.of(target)) ? words.text("project.EXISTS", Map.of("path", target)) : "";
    }
}
