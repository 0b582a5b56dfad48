package org.quandian.ui.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.quandian.access.CoverageRate;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;

/** What stands over one of the maps: the plan, how much it places, and its rate with the ledger. */
final class CompareCard extends HBox {
    private final Messages words;
    private final Label name = Nodes.shrinkable("", "strong");
    private final Label count = Nodes.shrinkable("", "small", "muted");
    private final Label rate = Nodes.digits("", "digits-strong", "compare-rate");
    private final Label ledger = Nodes.tag("", "tag-radius");
    private Optional<CoverageRate> shown = Optional.empty();

    /**
     * @param onExplain told which figure somebody wants to know more of
     */
    CompareCard(Messages words, String side, Consumer<CoverageRate> onExplain) {
        super(8);
        this.words = words;
        new Explainable(words)
                .of(
                        rate,
                        () -> shown.map(each ->
                                Question.city(each.key().id(), each.key().denominator())),
                        () -> shown.map(each -> each.key().ledger()));
        rate.addEventHandler(ExplainRequest.ASKED, request -> {
            request.consume();
            shown.ifPresent(onExplain);
        });
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("map-card", "compare-card");
        getChildren().addAll(CompareBar.dot(side), name, count, rate, ledger);
    }

    /** Shows a plan; its rate is empty while it is not computed. */
    void show(String plan, int places, Optional<CoverageRate> known, Ledger which) {
        shown = known;
        name.setText(plan);
        count.setText(words.text("compare.count", Map.of("count", Integer.toString(places))));
        rate.setText(known.filter(each -> each.total() > 0)
                .map(each -> FigureFormat.rate(each.rate()))
                .orElse("—"));
        ledger.setText(words.text("ui.ledger." + which.id() + ".short"));
        ledger.getStyleClass().removeIf(each -> each.startsWith("tag-"));
        ledger.getStyleClass().add("tag-" + which.id());
        requestLayout();
    }
}
