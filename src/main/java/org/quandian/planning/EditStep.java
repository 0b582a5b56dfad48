package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one edit did, in words to be: a code and the values of its sentence, for a list of what happened to a plan. Immutable.
 *
 * @param code what was done
 * @param id of the intervention it was done to; empty for {@link Code#TOGETHER} and {@link Code#SETTLED}
 * @param name its name before the edit, or the one it was placed with
 * @param kind its kind; empty as the id is
 * @param metres how far its middle moved
 * @param area how much larger its area became, m²
 * @param fields what was changed, as in {@link InterventionChange#fields}
 * @param parts what was done together, in order
 */
public record EditStep(
        Code code,
        String id,
        String name,
        String kind,
        double metres,
        double area,
        List<String> fields,
        List<EditStep> parts) {
    /** What was done. The sentences stand in the message files under {@code step.<code>}. */
    public enum Code {
        /** It was placed. */
        PLACED,
        /** It was moved. */
        MOVED,
        /** It was given another shape, and perhaps other fields. */
        RESHAPED,
        /** It was given another name and nothing else. */
        RENAMED,
        /** It was enabled again. */
        SWITCHED_ON,
        /** It was disabled. */
        SWITCHED_OFF,
        /** It was locked. */
        LOCKED,
        /** It was unlocked. */
        UNLOCKED,
        /** It was given other fields. */
        REVISED,
        /** It was taken away. */
        REMOVED,
        /** Several things at once. */
        TOGETHER,
        /** Another plan was looked at and everything left as it was. */
        SETTLED;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes copies. */
    public EditStep {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
    }

    /**
     * What an edit does to a plan.
     *
     * @throws EditRejectedException if it does not fit that plan
     */
    public static EditStep of(Scenario before, ScenarioEdit edit) {
        if (edit instanceof ScenarioEdit.Batch batch) {
            return together(before, batch);
        }
        if (edit instanceof ScenarioEdit.Place place) {
            return plain(Code.PLACED, place.intervention());
        }
        if (edit instanceof ScenarioEdit.Remove remove) {
            return plain(Code.REMOVED, before.getIntervention(remove.id()));
        }
        String id = edit instanceof ScenarioEdit.Move move ? move.id() : ((ScenarioEdit.Revise) edit).id();
        Intervention old = before.getIntervention(id);
        InterventionChange change =
                new InterventionChange(old, edit.applyTo(before).getIntervention(id));
        Code code = edit instanceof ScenarioEdit.Move ? Code.MOVED : codeOf(change);
        return new EditStep(
                code,
                id,
                old.name(),
                old.kind(),
                change.movedMetres(),
                change.areaChange(),
                change.fields(),
                List.of());
    }

    private static EditStep plain(Code code, Intervention thing) {
        return new EditStep(code, thing.id(), thing.name(), thing.kind(), 0, 0, List.of(), List.of());
    }

    private static EditStep together(Scenario before, ScenarioEdit.Batch batch) {
        boolean isDetour = batch.edits().stream().anyMatch(ScenarioEdit.Batch.class::isInstance);
        List<ScenarioEdit> edits = isDetour
                ? ScenarioDifference.between(before, batch.applyTo(before))
                        .edit()
                        .edits()
                : batch.edits();
        List<EditStep> parts = new ArrayList<>();
        Scenario at = before;
        for (ScenarioEdit each : edits) {
            parts.add(of(at, each));
            at = each.applyTo(at);
        }
        Code code = isDetour && parts.isEmpty() ? Code.SETTLED : Code.TOGETHER;
        return new EditStep(code, "", "", "", 0, 0, List.of(), parts);
    }

    private static Code codeOf(InterventionChange change) {
        List<String> fields = change.fields();
        Programme now = change.after().programme();
        if (change.isReshaped()) {
            return Code.RESHAPED;
        } else if (fields.equals(List.of(InterventionChange.NAME))) {
            return Code.RENAMED;
        } else if (fields.equals(List.of(Programme.OFF))) {
            return now.off() ? Code.SWITCHED_OFF : Code.SWITCHED_ON;
        } else if (fields.equals(List.of(Programme.LOCKED))) {
            return now.locked() ? Code.LOCKED : Code.UNLOCKED;
        }
        return Code.REVISED;
    }
}
