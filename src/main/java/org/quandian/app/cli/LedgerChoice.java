package org.quandian.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quandian.planning.Ledger;
import picocli.CommandLine.Option;

/** The option that says by which ledger figures are wanted: by radius where nothing is said. */
final class LedgerChoice {
    /** What can be said. */
    enum Word {
        RADIUS,
        WALK,
        BOTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--ledger", paramLabel = "radius|walk|both", descriptionKey = "cli.option.ledger")
    private Word word = Word.RADIUS;

    /** Those that are wanted, in the order they are told in. */
    List<Ledger> list() {
        return switch (word) {
            case RADIUS -> List.of(Ledger.RADIUS);
            case WALK -> List.of(Ledger.WALK);
            case BOTH -> List.of(Ledger.RADIUS, Ledger.WALK);
        };
    }

    /** The one that is wanted, where a command tells of one only. */
    Ledger single() {
        if (word == Word.BOTH) {
            throw CommandFailure.usage("cli.usage.BAD_VALUE", Map.of("name", "--ledger", "value", word.toString()));
        }
        return list().get(0);
    }

    /** Whether figures on foot are wanted. */
    boolean wantsWalk() {
        return list().contains(Ledger.WALK);
    }
}
