package org.quandian.access.difference;

import org.quandian.access.people.UnitZones;
import org.quandian.access.walk.WalkGround;
import org.quandian.planning.Baseline;
import org.quandian.planning.Parameter;
import org.quandian.planning.RuleBook;

/** What both questions about streets share, prepared once for a city and its walking rules. Immutable; any thread. */
public final class StreetQuestions {
    private final DifferenceFinder differences;
    private final DeadEndFinder deadEnds;

    private StreetQuestions(DifferenceFinder differences, DeadEndFinder deadEnds) {
        this.differences = differences;
        this.deadEnds = deadEnds;
    }

    /** Indexes buildings and barriers: a second or so for a million buildings. */
    public static StreetQuestions prepare(WalkGround ground, UnitZones zones, RuleBook rules) {
        Baseline city = ground.baseline();
        Obstacles obstacles = new Obstacles(city, ground.rules());
        double reach =
                rules.findParameter(DeadEndFinder.REACH).map(Parameter::value).orElse(DeadEndFinder.DEFAULT_REACH);
        return new StreetQuestions(
                new DifferenceFinder(city, ground.dwellings(), zones, obstacles),
                new DeadEndFinder(ground.finder(), obstacles, reach));
    }

    /** Who is served on paper but not on foot. */
    public DifferenceFinder differences() {
        return differences;
    }

    /** Ends of streets that face another one. */
    public DeadEndFinder deadEnds() {
        return deadEnds;
    }
}
