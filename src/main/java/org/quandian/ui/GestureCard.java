package org.quandian.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingIssue;
import org.quandian.ui.map.CardContent;
import org.quandian.ui.map.tool.GesturePreview;
import org.quandian.workspace.PlanIssue;
import org.quandian.workspace.PlanRefusedException;

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
     * @param before the figures before it, where they are known
     * @param preview the figures as it stands, where they are known yet
     * @param denominator what the rate is a share of
     * @param late whether the preview belongs to an earlier place
     */
    CardContent content(
            String thing,
            GesturePreview gesture,
            Optional<IndicatorResult> before,
            Optional<IndicatorResult> preview,
            Denominator denominator,
            boolean late) {
        if (!gesture.isAllowed()) {
            return refusal(reasons(gesture.issues()));
        }
        if (preview.isEmpty() || before.isEmpty()) {
            return new CardContent("…", "", "", "", thing, "", false, true, List.of());
        }
        IndicatorResult after = preview.get();
        IndicatorResult standing = before.get();
        RateChange change = RateChange.of(standing, after, denominator);
        return new CardContent(
                change.amount(),
                words.text(change.amountUnitKey()),
                change.points() + (late ? "…" : ""),
                words.text("unit.points"),
                detail(standing, after, thing),
                change.tone(),
                false,
                late,
                List.of());
    }

    /** The card of a gesture that changes no figure there is: what is in the hand, and why it counts nothing here. */
    CardContent plain(String thing, String why, GesturePreview gesture) {
        return gesture.isAllowed()
                ? new CardContent("", "", "", "", thing + "\n" + why, "", false, false, List.of())
                : refusal(reasons(gesture.issues()));
    }

    private String detail(IndicatorResult before, IndicatorResult after, String thing) {
        if (!after.denominators().contains(Denominator.RESIDENTIAL_LAND)) {
            return thing;
        }
        double land = RateChange.served(before, after, Denominator.RESIDENTIAL_LAND);
        return words.text(
                land < 0 ? "ui.card.lost" : "ui.card.gained",
                Map.of("thing", thing, "hectares", FigureFormat.hectares(Math.abs(land))));
    }

    /** A card that only says why nothing is done. */
    static CardContent refusal(String sentence) {
        return new CardContent("", "", "", "", sentence, "", true, false, List.of());
    }

    /** That there is nothing to paste. */
    String emptyClipboard() {
        return words.text("tools.clipboard.empty");
    }

    /** That what was copied is no plan, or none that fits this city; the first thing that is the matter. */
    String badClipboard(Throwable failure) {
        String reason = failure instanceof PlanRefusedException refused
                ? refused.issues().stream()
                        .filter(each -> each.severity() == PlanIssue.Severity.ERROR)
                        .findFirst()
                        .map(each -> words.text("plan." + each.code(), each.args()))
                        .orElse("")
                : String.valueOf(failure.getMessage());
        return words.text("tools.clipboard.bad", Map.of("reason", reason));
    }

    /** That something stays as it is because it is locked. */
    String locked(Intervention subject) {
        return words.text("ui.card.locked", Map.of("name", subject.name().isBlank() ? subject.id() : subject.name()));
    }

    /** The sentences of the rules that a gesture breaks. */
    String reasons(List<SitingIssue> issues) {
        return issues.stream()
                .map(issue -> words.text("siting." + issue.code(), issue.args()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
