package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.portrayal.Messages;

/** Names proposed for new scenarios. */
class ScenarioNamesTest {
    private final Messages words = Messages.in(Messages.Language.ZH);

    @Test
    void theNextFreeLetterIsProposed() {
        assertThat(ScenarioNames.next(List.of("方案 A", "方案 C"), words)).isEqualTo("方案 B");
    }

    @Test
    void afterTheAlphabetNumbersFollow() {
        List<String> all = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(letter -> "方案 " + (char) letter)
                .toList();

        assertThat(ScenarioNames.next(all, words)).isEqualTo("方案 1");
    }
}
