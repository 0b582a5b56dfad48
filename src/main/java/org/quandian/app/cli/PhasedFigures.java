package org.quandian.app.cli;

import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.UnusableDataException;

/** Reads a city for commands that can do without the walk ledger where the city has no streets. Stateless. */
final class PhasedFigures {
    private PhasedFigures() {}

    /** The city with its figures; on foot only where that is wanted and there are streets. */
    static CityFigures read(CityArguments city, CommandContext context, boolean onFoot)
            throws UnusableDataException, ProjectFileException {
        if (!onFoot) {
            return city.read(context);
        }
        try {
            return city.read(context, true);
        } catch (CommandFailure noStreets) {
            if (!noStreets.key().equals("cli.error.NO_ROADS")) {
                throw noStreets;
            }
            return city.read(context);
        }
    }
}
