package org.quandian.access.checkup;

import java.util.Optional;
import org.quandian.planning.Facility;

/**
 * Indicators that are graded alike: by what, and by which thresholds unless the rules say others. The thresholds are ours and stand in no
 * standard; they are parameters {@code checkup.grade.<class>.<grade>} that can be edited.
 */
public enum GradeClass {
    /** Parks: served share. */
    PARK("park", Basis.RATE, 0.95, 0.85, 0.7),
    /** Facilities of every other type: served share. */
    SERVICE("service", Basis.RATE, 0.95, 0.85, 0.6),
    /** Living circles: share of residents in a complete one. */
    CIRCLE("circle", Basis.RATE, 0.9, 0.7, 0.4),
    /** School zones: share of addresses in one. */
    ZONES("zones", Basis.RATE, 1, 0.98, 0.95),
    /** Complete communities: share of checklist items that are there, of those that are known. */
    COMPLETE("complete-community", Basis.RATE, 0.95, 0.8, 0.6),
    /** Schools: children without a seat, for each child. */
    SEATS("seats", Basis.SHORTAGE_PER_CHILD, 0, 0.03, 0.1),
    /** Parking spaces that lack, for each household. */
    PARKING("parking", Basis.SHORTAGE_PER_HOUSEHOLD, 0, 0.1, 0.25),
    /** Spaces with charging that lack, for each household. */
    CHARGING("charging", Basis.SHORTAGE_PER_HOUSEHOLD, 0, 0.05, 0.15),
    /** Beds and places for the elderly that lack, for each 1,000 elderly. */
    ELDERLY("elderly-care", Basis.SHORTAGE_PER_1000_ELDERLY, 0, 5, 15),
    /** Childcare places that lack, for each 1,000 residents. */
    CHILDCARE("childcare", Basis.SHORTAGE_PER_1000_RESIDENTS, 0, 0.5, 2),
    /** Shelter area that lacks, m² for each resident. */
    SHELTER("shelter", Basis.SHORTAGE_PER_RESIDENT, 0, 0.3, 1),
    /** A whole card: the mean mark of its graded indicators. */
    OVERALL("overall", Basis.RATE, 0.85, 0.65, 0.4);

    /** What the ids of all thresholds begin with. */
    public static final String PREFIX = "checkup.grade.";

    private final String id;
    private final Basis basis;
    private final double excellent;
    private final double good;
    private final double fair;

    GradeClass(String id, Basis basis, double excellent, double good, double fair) {
        this.id = id;
        this.basis = basis;
        this.excellent = excellent;
        this.good = good;
        this.fair = fair;
    }

    /** What is compared with the thresholds. */
    public enum Basis {
        /** A share, 0 to 1: the more the better; thresholds are least shares. */
        RATE(true, "", 1),
        /** What lacks for each child of the age: the less the better; thresholds are greatest shortages. */
        SHORTAGE_PER_CHILD(false, "child", 1),
        /** What lacks for each household. */
        SHORTAGE_PER_HOUSEHOLD(false, "household", 1),
        /** What lacks for each resident. */
        SHORTAGE_PER_RESIDENT(false, "person", 1),
        /** What lacks for each 1,000 residents. */
        SHORTAGE_PER_1000_RESIDENTS(false, "1000_persons", 1000),
        /** What lacks for each 1,000 residents of 60 and more. */
        SHORTAGE_PER_1000_ELDERLY(false, "1000_elderly", 1000);

        private final boolean rate;
        private final String per;
        private final double count;

        Basis(boolean rate, String per, double count) {
            this.rate = rate;
            this.per = per;
            this.count = count;
        }

        /** Whether it is a share, and not a shortage for each person or household. */
        public boolean isRate() {
            return rate;
        }

        /** For whom a shortage is told, as a word in message keys; empty for shares. */
        public String per() {
            return per;
        }

        /** For how many of them. */
        double count() {
            return count;
        }
    }

    /** The word in the ids of its thresholds. */
    public String id() {
        return id;
    }

    /** What is compared with its thresholds. */
    public Basis basis() {
        return basis;
    }

    /** The id of the parameter with the threshold of a grade; the worst has none. */
    public String parameter(Grade grade) {
        return PREFIX + id + "." + grade.id();
    }

    /** The thresholds that hold where the rules say none. */
    public GradeRule shipped() {
        return new GradeRule(this, excellent, good, fair);
    }

    /** The class of an indicator; empty where it is of a kind that nobody has thought of a threshold for. */
    static Optional<GradeClass> of(String indicatorId) {
        if (indicatorId.startsWith("facility.")) {
            return Optional.of(SERVICE);
        }
        if (indicatorId.startsWith("living-circle.")) {
            return Optional.of(CIRCLE);
        }
        if (indicatorId.startsWith("school.") && indicatorId.endsWith(".seats")) {
            return Optional.of(SEATS);
        }
        return switch (indicatorId) {
            case Facility.PARK -> Optional.of(PARK);
            case "school.zones" -> Optional.of(ZONES);
            case "parking" -> Optional.of(PARKING);
            case "charging" -> Optional.of(CHARGING);
            case "elderly-care.places" -> Optional.of(ELDERLY);
            case "childcare.places" -> Optional.of(CHILDCARE);
            case "shelter.area" -> Optional.of(SHELTER);
            case "complete-community" -> Optional.of(COMPLETE);
            default -> Optional.empty();
        };
    }
}
