package org.quandian.access.explain;

import java.util.Map;
import org.quandian.access.circle.CircleResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Parameter;

/** Says how a figure is computed. Stateless. */
final class Formulas {
    private Formulas() {}

    static Said of(Subject subject) {
        String ledger = subject.ledger().id();
        return switch (subject.family()) {
            case SERVICE -> Said.of("service." + ledger + "." + counted(subject.denominator()));
            case CIRCLE ->
                new Said(
                        "circle." + ledger,
                        Map.of(
                                "count",
                                Integer.toString(subject.services().size()),
                                "metres",
                                Said.plain(metres(subject))));
            case SEATS -> Said.of("seats." + ledger);
            case PARKING -> Said.of("parking." + ledger);
            case ZONES -> Said.of("zones");
            case CHARGING -> Said.of("charging");
            case NEEDS -> needs(subject);
            case COMMUNITY ->
                Said.of("community", "items", subject.rules().checklist().size());
        };
    }

    private static double metres(Subject subject) {
        double said = subject.details().number("walk_m");
        return Double.isNaN(said) ? ((CircleResult) subject.result()).circle().walkMetres() : said;
    }

    private static String counted(Denominator denominator) {
        return switch (denominator) {
            case RESIDENTIAL_LAND -> "land";
            case BUILT_LAND -> "built";
            default -> "people";
        };
    }

    private static Said needs(Subject subject) {
        String code = subject.id().equals("shelter.area") ? "needs.shelter" : "needs." + subject.id();
        double value = subject.rules()
                .findParameter(Rules.needParameter(subject.id()))
                .map(Parameter::value)
                .orElse(0.0);
        return Said.of(code, "value", value);
    }
}
