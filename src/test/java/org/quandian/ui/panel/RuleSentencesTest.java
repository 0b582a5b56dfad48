package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.portrayal.Messages;

/** The rule behind the figures as a sentence. */
class RuleSentencesTest {
    private final RuleSentences sentences = new RuleSentences(Messages.in(Messages.Language.ZH));

    @Test
    void theLargestSizeComesFirst() {
        assertThat(sentences.rule(Ledgers.rules(Regimes.uhc2022()), "park"))
                .startsWith("口径：公园面积 ≥ 5,000 m² 取 500 m，400–5,000 m² 取 300 m；");
    }

    @Test
    void whatHoldsOnlyInHistoricQuartersSaysSo() {
        assertThat(sentences.rule(Ledgers.rules(Regimes.garden2016()), "park"))
                .contains("历史文化街区内公园面积 ≥ 1,000 m² 取 300 m");
    }

    @Test
    void aSourceIsNamedOnceAndMarkedUntilItIsChecked() {
        assertThat(sentences.source(Ledgers.rules(Regimes.garden2016()), "park"))
                .isEqualTo("建城〔2016〕235号（待与标准原文核对）");
    }

    @Test
    void theNameFollowsTheLanguage() {
        assertThat(new RuleSentences(Messages.in(Messages.Language.EN)).name(Regimes.uhc2022()))
                .isEqualTo("Urban health check 2022");
    }
}
