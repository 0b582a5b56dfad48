package org.quandian.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quandian.planning.ScenarioEdit;

/**
 * Ids that no intervention of a project has, in any scenario, nor had in any edit that can be undone or redone: two things of one id are
 * taken for the same when scenarios are compared. One thread.
 */
public final class FreshIds {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d*)");

    private final Set<String> taken = new HashSet<>();

    /** Knows the ids of a project as it stands. */
    public FreshIds(WorkspaceState state) {
        for (ScenarioHistory history : state.histories().values()) {
            for (ScenarioEdit edit : history.edits()) {
                taken.addAll(edit.subjects());
            }
        }
    }

    /** An id that begins like another and ends with the next free number; taken from now on. */
    public String like(String id) {
        Matcher parts = NUMBERED.matcher(id);
        String stem = parts.matches() ? parts.group(1) : id;
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        taken.add(stem + number);
        return stem + number;
    }
}
