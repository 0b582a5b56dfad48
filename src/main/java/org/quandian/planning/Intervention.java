package org.quandian.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing a planner places (措施): what it is ({@link Design}), where it is, and when and at what cost it comes ({@link Programme}).
 * Immutable; a change makes another value with the same id.
 *
 * @param id identifier; branches of a plan keep it, so that two scenarios can be compared and merged
 * @param name what it is called; may be empty
 * @param shape where it is, in the working CRS
 * @param design what it is
 * @param programme year, cost and the like
 */
public record Intervention(String id, String name, Geometry shape, Design design, Programme programme) {
    /** Not programmed yet. */
    public Intervention(String id, String name, Geometry shape, Design design) {
        this(id, name, shape, design, Programme.NONE);
    }

    /** The word for its kind in files, such as {@code pocket_park}. */
    public String kind() {
        return design.kind();
    }

    /** All its fields as they stand in files, those of its programme included, in the order of their names; numbers as text. */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>(design.values());
        values.putAll(programme.values());
        return values;
    }

    /** The same thing under another id: a copy. */
    public Intervention withId(String newId) {
        return new Intervention(newId, name, shape, design, programme);
    }

    /** The same thing somewhere else. */
    public Intervention withShape(Geometry newShape) {
        return new Intervention(id, name, newShape, design, programme);
    }

    /** The same thing under another name. */
    public Intervention withName(String newName) {
        return new Intervention(id, newName, shape, design, programme);
    }

    /** The same thing at another time or cost. */
    public Intervention withProgramme(Programme newProgramme) {
        return new Intervention(id, name, shape, design, newProgramme);
    }

    /**
     * The same thing with other fields; those not named stay.
     *
     * @throws EditRejectedException BAD_VALUE naming the field that it does not have or whose value cannot be used
     */
    public Intervention withValues(Map<String, String> changed) {
        Map<String, String> own = new HashMap<>(changed);
        own.keySet().removeAll(Programme.FIELDS);
        Map<String, String> programmed = new HashMap<>(changed);
        programmed.keySet().retainAll(Programme.FIELDS);
        return new Intervention(id, name, shape, design.withValues(id, own), programme.withValues(id, programmed));
    }

    /**
     * What it brings to the city, in force or not.
     *
     * @param rules say, among others, what belongs to a complete community
     * @param stock what is there already
     */
    public List<Facility> facilities(RuleBook rules, ExistingStock stock) {
        return design.facilities(this, rules, stock);
    }

    /** What shape it has to have. */
    public ShapeNeed needs() {
        return design.needs();
    }

    /** Whether it changes streets or ways in (街道措施) and brings no facility of its own. */
    public boolean isStreet() {
        return design.isStreet();
    }
}
