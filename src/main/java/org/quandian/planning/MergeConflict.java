package org.quandian.planning;

import java.util.List;
import java.util.Optional;

/**
 * An intervention that two plans changed in ways that do not go together, so that somebody has to choose. Immutable.
 *
 * @param id the intervention
 * @param code what happened
 * @param fields what was changed differently, as in {@link InterventionChange#fields}; empty where one side removed it
 * @param base as it was when the plans parted, if it was there
 * @param ours as the plan has it that is merged into, if it still has it
 * @param theirs as the other plan has it, if it still has it
 */
public record MergeConflict(
        String id,
        Code code,
        List<String> fields,
        Optional<Intervention> base,
        Optional<Intervention> ours,
        Optional<Intervention> theirs) {
    /** What happened. */
    public enum Code {
        /** Both changed the same fields in different ways. */
        CHANGED_TWICE,
        /** We removed it, they changed it. */
        REMOVED_HERE,
        /** They removed it, we changed it. */
        REMOVED_THERE,
        /** Both placed something under this id, and not the same. */
        PLACED_TWICE,
        /** One side locked it since, the other changed what or where it is. */
        LOCKED
    }

    /** How a conflict is settled. */
    public enum Choice {
        /** As we have it. */
        OURS,
        /** As they have it. */
        THEIRS,
        /** Ours stays, theirs is placed beside it under an id of its own; where one side removed it, what is left of it stays. */
        BOTH
    }

    /** Takes a copy. */
    public MergeConflict {
        fields = List.copyOf(fields);
    }

    /** What becomes of the intervention itself under a choice; a copy under another id is not meant. */
    Optional<Intervention> settled(Choice choice) {
        return switch (choice) {
            case OURS -> ours;
            case THEIRS -> theirs;
            case BOTH -> ours.or(() -> theirs);
        };
    }

    /** Whether both sides still have it, so that both can be kept. */
    public boolean isOnBothSides() {
        return ours.isPresent() && theirs.isPresent();
    }
}
