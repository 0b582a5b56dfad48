package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a superblock into blocks by branch roads and alleys, again and again across the longer side. Some alleys stop short: the
 * dead ends (断头路) that a planner looks for.
 */
final class BlockCutter {
    private final Dice dice;
    private final Zone zone;
    private final NamePool names;
    private final List<Patch> blocks = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();

    BlockCutter(Dice dice, Zone zone, NamePool names) {
        this.dice = dice;
        this.zone = zone;
        this.names = names;
    }

    void cut(Patch patch) {
        double wanted = zone.blockArea();
        double area = patch.area();
        if (area < wanted * dice.between(1.25, 1.7)) {
            blocks.add(patch);
            return;
        }
        Cut cut = Cut.of(patch, wanted, zone.crookedness(), dice);
        Optional<Patch.Chord> chord = patch.chord(cut.origin(), cut.direction());
        if (chord.isEmpty()) {
            blocks.add(patch);
            return;
        }
        Side side = Side.along(street(chord.get(), area > wanted * 3.4 ? RoadClass.BRANCH : RoadClass.ALLEY));
        patch.leftOf(cut.origin(), cut.direction(), side).ifPresent(this::cut);
        patch.leftOf(cut.origin(), cut.direction().times(-1), side).ifPresent(this::cut);
    }

    /** Cuts everything but one compact piece of about the wanted area, and gives that back uncut. */
    Patch leave(Patch patch, double wanted) {
        Patch rest = patch;
        while (rest.area() > wanted * 1.5) {
            double share = Math.max(wanted, rest.area() / 2.1);
            Cut cut = Cut.of(rest, share, 0, dice);
            Optional<Patch.Chord> chord = rest.chord(cut.origin(), cut.direction());
            if (chord.isEmpty()) {
                return rest;
            }
            Side side = Side.along(street(chord.get(), RoadClass.BRANCH));
            Optional<Patch> left = rest.leftOf(cut.origin(), cut.direction(), side);
            Optional<Patch> right = rest.leftOf(cut.origin(), cut.direction().times(-1), side);
            if (left.isEmpty() || right.isEmpty()) {
                return rest;
            }
            cut(right.get());
            rest = left.get();
        }
        return rest;
    }

    private Street street(Patch.Chord chord, RoadClass roadClass) {
        Spot from = chord.from();
        Spot to = chord.to();
        boolean stopsShort = roadClass == RoadClass.ALLEY && dice.chance(zone.isOrganic() ? 0.22 : 0.07);
        boolean atStart = stopsShort && dice.chance(0.5);
        double share = dice.between(0.55, 0.85);
        if (stopsShort && atStart) {
            from = to.towards(from, share);
        } else if (stopsShort) {
            to = from.towards(to, share);
        }
        String name = roadClass == RoadClass.BRANCH ? names.next() : "";
        Street street = new Street(roadClass, name, zone.width(roadClass), from, to, false);
        if (!atStart) {
            join(chord.first(), street.start());
        }
        if (!stopsShort || atStart) {
            join(chord.last(), street.end());
        }
        streets.add(street);
        return street;
    }

    private static void join(Side side, Spot spot) {
        Street met = side.street();
        if (met != null) {
            met.join(spot);
        }
    }

    List<Patch> blocks() {
        return blocks;
    }

    List<Street> streets() {
        return streets;
    }
}
