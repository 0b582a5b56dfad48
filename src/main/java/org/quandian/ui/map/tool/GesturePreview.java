package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quandian.map.DisplayPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;

/**
 * A gesture as it stands: what would be done if the button were released now.
 *
 * @param edit the edit it would become
 * @param ghosts the things as they would be; the first is the one in the hand
 * @param issues rules they would break; any but advice means that the gesture would do nothing
 * @param pointer where the mouse is, for the card beside it
 */
public record GesturePreview(
        ScenarioEdit edit, List<Intervention> ghosts, List<SitingIssue> issues, DisplayPoint pointer) {
    /** Takes copies. */
    public GesturePreview {
        if (ghosts.isEmpty()) {
            throw new IllegalArgumentException("a gesture is about something");
        }
        ghosts = List.copyOf(ghosts);
        issues = List.copyOf(issues);
    }

    /** A gesture about one thing. */
    public static GesturePreview of(
            ScenarioEdit edit, Intervention ghost, List<SitingIssue> issues, DisplayPoint pointer) {
        return new GesturePreview(edit, List.of(ghost), issues, pointer);
    }

    /** The thing in the hand, as it would be. */
    public Intervention ghost() {
        return ghosts.get(0);
    }

    /** Identifiers of everything that it is about. */
    public Set<String> ids() {
        return ghosts.stream().map(Intervention::id).collect(Collectors.toSet());
    }

    /** Whether releasing the button would do it. */
    public boolean isAllowed() {
        return isAllowed(issues);
    }

    /** Whether a thing about which the rules say this may stand: advice forbids nothing. */
    public static boolean isAllowed(List<SitingIssue> issues) {
        return issues.stream().allMatch(each -> each.code().isAdvice());
    }
}
