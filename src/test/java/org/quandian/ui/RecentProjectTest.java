package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of projects that were open lately. */
class RecentProjectTest {
    private final Map<String, String> values = new HashMap<>();
    private final WindowSettings settings = new WindowSettings() {
        @Override
        public Optional<String> find(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }
    };

    @Test
    void theLatestComesFirstAndEachFileOnce() {
        project("甲", 1).rememberIn(settings);
        project("乙", 2).rememberIn(settings);
        project("甲", 3).rememberIn(settings);

        assertThat(RecentProject.listFrom(settings)).containsExactly(project("甲", 3), project("乙", 2));
    }

    @Test
    void onlySixAreKept() {
        for (int i = 0; i < 9; i++) {
            project("城" + i, i).rememberIn(settings);
        }

        assertThat(RecentProject.listFrom(settings)).hasSize(6).first().isEqualTo(project("城8", 8));
    }

    @Test
    void aForgottenOneIsGone() {
        project("甲", 1).rememberIn(settings);
        RecentProject.forget(Path.of("/d/甲.qdp"), settings);

        assertThat(RecentProject.listFrom(settings)).isEmpty();
    }

    @Test
    void aLineOfAnotherVersionIsPassedOver() {
        values.put("recent", "nonsense\n/d/甲.qdp\t甲\t方案\tno number\t1");

        assertThat(RecentProject.listFrom(settings)).isEmpty();
    }

    private static RecentProject project(String name, long when) {
        return new RecentProject(Path.of("/d/" + name + ".qdp"), name, "方案 A", 0.84, Instant.ofEpochMilli(when));
    }
}
