package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.quandian.planning.Programme;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** How ready a thing is to begin; the cost says beside itself what the unit prices make of its size. FX thread. */
final class EffortRow extends VBox {
    private final Segments<String> ready;

    EffortRow(Messages words, Consumer<Map<String, String>> onChange) {
        super(6);
        List<String> grades = Stream.concat(
                        Stream.of(""),
                        IntStream.rangeClosed(1, Programme.MOST_READY).mapToObj(Integer::toString))
                .toList();
        ready = new Segments<>(
                grades,
                each -> each.isEmpty() ? words.text("works.ready.none") : each,
                "",
                chosen -> onChange.accept(Map.of(Programme.READINESS, chosen)));
        ready.setId("inspector-ready");
        getChildren().add(Nodes.row(8, FieldCaption.of(words.text("works.ready")), ready));
    }

    void show(Map<String, String> values) {
        ready.choose(values.getOrDefault(Programme.READINESS, ""));
    }

    /** The cost by unit prices as a hint, 万元. */
    static String hint(Messages words, OptionalDouble estimate) {
        return estimate.isPresent()
                ? new NumberRange(0, 0, 1, "").write(estimate.getAsDouble())
                : words.text("works.cost.unknown");
    }
}
