package org.quandian.access.service;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quandian.access.walk.WalkGround;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.RuleBook;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * What all services of a city share in the walk ledger: the ground of the radius ledger, the same city on its streets, and how far each
 * type is asked for by living circles. Immutable; any thread.
 */
public final class WalkServices {
    private final ServiceGround ground;
    private final WalkGround walk;
    private final Map<String, TreeSet<Double>> circleMetres = new TreeMap<>();

    /** The services of a city under the circles of a rule book. */
    public WalkServices(ServiceGround ground, WalkGround walk, RuleBook rules) {
        this.ground = ground;
        this.walk = walk;
        for (CircleStandard circle : rules.circles()) {
            double metres = circleMetres(circle);
            circle.items().forEach(item -> circleMetres
                    .computeIfAbsent(item.type(), any -> new TreeSet<>())
                    .add(metres));
        }
    }

    /**
     * The same under other rules: this one where neither the numbers of walking nor the circles are others.
     *
     * @throws IllegalArgumentException if the rules ask for other streets
     */
    public WalkServices withRules(RuleBook rules, RuleBook other, CancellationToken token) {
        WalkGround next = walk.withRules(WalkRules.of(other), token, ProgressListener.SILENT);
        return next == walk && rules.circles().equals(other.circles()) ? this : new WalkServices(ground, next, other);
    }

    /** How far one walks in the minutes of a circle, m; a circle without minutes has the metres of its standard. */
    public double circleMetres(CircleStandard circle) {
        CircleLevel level = circle.level();
        return level == CircleLevel.MINUTES_15 || level == CircleLevel.MINUTES_10 || level == CircleLevel.MINUTES_5
                ? walk.rules().metresIn(Double.parseDouble(level.id()))
                : circle.walkMetres();
    }

    /** Land and dwellings in pieces. */
    public ServiceGround ground() {
        return ground;
    }

    /** The city on its streets. */
    public WalkGround walk() {
        return walk;
    }

    /** How far circles ask for a type, m, each once, ascending. */
    double[] circleMetresOf(String type) {
        return circleMetres.getOrDefault(type, new TreeSet<>()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
