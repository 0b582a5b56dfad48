package org.quandian.workspace;

import java.util.List;
import org.quandian.planning.ScenarioEdit;

/**
 * A scenario as it stands in the project file: every edit ever made that can still be undone or redone.
 *
 * @param name unique within the project
 * @param edits oldest first
 * @param position how many of them are in force; the rest can be redone
 */
public record StoredScenario(String name, List<ScenarioEdit> edits, int position) {
    /** Takes a copy. */
    public StoredScenario {
        edits = List.copyOf(edits);
    }
}
