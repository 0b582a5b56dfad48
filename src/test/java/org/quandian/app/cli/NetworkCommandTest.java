package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.LayerRole;

/** {@code quandian network} says what the roads of a city became, to people and to programs. */
@ExtendWith(SmallCity.class)
class NetworkCommandTest {
    private final Shell shell = new Shell();

    @Test
    void theTableSaysWhatAPlannerAsks(SmallCity.Place city) {
        Shell.Said said = shell.run("network", city.folder(), "--check");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("步行网络", "断头路端点", "孤立路网", "其中不在路网上（人）", "断头路位置");
    }

    @Test
    void withoutCheckThereAreCountsOnly(SmallCity.Place city) {
        assertThat(shell.run("network", city.folder(), "--lang", "en").out())
                .contains("dead ends")
                .doesNotContain("dead end at");
    }

    @Test
    void jsonHasEveryPlaceAndAddsUp(SmallCity.Place city) throws Exception {
        Shell.Said said = shell.run("network", city.folder(), "--check", "--format", "json");

        JsonNode network = new ObjectMapper().readTree(said.out());
        assertThat(said.code()).isZero();
        assertThat(network.get("roads").asInt())
                .isEqualTo(city.baseline().features(LayerRole.ROADS).size());
        assertThat(network.get("dead_ends").size()).isPositive();
        assertThat(network.get("dead_ends").get(0).get("road").asText()).startsWith("DL");
        assertThat(network.get("residents").asDouble())
                .isGreaterThan(network.get("off_network").asDouble());
        double affected = 0;
        for (JsonNode island : network.get("islands")) {
            affected += island.get("people").asDouble();
        }
        assertThat(affected).isLessThan(network.get("residents").asDouble());
    }

    @Test
    void aCityWithoutRoadsHearsSo(SmallCity.Place city, @TempDir Path folder) throws Exception {
        try (var files = Files.list(city.folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Path manifest = folder.resolve("city.yaml");
        String all = Files.readString(manifest);
        int roads = all.indexOf("  roads:");
        int after = all.indexOf("  barriers:");
        Files.writeString(manifest, all.substring(0, roads) + all.substring(after));

        Shell.Said said = shell.run("network", folder, "--check");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("没有道路图层");
    }

    @Test
    void anUnknownRuleSetIsWrongUsage(SmallCity.Place city) {
        assertThat(shell.run("network", city.folder(), "--regime", "X").code()).isEqualTo(2);
    }
}
