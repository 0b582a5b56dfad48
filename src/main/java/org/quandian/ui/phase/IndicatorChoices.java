package org.quandian.ui.phase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quandian.planning.Facility;
import org.quandian.planning.TargetLink;

/** Which indicators the curve can show at a click: those of targets, parks, and those that were looked at. Stateless. */
final class IndicatorChoices {
    private static final int MOST = 24;

    private IndicatorChoices() {}

    static List<String> of(PhaseQuestion question) {
        Set<String> ids = new LinkedHashSet<>();
        question.book().listInUse().forEach(programme -> programme.targets().forEach(target -> {
            if (target.link() instanceof TargetLink.Rate rate) {
                ids.add(rate.indicatorId());
            }
        }));
        ids.add(Facility.PARK);
        question.state().figures().listComputed().forEach(each -> ids.add(each.indicatorId()));
        List<String> known = question.state().ledger().indicatorIds();
        return ids.stream().filter(known::contains).limit(MOST).toList();
    }
}
