package org.quandian.app;

import java.util.Optional;
import org.quandian.portrayal.Messages;
import org.quandian.ui.WindowSettings;

/** Settings with a language named on the command line: it holds for this start until the user picks another in the window. */
final class ChosenLanguage implements WindowSettings {
    private static final String KEY = "language";

    private final WindowSettings settings;
    private Optional<String> language;

    ChosenLanguage(WindowSettings settings, Optional<Messages.Language> language) {
        this.settings = settings;
        this.language = language.map(Messages.Language::id);
    }

    @Override
    public Optional<String> find(String key) {
        return key.equals(KEY) && language.isPresent() ? language : settings.find(key);
    }

    @Override
    public void put(String key, String value) {
        if (key.equals(KEY)) {
            language = Optional.empty();
        }
        settings.put(key, value);
    }
}
