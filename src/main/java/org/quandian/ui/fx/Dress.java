package org.quandian.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.quandian.portrayal.Theme;

/**
 * What scenes wear: AtlantaFX below, our colours (UI.md §3) and forms above, one interface face. Used on the FX thread.
 *
 * @param fonts the faces
 */
public record Dress(Fonts fonts) {
    /** Dresses the program in a theme, and this scene with our sheets; popups take them from their owner. */
    public void apply(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets(theme));
    }

    /** Our stylesheets for a scene in that theme. */
    public List<String> stylesheets(Theme theme) {
        return List.of(url("quandian-" + theme.id() + ".css"), url("quandian.css"), fonts.stylesheet());
    }

    private static String url(String file) {
        URL url = Dress.class.getResource("/org/quandian/styles/" + file);
        return Objects.requireNonNull(url, file).toExternalForm();
    }
}
