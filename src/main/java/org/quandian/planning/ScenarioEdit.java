package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * One step of planning work: what one gesture does to a scenario. Edits are values; undo picks the scenario before, so no edit has
 * to know how to take itself back.
 */
public sealed interface ScenarioEdit {
    /**
     * The scenario after this edit.
     *
     * @throws EditRejectedException if it does not fit; the scenario is unchanged
     */
    Scenario applyTo(Scenario scenario);

    /** Where shapes appear or disappear when this is applied to that scenario (without their service radius). */
    Envelope affectedExtent(Scenario scenario);

    /** The ids of the interventions it is about, in order; one may stand more than once. */
    List<String> subjects();

    /** An edit of one intervention. */
    sealed interface Single extends ScenarioEdit {
        /** The intervention. */
        String id();

        /**
         * What becomes of it, without checking anything: for walking through edits that were applied once.
         *
         * @param before as it was; empty where it was not there
         */
        Optional<Intervention> after(Optional<Intervention> before);

        @Override
        default List<String> subjects() {
            return List.of(id());
        }
    }

    /** Puts a new intervention on the map. */
    record Place(Intervention intervention) implements Single {
        @Override
        public String id() {
            return intervention.id();
        }

        @Override
        public Optional<Intervention> after(Optional<Intervention> before) {
            return Optional.of(intervention);
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            requireUsable(intervention, intervention.shape());
            // values that could not be read back from a file must not get into one
            var unused = intervention.withValues(intervention.values());
            return scenario.withAdded(intervention);
        }

        @Override
        public Envelope affectedExtent(Scenario scenario) {
            return new Envelope(intervention.shape().getEnvelopeInternal());
        }
    }

    /**
     * Moves an intervention.
     *
     * @param dx metres to the east
     * @param dy metres to the north
     */
    record Move(String id, double dx, double dy) implements Single {
        @Override
        public Optional<Intervention> after(Optional<Intervention> before) {
            return before.map(old -> old.withShape(translated(old)));
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            Intervention old = unlocked(scenario, id);
            return scenario.withReplaced(old.withShape(moved(old)));
        }

        @Override
        public Envelope affectedExtent(Scenario scenario) {
            Intervention old = scenario.getIntervention(id);
            Envelope extent = new Envelope(old.shape().getEnvelopeInternal());
            extent.expandToInclude(moved(old).getEnvelopeInternal());
            return extent;
        }

        private Geometry translated(Intervention old) {
            return AffineTransformation.translationInstance(dx, dy).transform(old.shape());
        }

        private Geometry moved(Intervention old) {
            Geometry moved = translated(old);
            requireUsable(old, moved);
            return moved;
        }
    }

    /**
     * Gives an intervention another shape, name or fields.
     *
     * @param shape the new one, if it changes
     * @param name the new one, if it changes
     * @param values fields that change, as they stand in files; what is locked may change its name and its programme only
     */
    record Revise(String id, Optional<Geometry> shape, Optional<String> name, Map<String, String> values)
            implements Single {
        /** Takes a copy. */
        public Revise {
            values = Map.copyOf(values);
        }

        /** Another shape and, where given, another name. */
        public Revise(String id, Geometry shape, Optional<String> name) {
            this(id, Optional.of(shape), name, Map.of());
        }

        @Override
        public Optional<Intervention> after(Optional<Intervention> before) {
            return before.map(this::revised);
        }

        private Intervention revised(Intervention old) {
            Intervention next = shape.map(old::withShape).orElse(old);
            next = name.isPresent() ? next.withName(name.get()) : next;
            return values.isEmpty() ? next : next.withValues(values);
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            Intervention old = scenario.getIntervention(id);
            Intervention next = revised(old);
            if (next.programme().locked()
                    && (!next.shape().equals(old.shape()) || !next.design().equals(old.design()))) {
                throw new EditRejectedException(EditRejectedException.Code.LOCKED, id);
            }
            requireUsable(next, next.shape());
            return scenario.withReplaced(next);
        }

        @Override
        public Envelope affectedExtent(Scenario scenario) {
            Envelope extent = new Envelope(scenario.getIntervention(id).shape().getEnvelopeInternal());
            shape.ifPresent(each -> extent.expandToInclude(each.getEnvelopeInternal()));
            return extent;
        }
    }

    /** Takes an intervention off the map. */
    record Remove(String id) implements Single {
        @Override
        public Optional<Intervention> after(Optional<Intervention> before) {
            return Optional.empty();
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return scenario.withoutIntervention(unlocked(scenario, id).id());
        }

        @Override
        public Envelope affectedExtent(Scenario scenario) {
            return new Envelope(scenario.getIntervention(id).shape().getEnvelopeInternal());
        }
    }

    /** Several edits as one step; all of them or none. */
    record Batch(List<ScenarioEdit> edits) implements ScenarioEdit {
        /** Takes a copy. */
        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            Scenario result = scenario;
            for (ScenarioEdit edit : edits) {
                result = edit.applyTo(result);
            }
            return result;
        }

        @Override
        public List<String> subjects() {
            return edits.stream().flatMap(each -> each.subjects().stream()).toList();
        }

        @Override
        public Envelope affectedExtent(Scenario scenario) {
            Envelope extent = new Envelope();
            Scenario at = scenario;
            for (ScenarioEdit edit : edits) {
                extent.expandToInclude(edit.affectedExtent(at));
                at = edit.applyTo(at);
            }
            return extent;
        }
    }

    private static Intervention unlocked(Scenario scenario, String id) {
        Intervention found = scenario.getIntervention(id);
        if (found.programme().locked()) {
            throw new EditRejectedException(EditRejectedException.Code.LOCKED, id);
        }
        return found;
    }

    private static void requireUsable(Intervention intervention, Geometry shape) {
        double area = shape.getArea();
        boolean placeable = intervention.needs().accepts(shape);
        if (!placeable || !Double.isFinite(area) || !isFinite(shape) || !shape.isValid()) {
            throw new EditRejectedException(EditRejectedException.Code.UNUSABLE_SHAPE, intervention.id());
        }
    }

    private static boolean isFinite(Geometry shape) {
        Envelope extent = shape.getEnvelopeInternal();
        return Double.isFinite(extent.getMinX() + extent.getMaxX() + extent.getMinY() + extent.getMaxY());
    }
}
