package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A way that a plan opens for walkers: a dead end (断头路) carried on, a new street, or a footbridge (天桥). A street meets every street it
 * crosses; a footbridge only those at its ends. Its ends join the street that is nearest within the joining limit.
 *
 * @param form what it is
 */
public record StreetLink(Form form) implements Design {
    /** The word in files. */
    public static final String KIND = "open_link";
    /** Name of the field with the form. */
    public static final String FORM = "form";

    static final DesignKind SPEC = DesignKind.of(new StreetLink(Form.STREET), FORM);

    /** What a link is. */
    public enum Form implements FileWord {
        /** A dead end is carried on to the next street. */
        DEAD_END("dead_end"),
        /** A new street. */
        STREET("street"),
        /** A footbridge or underpass: it meets nothing between its ends. */
        FOOTBRIDGE("footbridge");

        private final String id;

        Form(String id) {
            this.id = id;
        }

        /** The word in files. */
        @Override
        public String id() {
            return id;
        }

        /** The form with that word. */
        public static Optional<Form> findById(String id) {
            return FileWord.find(values(), id);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new TreeMap<>(Map.of(FORM, form.id()));
    }

    @Override
    public StreetLink withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(FORM);
        return Form.findById(fields.text(FORM, form.id()))
                .map(newForm -> new StreetLink(newForm))
                .orElseThrow(() -> fields.bad(FORM));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of();
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(CostLine.of(KIND + "." + form.id(), self.shape().getLength(), Quantity.Unit.METRE));
    }

    @Override
    public boolean isStreet() {
        return true;
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.LINE;
    }
}
