package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quandian.map.ClassCodes;

/** Where classes begin, and how many are in each. */
class ClassBreaksTest {
    @Test
    void aStartBelongsToTheClassItBegins() {
        assertThat(ClassBreaks.SCORE.codeOf(49.9)).isZero();
        assertThat(ClassBreaks.SCORE.codeOf(50)).isEqualTo(1);
        assertThat(ClassBreaks.SCORE.codeOf(74.9)).isEqualTo(2);
        assertThat(ClassBreaks.SCORE.codeOf(100)).isEqualTo(4);
    }

    @Test
    void onlyAllOfItIsAll() {
        assertThat(ClassBreaks.SHARE.codeOf(0.999)).isEqualTo(3);
        assertThat(ClassBreaks.SHARE.codeOf(1 - 1e-12)).isEqualTo(4);
        assertThat(ClassBreaks.SHARE.codeOf(0)).isZero();
    }

    @Test
    void theSameClassesAreEqualAndCounted() {
        ClassCodes codes = ClassCodes.of(5, place -> place == 0 ? ClassCodes.NONE : place % 2);

        assertThat(codes).isEqualTo(ClassCodes.of(5, place -> place == 0 ? ClassCodes.NONE : place % 2));
        assertThat(codes).isNotEqualTo(ClassCodes.of(5, place -> 0));
        assertThat(codes.counts(2)).containsExactly(2, 2);
    }

    @Test
    void initialsFollowThePinyin() {
        assertThat(PinyinInitials.of("菜市场")).isEqualTo("csc");
        assertThat(PinyinInitials.of("15 分钟生活圈")).isEqualTo("fzshq");
    }
}
