package org.quandian.planning;

import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of the walk ledger (步行口径) as the rules in force have them; all are parameters that can be edited.
 *
 * @param closedClasses words for road classes that nobody walks on, lower case
 * @param snapMetres ends of streets no farther apart are one, m
 * @param joinMetres how far a home, parcel or facility may be from the nearest street, m, inclusive
 * @param boundaryMetres how near a street must come to the boundary of a park to lead into it, m, inclusive
 * @param speed metres per second
 * @param crossingDelay seconds lost at a junction with a main road
 */
public record WalkRules(
        Set<String> closedClasses,
        double snapMetres,
        double joinMetres,
        double boundaryMetres,
        double speed,
        double crossingDelay) {
    /** Begin of the ids of the parameters that say whether a class of roads may be walked on: 1 yes, 0 no. */
    public static final String CLASS = "walk.class.";
    /** Id of the parameter that says how near the ends of streets must be to be one. */
    public static final String SNAP = "walk.snap";
    /** Id of the parameter that says how far a demand point may be from the nearest street. */
    public static final String JOIN = "walk.join";
    /** Id of the parameter that says how near a street must come to a park. */
    public static final String BOUNDARY = "walk.boundary";
    /** Id of the parameter with the speed of adults. */
    public static final String SPEED_ADULT = "walk.speed.adult";
    /** Id of the parameter with the speed of older people and children. */
    public static final String SPEED_SLOW = "walk.speed.slow";
    /** Id of the parameter that chooses the speed: 0 adults, 1 older people and children. */
    public static final String SLOW = "walk.slow";
    /** Id of the parameter with the seconds lost at a junction with a main road. */
    public static final String CROSSING = "walk.crossing-delay";

    /** Where nobody walks unless a rule says so: projects made before there were such rules have none of them. */
    private static final Set<String> USUALLY_CLOSED = Set.of(
            "motorway",
            "motorway_link",
            "trunk_link",
            "expressway",
            "ramp",
            "raceway",
            "busway",
            "proposed",
            "construction");

    /** Takes a copy. */
    public WalkRules {
        closedClasses = Set.copyOf(closedClasses);
    }

    /** Those of a rule book; what it does not say is as shipped. */
    public static WalkRules of(RuleBook rules) {
        boolean slow = number(rules, SLOW, 0) != 0;
        return new WalkRules(
                closedClasses(rules),
                number(rules, SNAP, 0.5),
                number(rules, JOIN, 100),
                number(rules, BOUNDARY, 15),
                slow ? number(rules, SPEED_SLOW, 0.8) : number(rules, SPEED_ADULT, 1.2),
                number(rules, CROSSING, 0));
    }

    private static Set<String> closedClasses(RuleBook rules) {
        Set<String> closed = new TreeSet<>(USUALLY_CLOSED);
        rules.listRegimes().stream()
                .flatMap(regime -> regime.parameters().stream())
                .map(Parameter::id)
                .filter(id -> id.startsWith(CLASS))
                .forEach(id -> {
                    String roadClass = id.substring(CLASS.length());
                    if (rules.parameter(id) == 0) {
                        closed.add(roadClass);
                    } else {
                        closed.remove(roadClass);
                    }
                });
        return closed;
    }

    private static double number(RuleBook rules, String id, double otherwise) {
        return rules.findParameter(id).map(Parameter::value).orElse(otherwise);
    }

    /** How far one gets in some minutes, m. */
    public double metresIn(double minutes) {
        return minutes * 60 * speed;
    }

    /** What a junction with a main road costs, in metres walked meanwhile. */
    public double crossingMetres() {
        return crossingDelay * speed;
    }

    /** The same but for speed and delay: two rules of the same streets make the same network. */
    public boolean hasSameStreets(WalkRules other) {
        return closedClasses.equals(other.closedClasses) && snapMetres == other.snapMetres;
    }
}
