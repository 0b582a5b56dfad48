package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quandian.planning.LayerRole;

/** The styles that ship. */
class StyleBookTest {
    @ParameterizedTest
    @EnumSource(LayerRole.class)
    void everyRoleHasAStyleInBothThemes(LayerRole role) {
        StyleBook book = StyleBook.bundled();
        assertThat(book.getStyle(Theme.LIGHT, role).passes()).isNotEmpty();
        assertThat(book.getStyle(Theme.DARK, role)).isNotEqualTo(book.getStyle(Theme.LIGHT, role));
    }

    @Test
    void everyLayerAndLegendLineHasAName() {
        for (Messages.Language language : Messages.Language.values()) {
            Messages messages = Messages.in(language);
            for (MapContent content : MapContent.values()) {
                assertThat(messages.text("map.layer." + content.id())).isNotBlank();
            }
        }
    }
}
