package org.quandian.access.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quandian.access.Details;
import org.quandian.planning.CircleStandard;

/** Writes a tally as details: mean scores, residents by class of score, and the types that most residents lack. Stateless. */
final class CircleDetails {
    private CircleDetails() {}

    static Details.Builder of(CircleStandard circle, CircleItems items, double walkMetres, Tally tally) {
        double people = tally.total();
        Details.Builder details = Details.builder()
                .number("mean_score", people > 0 ? items.score(tally.reached() / people) : 0)
                .number("mean_weighted_score", people > 0 ? items.weightedScore(tally.reachedWeight() / people) : 0)
                .parts("score_classes", classes(tally))
                .parts("lacking", lacking(items, tally))
                .texts(
                        "required",
                        circle.items().stream().map(CircleStandard.Item::type).toList());
        if (!items.notMeasured().isEmpty()) {
            details.texts("not_measured", items.notMeasured());
        }
        return details.number("walk_m", walkMetres)
                .text("clause", circle.clause())
                .flag("checked", circle.checked());
    }

    private static List<Details> classes(Tally tally) {
        List<Details> classes = new ArrayList<>();
        for (int each = 0; each < Tally.CLASS_FROM.length; each++) {
            double below = each + 1 < Tally.CLASS_FROM.length ? Tally.CLASS_FROM[each + 1] : 100;
            classes.add(Details.builder()
                    .number("from", Tally.CLASS_FROM[each])
                    .number("to", below)
                    .number("people", tally.inClass(each))
                    .build());
        }
        return classes;
    }

    /** Worst first; equals in the order of the circle. */
    private static List<Details> lacking(CircleItems items, Tally tally) {
        return IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> tally.lacking(item))
                        .reversed())
                .map(item -> Details.builder()
                        .text("type", items.item(item).type())
                        .number("people", tally.lacking(item))
                        .number("share", tally.total() > 0 ? tally.lacking(item) / tally.total() : 0)
                        .build())
                .toList();
    }
}
