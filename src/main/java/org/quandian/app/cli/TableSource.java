package org.quandian.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Facility;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.workspace.table.city.CityTables;
import org.quandian.workspace.table.city.TableChoice;
import picocli.CommandLine.Option;

/** The options that say which table is wanted. */
final class TableSource {
    /** Lists that are neither a layer nor an indicator's rates. */
    enum Kind {
        GAPS,
        DEAD_ENDS,
        ISSUES,
        PLAN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What results can be told by. */
    enum Level {
        UNIT(ZoneLevel.UNIT),
        COMMUNITY(ZoneLevel.COMMUNITY),
        DISTRICT(ZoneLevel.DISTRICT);

        private final ZoneLevel zones;

        Level(ZoneLevel zones) {
            this.zones = zones;
        }

        @Override
        public String toString() {
            return zones.id();
        }
    }

    @Option(names = "--layer", paramLabel = "ROLE", descriptionKey = "table.cli.layer")
    private @Nullable String layer;

    @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "table.cli.indicator")
    private @Nullable String indicator;

    @Option(names = "--list", paramLabel = "gaps|dead-ends|issues|plan", descriptionKey = "table.cli.list")
    private @Nullable Kind list;

    @Option(names = "--level", paramLabel = "unit|community|district", descriptionKey = "table.cli.level")
    private Level level = Level.UNIT;

    /** Refuses what is not one table. */
    void check() {
        boolean listOfIndicator = list == Kind.GAPS || list == Kind.DEAD_ENDS;
        long named = Stream.of(layer, list, listOfIndicator ? null : indicator)
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            throw CommandFailure.usage("table.cli.ONE_SOURCE", Map.of());
        }
        if (list == Kind.GAPS && indicator == null) {
            throw CommandFailure.usage("table.cli.GAPS_OF_WHAT", Map.of());
        }
    }

    /** Whether figures on foot are needed. */
    boolean wantsWalk(Ledger ledger) {
        return list == Kind.DEAD_ENDS || (ledger == Ledger.WALK && indicator != null);
    }

    /** The table that is meant. */
    TableChoice choose(CityTables tables, Ledger ledger) {
        String ofLayer = layer;
        if (ofLayer != null) {
            return new TableChoice.Layer(role(ofLayer, tables));
        }
        if (list == Kind.ISSUES) {
            return new TableChoice.Issues();
        }
        if (list == Kind.PLAN) {
            return new TableChoice.Plan();
        }
        String id = indicator == null ? Facility.PARK : indicator;
        boolean foot = list == Kind.DEAD_ENDS;
        List<String> known =
                tables.ground().figures(foot ? Ledger.WALK : ledger).indicatorIds();
        IndicatorChoice.requireKnown(id, known);
        if (foot) {
            return new TableChoice.DeadEnds(id);
        }
        return list == Kind.GAPS ? new TableChoice.Gaps(id, ledger) : new TableChoice.Result(id, ledger, level.zones);
    }

    private static LayerRole role(String word, CityTables tables) {
        return LayerRole.findById(word.replace('-', '_'))
                .filter(tables.layers()::contains)
                .orElseThrow(() -> CommandFailure.usage(
                        "table.cli.UNKNOWN_LAYER",
                        Map.of(
                                "layer",
                                word,
                                "known",
                                String.join(
                                        ", ",
                                        tables.layers().stream()
                                                .map(LayerRole::id)
                                                .toList()))));
    }
}
