package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The same intervention in two states. Immutable.
 *
 * @param before as it was
 * @param after as it is, under the same id
 */
public record InterventionChange(Intervention before, Intervention after) {
    /** Stands for the name among the fields. */
    public static final String NAME = "name";
    /** Stands for the kind among the fields. */
    public static final String KIND = "kind";
    /** Stands for the shape among the fields. */
    public static final String SHAPE = "shape";

    /** The id that both have. */
    public String id() {
        return after.id();
    }

    /** What differs: {@link #NAME}, {@link #KIND}, {@link #SHAPE}, then fields as they are called in files, by name; may be empty. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            fields.add(NAME);
        }
        if (!before.kind().equals(after.kind())) {
            fields.add(KIND);
        }
        if (isReshaped()) {
            fields.add(SHAPE);
        }
        Map<String, String> old = before.values();
        Map<String, String> now = after.values();
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> Objects.equals(old.get(name), now.get(name)));
        fields.addAll(names);
        return fields;
    }

    /** Whether the shape differs in any coordinate. */
    public boolean isReshaped() {
        return !before.shape().equals(after.shape());
    }

    /** Whether what it is, or where, differs: what a lock protects. */
    boolean isMoreThanProgramme() {
        return isReshaped() || !before.design().equals(after.design());
    }

    /** How far its middle moved, metres. */
    public double movedMetres() {
        return isReshaped()
                ? before.shape().getCentroid().distance(after.shape().getCentroid())
                : 0;
    }

    /** How much larger its area is now, m²; negative where it is smaller. */
    public double areaChange() {
        return after.shape().getArea() - before.shape().getArea();
    }

    /** How much longer it is now, metres; negative where it is shorter, 0 unless it is a line. */
    public double lengthChange() {
        return lineLength(after) - lineLength(before);
    }

    private static double lineLength(Intervention line) {
        return line.shape().getDimension() == 1 ? line.shape().getLength() : 0;
    }
}
