package org.quandian.ui.map.tool;

import java.util.List;
import org.quandian.map.DisplayPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;

/**
 * A gesture as it stands: what would be done if the button were released now.
 *
 * @param edit the edit it would become
 * @param ghost the thing as it would be
 * @param issues rules it would break; any but advice means that the gesture would do nothing
 * @param pointer where the mouse is, for the card beside it
 */
public record GesturePreview(ScenarioEdit edit, Intervention ghost, List<SitingIssue> issues, DisplayPoint pointer) {
    /** Takes a copy. */
    public GesturePreview {
        issues = List.copyOf(issues);
    }

    /** Whether releasing the button would do it. */
    public boolean isAllowed() {
        return issues.stream().allMatch(each -> each.code().isAdvice());
    }
}
