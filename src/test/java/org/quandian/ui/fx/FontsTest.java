package org.quandian.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every bundled face loads in both toolkits and shows what the program writes. */
@ExtendWith(ApplicationExtension.class)
class FontsTest {
    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"})
    void theChineseFaceShowsTheHanziOfPlaceNamesAndPunctuation(String file) throws IOException, FontFormatException {
        java.awt.Font font = awt(file);

        assertThat(font.canDisplayUpTo("圈点鹿城昆都仑青山石拐达茂鄠邑勐腊浉河埇桥涪陵，。：；（）“”·—−%²")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBMPlexSans-Regular.ttf", "IBMPlexSans-Medium.ttf", "IBMPlexSans-SemiBold.ttf"})
    void theFiguresFaceHasDigitsOfEqualWidth(String file) throws IOException, FontFormatException {
        java.awt.Font font = awt(file).deriveFont(100f);
        var context = new java.awt.font.FontRenderContext(null, true, true);

        double[] widths = "0123456789"
                .chars()
                .mapToDouble(digit ->
                        font.getStringBounds(Character.toString(digit), context).getWidth())
                .distinct()
                .toArray();

        assertThat(widths).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noto Sans SC", "IBM Plex Sans", "IBM Plex Sans Medm", "IBM Plex Sans SmBld"})
    void javaFxKnowsTheBundledFamily(String family) {
        Fonts.bundled();

        assertThat(Font.font(family, 13).getFamily()).isEqualTo(family);
    }

    @Test
    void theChineseFaceIsBoldWhereItShould() {
        Fonts.bundled();

        assertThat(Font.font("Noto Sans SC", FontWeight.BOLD, 13).getStyle()).isEqualTo("Bold");
    }

    @Test
    void whateverIsInstalledThereIsAFamily() {
        String family = Fonts.preferInstalled().family();

        assertThat(Font.font(family, 13).getFamily()).isEqualTo(family);
    }

    private static java.awt.Font awt(String file) throws IOException, FontFormatException {
        try (InputStream in = FontsTest.class.getResourceAsStream("/org/quandian/fonts/" + file)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
        }
    }
}
