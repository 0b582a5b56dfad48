package org.quandian.ui.checkup;

import java.util.Optional;
import javafx.scene.control.Label;
import org.quandian.access.checkup.Grade;
import org.quandian.portrayal.CheckupWords;
import org.quandian.ui.fx.Nodes;

/** A grade as a letter or a word on its colour: the colour alone never says it. FX thread. */
final class GradeBadge {
    private GradeBadge() {}

    /** One character, for lists. */
    static Label small(CheckupWords words, Optional<Grade> grade) {
        Label badge = Nodes.label(grade.map(words::badge).orElse("–"), "grade-badge", style(grade));
        grade.ifPresent(each -> {
            badge.setAccessibleText(words.grade(each));
            badge.setTooltip(Nodes.tooltip(words.grade(each)));
        });
        return badge;
    }

    /** The whole word, for the head of a card. */
    static Label large(CheckupWords words, Optional<Grade> grade) {
        return Nodes.label(grade.map(words::grade).orElse("–"), "grade-badge", "grade-large", style(grade));
    }

    private static String style(Optional<Grade> grade) {
        return grade.map(each -> "grade-" + each.id()).orElse("grade-none");
    }
}
