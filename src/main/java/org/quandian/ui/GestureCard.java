package org.quandian.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingIssue;
import org.quandian.ui.map.CardContent;
import org.quandian.ui.map.tool.GesturePreview;

/** Puts a gesture into the two lines of the card at the pointer. Knows no toolkit. */
final class GestureCard {
    private final Messages words;

    GestureCard(Messages words) {
        this.words = words;
    }

    /**
     * The card of a gesture.
     *
     * @param thing what is in the hand: 菜市场 750 m²
     * @param before the figures before it
     * @param preview the figures as it stands, where they are known yet
     * @param denominator what the rate is a share of
     * @param late whether the preview belongs to an earlier place
     */
    CardContent content(
            String thing,
            GesturePreview gesture,
            IndicatorResult before,
            Optional<IndicatorResult> preview,
            Denominator denominator,
            boolean late) {
        if (!gesture.isAllowed()) {
            return new CardContent("", "", "", "", reasons(gesture.issues()), "", true, false);
        }
        if (preview.isEmpty()) {
            return new CardContent("…", "", "", "", thing, "", false, true);
        }
        IndicatorResult after = preview.get();
        double people = change(before, after, Denominator.POPULATION);
        double land = change(before, after, Denominator.RESIDENTIAL_LAND);
        CoverageRate rateAfter = after.city(denominator);
        double points = rateAfter.rate() - before.city(denominator).rate();
        String detail = words.text(
                land < 0 ? "ui.card.lost" : "ui.card.gained",
                Map.of("thing", thing, "hectares", FigureFormat.hectares(Math.abs(land))));
        return new CardContent(
                FigureFormat.peopleChange(people),
                words.text("unit.people"),
                FigureFormat.points(points) + (late ? "…" : ""),
                words.text("unit.points"),
                detail,
                points > 0 ? "good" : points < 0 ? "bad" : "quiet",
                false,
                late);
    }

    /** The sentences of the rules that a gesture breaks. */
    String reasons(List<SitingIssue> issues) {
        return issues.stream()
                .map(issue -> words.text("siting." + issue.code(), issue.args()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static double change(IndicatorResult before, IndicatorResult after, Denominator denominator) {
        return after.city(denominator).served() - before.city(denominator).served();
    }
}
