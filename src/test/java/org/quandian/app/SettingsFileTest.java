package org.quandian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.portrayal.Messages;
import org.quandian.task.TaskRunner;

/** Settings survive a restart and never stand in its way. */
class SettingsFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasPutIsFoundTheNextTime() {
        Path file = folder.resolve("new/settings.properties");
        settings(file).put("recent", "鹿城.qdp\n=a b");

        assertThat(settings(file).find("recent")).contains("鹿城.qdp\n=a b");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatWasNeverPutIsEmpty() {
        assertThat(settings(folder.resolve("none")).find("theme")).isEmpty();
    }

    @Test
    void aBrokenFileCountsAsEmptyAndIsReplaced() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, new byte[] {'a', '=', (byte) 0xFF, '\\', 'u', 'x'});

        SettingsFile settings = settings(file);
        assertThat(settings.find("a")).isEmpty();
        settings.put("theme", "dark");

        assertThat(settings(file).find("theme")).contains("dark");
    }

    @Test
    void aFileThatCannotBeWrittenIsRememberedForThisStart() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        SettingsFile settings = settings(inTheWay.resolve("settings.properties"));

        settings.put("theme", "dark");

        assertThat(settings.find("theme")).contains("dark");
    }

    @Test
    void aLanguageFromTheCommandLineHoldsUntilAnotherIsChosen() {
        SettingsFile stored = settings(folder.resolve("settings.properties"));
        stored.put("language", "zh");
        ChosenLanguage chosen = new ChosenLanguage(stored, Optional.of(Messages.Language.EN));

        assertThat(chosen.find("language")).contains("en");
        assertThat(stored.find("language")).contains("zh");
        chosen.put("language", "zh");
        assertThat(chosen.find("language")).contains("zh");
    }

    private static SettingsFile settings(Path file) {
        return SettingsFile.read(file, TaskRunner.sameThread());
    }
}
