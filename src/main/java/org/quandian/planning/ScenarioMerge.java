package org.quandian.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Two plans brought together (合并): what either changed since they parted, intervention by intervention and field by field. What both
 * changed in ways that do not go together is a conflict. Pure and immutable; merging plans that are equal changes nothing, merging into
 * a plan that did not change gives the other.
 */
public final class ScenarioMerge {
    /** Drawn side by side, shapes share slivers; more than this is an overlap, m². */
    private static final double SLIVER = 1;

    private final Scenario ours;
    private final Scenario theirs;
    private final Map<String, Optional<Intervention>> settled;
    private final List<MergeConflict> conflicts;
    /** What both changed in ways that go together. */
    private final Set<String> combined;

    private ScenarioMerge(
            Scenario ours,
            Scenario theirs,
            Map<String, Optional<Intervention>> settled,
            List<MergeConflict> conflicts,
            Set<String> combined) {
        this.combined = Set.copyOf(combined);
        this.ours = ours;
        this.theirs = theirs;
        this.settled = settled;
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * Compares three plans.
     *
     * @param base what both began with
     * @param ours the plan that is merged into
     * @param theirs the plan whose changes are taken over
     */
    public static ScenarioMerge of(Scenario base, Scenario ours, Scenario theirs) {
        Map<String, Intervention> old = ScenarioDifference.byId(base);
        Map<String, Intervention> here = ScenarioDifference.byId(ours);
        Map<String, Intervention> there = ScenarioDifference.byId(theirs);
        Set<String> ids = new LinkedHashSet<>();
        ours.interventions().forEach(each -> ids.add(each.id()));
        theirs.interventions().forEach(each -> ids.add(each.id()));
        Map<String, Optional<Intervention>> settled = new LinkedHashMap<>();
        List<MergeConflict> conflicts = new ArrayList<>();
        Set<String> both = new HashSet<>();
        for (String id : ids) {
            Intervention was = old.get(id);
            Intervention one = here.get(id);
            Intervention other = there.get(id);
            if (Objects.equals(one, other) || Objects.equals(was, other)) {
                settled.put(id, Optional.ofNullable(one));
            } else if (Objects.equals(was, one)) {
                settled.put(id, Optional.ofNullable(other));
            } else {
                MergeConflict conflict = conflict(id, was, one, other);
                Optional<Intervention> combined =
                        conflict.fields().isEmpty() && was != null ? combined(was, one, other) : Optional.empty();
                if (combined.isPresent()) {
                    settled.put(id, combined);
                    both.add(id);
                } else {
                    conflicts.add(conflict);
                }
            }
        }
        return new ScenarioMerge(ours, theirs, settled, conflicts, both);
    }

    /** What would have to be decided if both sides changed it; without fields where it may be that nothing has to be. */
    private static MergeConflict conflict(
            String id, @Nullable Intervention was, @Nullable Intervention one, @Nullable Intervention other) {
        MergeConflict.Code code = MergeConflict.Code.CHANGED_TWICE;
        List<String> fields = List.of();
        if (one == null || other == null) {
            code = one == null ? MergeConflict.Code.REMOVED_HERE : MergeConflict.Code.REMOVED_THERE;
        } else if (was == null) {
            code = MergeConflict.Code.PLACED_TWICE;
            fields = new InterventionChange(one, other).fields();
        } else {
            fields = changedTwice(was, one, other);
            if (fields.isEmpty() && (isLockedAgainst(was, one, other) || isLockedAgainst(was, other, one))) {
                code = MergeConflict.Code.LOCKED;
                fields = new InterventionChange(one, other).fields();
            }
        }
        return new MergeConflict(
                id, code, fields, Optional.ofNullable(was), Optional.ofNullable(one), Optional.ofNullable(other));
    }

    private static List<String> changedTwice(Intervention was, Intervention one, Intervention other) {
        List<String> differing = new InterventionChange(one, other).fields();
        if (!one.kind().equals(other.kind()) || !one.kind().equals(was.kind())) {
            return differing;
        }
        List<String> twice = new ArrayList<>(differing);
        twice.retainAll(new InterventionChange(was, one).fields());
        twice.retainAll(new InterventionChange(was, other).fields());
        return twice;
    }

    private static boolean isLockedAgainst(Intervention was, Intervention locked, Intervention changed) {
        return locked.programme().locked()
                && !was.programme().locked()
                && new InterventionChange(was, changed).isMoreThanProgramme();
    }

    /** Both sides' changes in one; empty where they do not make an intervention together. */
    private static Optional<Intervention> combined(
            Intervention was, @Nullable Intervention one, @Nullable Intervention other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        InterventionChange change = new InterventionChange(was, other);
        Intervention next = change.isReshaped() ? one.withShape(other.shape()) : one;
        next = other.name().equals(was.name()) ? next : next.withName(other.name());
        try {
            next = next.withValues(ScenarioDifference.changedValues(was, other));
            return Optional.of(next).filter(each -> each.needs().accepts(each.shape()));
        } catch (EditRejectedException unfit) {
            return Optional.empty();
        }
    }

    /** What has to be chosen, in the order of our plan, then of theirs. */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** What the merge would change in our plan apart from conflicts. */
    public ScenarioDifference changes() {
        return ScenarioDifference.between(ours, merged(Map.of(), UnaryOperator.identity(), true));
    }

    /**
     * Our plan after the merge.
     *
     * @param choices by id, one for each conflict
     * @param freshId makes of an id another one that nothing in the project has, for what is kept beside ours
     * @throws EditRejectedException UNRESOLVED naming the first conflict without a choice
     */
    public Scenario merged(Map<String, MergeConflict.Choice> choices, UnaryOperator<String> freshId) {
        return merged(choices, freshId, false);
    }

    private Scenario merged(
            Map<String, MergeConflict.Choice> choices, UnaryOperator<String> freshId, boolean otherwiseOurs) {
        Map<String, Optional<Intervention>> all = new LinkedHashMap<>(settled);
        List<Intervention> beside = new ArrayList<>();
        for (MergeConflict conflict : conflicts) {
            MergeConflict.Choice choice = choices.get(conflict.id());
            if (choice == null && !otherwiseOurs) {
                throw new EditRejectedException(EditRejectedException.Code.UNRESOLVED, conflict.id());
            }
            MergeConflict.Choice chosen = choice == null ? MergeConflict.Choice.OURS : choice;
            all.put(conflict.id(), conflict.settled(chosen));
            if (chosen == MergeConflict.Choice.BOTH && conflict.isOnBothSides()) {
                beside.add(conflict.theirs().orElseThrow().withId(freshId.apply(conflict.id())));
            }
        }
        List<Intervention> merged = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        ours.interventions().forEach(each -> ids.add(each.id()));
        theirs.interventions().forEach(each -> ids.add(each.id()));
        ids.forEach(id -> all.getOrDefault(id, Optional.empty()).ifPresent(merged::add));
        merged.addAll(beside);
        return new Scenario(ours.name(), merged);
    }

    /**
     * The merge as one step of our plan; without parts where there is nothing to do. What is locked is unlocked for it and locked again.
     * Where something is settled otherwise than they have it, the step has two steps in it: first to what they have, then to what was
     * settled. So the history itself tells what was seen and decided, and the next merge does not ask for it again.
     *
     * @param choices by id, one for each conflict
     * @param freshId makes of an id another one that nothing in the project has
     * @throws EditRejectedException UNRESOLVED naming the first conflict without a choice
     */
    public ScenarioEdit.Batch resolve(Map<String, MergeConflict.Choice> choices, UnaryOperator<String> freshId) {
        Scenario merged = merged(choices, freshId);
        Set<String> decided = new HashSet<>(combined);
        for (MergeConflict each : conflicts) {
            if (!each.settled(choices.getOrDefault(each.id(), MergeConflict.Choice.OURS))
                    .equals(each.theirs())) {
                decided.add(each.id());
            }
        }
        if (decided.isEmpty()) {
            return ScenarioDifference.between(ours, merged).edit();
        }
        Scenario seen = seen(decided);
        return new ScenarioEdit.Batch(List.of(
                ScenarioDifference.between(ours, seen).edit(),
                ScenarioDifference.between(seen, merged).edit()));
    }

    /** Our plan with some interventions as they have them. */
    private Scenario seen(Set<String> ids) {
        Map<String, Intervention> there = ScenarioDifference.byId(theirs);
        List<Intervention> seen = new ArrayList<>();
        for (Intervention each : ours.interventions()) {
            Intervention other = there.get(each.id());
            if (!ids.contains(each.id())) {
                seen.add(each);
            } else if (other != null) {
                seen.add(other);
            }
        }
        Set<String> here = ScenarioDifference.byId(ours).keySet();
        theirs.interventions().stream()
                .filter(each -> ids.contains(each.id()) && !here.contains(each.id()))
                .forEach(seen::add);
        return new Scenario(ours.name(), seen);
    }

    /**
     * What comes to lie on the same ground by the merge and did not before; streets are in nobody's way. Conflicts without a choice count as
     * ours.
     */
    public List<MergeOverlap> overlaps(Map<String, MergeConflict.Choice> choices) {
        List<Intervention> all = merged(choices, id -> id + "'", true).interventions();
        Map<String, Intervention> here = ScenarioDifference.byId(ours);
        Map<String, Intervention> there = ScenarioDifference.byId(theirs);
        List<MergeOverlap> overlaps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                Intervention one = all.get(i);
                Intervention other = all.get(k);
                if (mayMeet(one, other) && !haveBoth(here, one, other) && !haveBoth(there, one, other)) {
                    double area = OverlayNGRobust.overlay(one.shape(), other.shape(), OverlayNG.INTERSECTION)
                            .getArea();
                    if (area > SLIVER) {
                        overlaps.add(new MergeOverlap(one, other, area));
                    }
                }
            }
        }
        return overlaps;
    }

    private static boolean mayMeet(Intervention one, Intervention other) {
        return !one.isStreet()
                && !other.isStreet()
                && one.shape().getDimension() == 2
                && other.shape().getDimension() == 2
                && one.shape().getEnvelopeInternal().intersects(other.shape().getEnvelopeInternal());
    }

    private static boolean haveBoth(Map<String, Intervention> plan, Intervention one, Intervention other) {
        return has(plan, one) && has(plan, other);
    }

    private static boolean has(Map<String, Intervention> plan, Intervention thing) {
        Intervention own = plan.get(thing.id());
        Geometry shape = thing.shape();
        return own != null && own.shape().equals(shape);
    }
}
