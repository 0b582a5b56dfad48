package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quandian.access.CoverageRate;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.TargetSense;
import org.quandian.planning.TargetValue;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;

/**
 * What the project wants of rates: the targets of its programmes, each in the ledger and by the denominator that its document names, and
 * those of the rule set in force, which official forms measure by radius and by the usual denominator. Immutable.
 *
 * @param book the project's targets
 * @param rules the rules in force
 * @param thisYear what is past is before it
 * @param words the language
 */
record ProjectTargets(TargetBook book, RuleBook rules, int thisYear, Messages words) implements CompareModel.Targets {
    private static final String CITY = "city";

    @Override
    public Optional<CompareTarget> find(CoverageRate rate, boolean isUsual) {
        List<CompareTarget> all = new ArrayList<>();
        for (TargetProgramme programme : book.listInUse()) {
            for (Target target : programme.targets()) {
                if (isAbout(target.link(), rate)) {
                    aim(programme, target).ifPresent(all::add);
                }
            }
        }
        if (isUsual && rate.key().ledger() == Ledger.RADIUS) {
            rules.findStandard(rate.key().id()).ifPresent(applied -> applied.standard().targets().stream()
                    .filter(each -> each.value() <= 1
                            && (each.scope().isEmpty() || each.scope().equals(CITY)))
                    .map(each -> ofRule(applied.regimeId(), each))
                    .forEach(all::add));
        }
        return CompareTarget.nearest(all, thisYear);
    }

    @Override
    public Optional<CompareTarget> aim(TargetProgramme programme, Target target) {
        OptionalDouble value = target.value();
        if (value.isEmpty() || target.sense() == TargetSense.WORDS) {
            return Optional.empty();
        }
        TargetWords say = new TargetWords(words);
        OptionalInt due = target.term().due();
        String caption = caption(due, programme.id());
        String line = words.text(
                "compare.target.line",
                Map.of(
                        "aim", say.aim(target),
                        "term", say.term(target),
                        "source", say.source(target)));
        double wanted = TargetWords.isPercent(target) ? value.getAsDouble() / 100 : value.getAsDouble();
        return Optional.of(new CompareTarget(wanted, target.sense(), due, caption, List.of(line)));
    }

    private CompareTarget ofRule(String regimeId, TargetValue target) {
        OptionalInt year = target.year() > 0 ? OptionalInt.of(target.year()) : OptionalInt.empty();
        String line = words.text(
                "compare.target.line",
                Map.of(
                        "aim",
                        "≥ " + FigureFormat.rate(target.value()),
                        "term",
                        year.isPresent() ? year(target.year()) : words.text("compare.target.any_time"),
                        "source",
                        target.clause()));
        return new CompareTarget(target.value(), TargetSense.AT_LEAST, year, caption(year, regimeId), List.of(line));
    }

    private String caption(OptionalInt year, String document) {
        return year.isPresent() ? year(year.getAsInt()) + " · " + document : document;
    }

    private String year(int year) {
        return words.text("target.year", Map.of("year", Integer.toString(year)));
    }

    private static boolean isAbout(TargetLink link, CoverageRate rate) {
        return link instanceof TargetLink.Rate wanted
                && wanted.level() == ZoneLevel.CITY
                && wanted.indicatorId().equals(rate.key().id())
                && wanted.ledger() == rate.key().ledger()
                && wanted.denominator() == rate.key().denominator();
    }
}
