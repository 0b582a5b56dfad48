package org.quandian.app.cli;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quandian.access.phase.PhaseSlip;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;

/**
 * What {@code --slip} says: {@code 2=1} lets the second phase slip by a year, {@code 2027=1} what comes in 2027.
 *
 * @param phase number of the phase from 1, or its year
 * @param years by how many years, negative for sooner
 */
record SlipChoice(int phase, int years) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})=([+-]?\\d{1,2})");

    static SlipChoice parse(String word) {
        Matcher form = FORM.matcher(word);
        if (!form.matches()) {
            throw CommandFailure.usage("cli.usage.BAD_VALUE", Map.of("name", "--slip", "value", word));
        }
        return new SlipChoice(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** The slip of a plan. */
    PhaseSlip of(Scenario scenario) {
        OptionalInt year = phase >= Programme.FIRST_YEAR ? OptionalInt.of(phase) : PhaseSlip.yearOf(scenario, phase);
        if (year.isEmpty()) {
            throw CommandFailure.usage(
                    "cli.usage.NO_PHASE",
                    Map.of(
                            "phase",
                            Integer.toString(phase),
                            "count",
                            Integer.toString(org.quandian.access.phase.PhaseYears.used(scenario)
                                    .size())));
        }
        return PhaseSlip.of(scenario, year.getAsInt(), years);
    }
}
