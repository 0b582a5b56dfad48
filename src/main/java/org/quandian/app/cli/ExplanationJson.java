package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.explain.DataSource;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.LeftOut;
import org.quandian.access.explain.Part;
import org.quandian.access.explain.Reach;
import org.quandian.access.explain.RuleNote;
import org.quandian.access.explain.UsedData;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.ExplainedText;
import org.quandian.portrayal.Messages;

/**
 * What {@code explain} tells, in the shape of its JSON.
 *
 * @param total the denominator as the indicator has it, in {@code unit}
 * @param served the numerator
 * @param shownTotal the denominator to the thousandth: the sum of all parts
 * @param shownServed the numerator likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationJson(
        String indicator,
        String ledger,
        String regime,
        String denominator,
        String unit,
        String level,
        String place,
        @Nullable String scenario,
        double total,
        double served,
        double rate,
        @JsonProperty("shown_total") BigDecimal shownTotal,
        @JsonProperty("shown_served") BigDecimal shownServed,
        Sentence formula,
        List<Rule> rules,
        List<Reached> reached,
        List<Data> data,
        @JsonProperty("left_out") List<Left> leftOut,
        Map<String, Object> details,
        List<Unit> parts) {
    /** A code with its sentence. */
    record Sentence(String code, String text) {}

    /** A rule the figure follows. */
    record Rule(String code, String text, String regime, String clause, boolean checked) {}

    /** A facility as one place has it. */
    record Reached(
            String service,
            String facility,
            String name,
            String why,
            @JsonProperty("distance_m") @Nullable Double distance,
            @JsonProperty("radius_m") double radius,
            boolean planned,
            String text) {}

    /** A layer that was used. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String layer,
            int features,
            int used,
            @Nullable String file,
            @Nullable Integer read,
            @Nullable Integer kept,
            @Nullable Map<String, Integer> issues) {}

    /** What was left out, or should be known of. */
    record Left(String code, String layer, double amount, String unit, boolean counted, String text) {}

    /** A part of the figure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unit(
            String kind,
            String id,
            String name,
            String district,
            String community,
            BigDecimal total,
            BigDecimal served,
            double rate,
            @Nullable Double x,
            @Nullable Double y) {
        static Unit of(Part part) {
            Coordinate at = part.shape().isEmpty()
                    ? null
                    : part.shape().getInteriorPoint().getCoordinate();
            return new Unit(
                    part.kind().id(),
                    part.id(),
                    part.name(),
                    part.district(),
                    part.community(),
                    part.total(),
                    part.served(),
                    part.rate(),
                    at == null ? null : at.x,
                    at == null ? null : at.y);
        }
    }

    static ExplanationJson of(Explanation why, Messages messages, RuleBook rules) {
        ExplainedText words = new ExplainedText(messages, rules);
        return new ExplanationJson(
                why.key().id(),
                why.key().ledger().id(),
                why.key().regimeId(),
                why.denominator().id(),
                why.denominator().unit(),
                why.figure().level().id(),
                why.figure().zone(),
                why.scenario().isEmpty() ? null : why.scenario(),
                why.figure().total(),
                why.figure().served(),
                why.figure().rate(),
                why.total(),
                why.served(),
                new Sentence(why.formula().code(), words.formula(why)),
                why.rules().stream().map(each -> rule(each, words)).toList(),
                why.reaches().stream().map(each -> reached(each, why, words)).toList(),
                why.data().stream().map(ExplanationJson::data).toList(),
                why.leftOut().stream().map(each -> left(each, words)).toList(),
                why.details().values(),
                why.parts().stream().map(Unit::of).toList());
    }

    private static Rule rule(RuleNote note, ExplainedText words) {
        return new Rule(note.rule().code(), words.rule(note), note.regimeId(), note.clause(), note.checked());
    }

    private static Reached reached(Reach reach, Explanation why, ExplainedText words) {
        return new Reached(
                reach.service(),
                reach.facilityId(),
                reach.name(),
                reach.why().id(),
                Double.isFinite(reach.metres()) ? reach.metres() : null,
                reach.radiusMetres(),
                reach.planned(),
                words.reach(reach, why));
    }

    private static Data data(UsedData used) {
        DataSource from = used.source().orElse(null);
        return new Data(
                used.role().id(),
                used.features(),
                used.used(),
                from == null ? null : from.file(),
                from == null ? null : from.read(),
                from == null ? null : from.kept(),
                from == null ? null : from.oddities());
    }

    private static Left left(LeftOut left, ExplainedText words) {
        return new Left(left.code(), left.of(), left.amount(), left.unit(), left.counted(), words.leftOut(left));
    }
}
