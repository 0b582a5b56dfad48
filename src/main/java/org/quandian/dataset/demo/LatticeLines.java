package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The main streets of one direction: where they run and what they are called. Unevenly spaced; every third or so is a trunk road.
 *
 * @param places in metres on the unbent plane, rising
 * @param classes of the lines
 * @param names of the lines
 */
record LatticeLines(List<Double> places, List<RoadClass> classes, List<String> names) {
    static LatticeLines along(double reach, Dice dice, NamePool names) {
        List<Double> places = new ArrayList<>();
        List<RoadClass> classes = new ArrayList<>();
        List<String> lineNames = new ArrayList<>();
        double at = -reach + dice.between(0, 200);
        int sinceTrunk = 1;
        while (at < reach) {
            boolean trunk = sinceTrunk >= 3 || (sinceTrunk == 2 && dice.chance(0.45));
            places.add(at);
            classes.add(trunk ? RoadClass.TRUNK : RoadClass.SECONDARY);
            lineNames.add(names.next());
            sinceTrunk = trunk ? 1 : sinceTrunk + 1;
            at += dice.between(350, 590);
        }
        return new LatticeLines(List.copyOf(places), List.copyOf(classes), List.copyOf(lineNames));
    }

    int count() {
        return places.size();
    }
}
