package org.quandian.ui.checkup;

import java.util.Optional;
import javafx.scene.Node;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.access.explain.Question;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;

/** Makes the numbers of a card explainable: each is the city's question narrowed to the zone of the card. FX thread. */
final class CardReasons {
    private final Explainable explainable;
    private final CheckupReport report;
    private final ZoneCard card;

    CardReasons(Messages words, CheckupReport report, ZoneCard card) {
        this.explainable = new Explainable(words);
        this.report = report;
        this.card = card;
    }

    /** A number that comes from the figure of a line: its value, its grade, what lacks. Where nothing needs it the number stays as it is. */
    <N extends Node> N of(N number, CardLine line) {
        return ask(number, line, line.figure().key().denominator());
    }

    /** How many people lack it: by the measure that counts people where there is one, else the figure of the line. */
    <N extends Node> N ofPeople(N number, CardLine line) {
        return ask(
                number,
                line,
                report.findPeople(line.indicatorId()).orElse(line.figure().key().denominator()));
    }

    private <N extends Node> N ask(N number, CardLine line, Denominator denominator) {
        if (!(line.figure().total() > 0)) {
            return number;
        }
        Question question = Question.city(line.indicatorId(), denominator).of(card.level(), card.zone());
        Ledger ledger = line.figure().key().ledger();
        return explainable.of(number, () -> Optional.of(question), () -> Optional.of(ledger));
    }
}
