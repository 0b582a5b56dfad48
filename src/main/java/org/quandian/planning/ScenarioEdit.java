package org.quandian.planning;

import java.util.List;
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

    /** Puts a new intervention on the map. */
    record Place(Intervention intervention) implements ScenarioEdit {
        @Override
        public Scenario applyTo(Scenario scenario) {
            requireArea(intervention.id(), intervention.shape());
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
    record Move(String id, double dx, double dy) implements ScenarioEdit {
        @Override
        public Scenario applyTo(Scenario scenario) {
            Intervention old = scenario.getIntervention(id);
            return scenario.withReplaced(old.withShape(moved(old)));
        }

        @Override
        public Envelope affectedExtent(Scenario scenario) {
            Intervention old = scenario.getIntervention(id);
            Envelope extent = new Envelope(old.shape().getEnvelopeInternal());
            extent.expandToInclude(moved(old).getEnvelopeInternal());
            return extent;
        }

        private Geometry moved(Intervention old) {
            Geometry moved = AffineTransformation.translationInstance(dx, dy).transform(old.shape());
            requireArea(id, moved);
            return moved;
        }
    }

    /** Gives an intervention another shape and, where given, another name. */
    record Revise(String id, Geometry shape, Optional<String> name) implements ScenarioEdit {
        @Override
        public Scenario applyTo(Scenario scenario) {
            requireArea(id, shape);
            Intervention reshaped = scenario.getIntervention(id).withShape(shape);
            return scenario.withReplaced(name.map(reshaped::withName).orElse(reshaped));
        }

        @Override
        public Envelope affectedExtent(Scenario scenario) {
            Envelope extent = new Envelope(scenario.getIntervention(id).shape().getEnvelopeInternal());
            extent.expandToInclude(shape.getEnvelopeInternal());
            return extent;
        }
    }

    /** Takes an intervention off the map. */
    record Remove(String id) implements ScenarioEdit {
        @Override
        public Scenario applyTo(Scenario scenario) {
            return scenario.withoutIntervention(id);
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

    private static void requireArea(String id, Geometry shape) {
        if (!(shape.getArea() > 0) || !Double.isFinite(shape.getArea()) || !shape.isValid()) {
            throw new EditRejectedException(EditRejectedException.Code.UNUSABLE_SHAPE, id);
        }
    }
}
