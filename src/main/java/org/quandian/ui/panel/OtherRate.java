package org.quandian.ui.panel;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;

/** The same rate in the other ledger, small, with its tag: neither ledger ever stands alone. A click changes to it. */
final class OtherRate extends HBox {
    private final Messages words;
    private final Label tag = Nodes.tag("", "tag-walk");
    private final Label rate = Nodes.digits("", "figure-s", "strong");
    private final Tooltip why = Nodes.tooltip("");

    private Ledger ledgerShown = Ledger.WALK;

    OtherRate(Messages words, Explainable explainable, Supplier<Optional<Question>> question, Runnable onClick) {
        super(6);
        this.words = words;
        setId("other-rate");
        rate.setId("other-rate-figure");
        getStyleClass().add("other-rate");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tag, rate);
        Tooltip.install(this, why);
        setOnMouseClicked(event -> onClick.run());
        explainable.of(rate, question, () -> Optional.of(ledgerShown));
    }

    /**
     * Shows the rate.
     *
     * @param ledger the ledger that is not on screen
     * @param share 0 to 1; empty while it is not known
     * @param whyNot why there is none; empty where it will come
     */
    void show(Ledger ledger, Optional<Double> share, Optional<String> whyNot) {
        ledgerShown = ledger;
        tag.setText(words.text("ui.ledger." + ledger.id()));
        tag.getStyleClass().removeIf(each -> each.startsWith("tag-"));
        tag.getStyleClass().add("tag-" + ledger.id());
        rate.setText(share.map(FigureFormat::rate).orElse(whyNot.isPresent() ? "—" : "…"));
        why.setText(whyNot.orElse(words.text("ui.ledger.to_other")));
        setAccessibleText(tag.getText() + " " + rate.getText());
    }
}
