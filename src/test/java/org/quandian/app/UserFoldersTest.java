package org.quandian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Things are left where each system's users expect them. */
class UserFoldersTest {
    private static final Path HOME = Path.of("/home/lin").toAbsolutePath();

    @Test
    void linuxFollowsXdg() {
        UserFolders folders = UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/cfg", "XDG_DATA_HOME", "/dat"));

        assertThat(folders.config()).isEqualTo(Path.of("/cfg/quandian"));
        assertThat(folders.data()).isEqualTo(Path.of("/dat/quandian"));
    }

    @Test
    void withoutVariablesLinuxUsesTheDefaults() {
        UserFolders folders = UserFolders.of("Linux", HOME, Map.of());

        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/quandian"));
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/quandian"));
    }

    @Test
    void aRelativeVariableIsIgnored() {
        assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "here"))
                        .config())
                .isEqualTo(HOME.resolve(".config/quandian"));
    }

    @Test
    void windowsUsesAppData() {
        Path roaming = HOME.resolve("roaming");

        assertThat(UserFolders.of("Windows 11", HOME, Map.of("APPDATA", roaming.toString()))
                        .config())
                .isEqualTo(roaming.resolve("Quandian"));
    }

    @Test
    void macUsesLibrary() {
        assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).config())
                .isEqualTo(HOME.resolve("Library/Application Support/Quandian"));
    }
}
