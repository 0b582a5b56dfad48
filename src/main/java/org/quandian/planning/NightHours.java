package org.quandian.planning;

/**
 * The hours of a day in which residents leave their cars, and whether a car park is open all that time. Hours of the day, 0 to 24; an
 * end at or before the beginning lies on the next day, and an end of more than 24 is read as of the next day.
 *
 * @param from first hour
 * @param to last hour
 */
public record NightHours(double from, double to) {
    private static final double DAY = 24;

    /** Those of the rules, {@code parking.night-from} and {@code parking.night-to}; as shipped where they say nothing. */
    public static NightHours of(RuleBook rules) {
        return new NightHours(
                rules.findParameter("parking.night-from").map(Parameter::value).orElse(22.0),
                rules.findParameter("parking.night-to").map(Parameter::value).orElse(6.0));
    }

    /** Whether something open from one hour to another is open the whole night; equal hours mean the whole day. */
    public boolean areWithin(double openFrom, double openTo) {
        double open = length(openFrom, openTo);
        return open >= DAY || wrapped(from - openFrom) + length(from, to) <= open;
    }

    /** How many hours lie between two hours of the day; equal hours mean the whole day. */
    public static double length(double begin, double end) {
        double length = end - begin;
        if (length >= DAY) {
            return DAY;
        }
        double within = wrapped(length);
        return within == 0 ? DAY : within;
    }

    private static double wrapped(double hours) {
        double rest = hours % DAY;
        return rest < 0 ? rest + DAY : rest;
    }
}
