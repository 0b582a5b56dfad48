package org.quandian.workspace.table.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.quandian.access.city.CityResult;
import org.quandian.access.city.StreetFindings;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.AmountFormat;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableColumn;

/** Makes the table of dead ends, those first that bring most people for each metre of link. Stateless; seconds for a large city. */
final class DeadEndTable {
    private DeadEndTable() {}

    static DataTable make(TableGround ground, TableWords words, TableChoice.DeadEnds choice, CancellationToken token) {
        CityResult foot = ground.figures(Ledger.WALK);
        List<RankedDeadEnd> ends = foot.ledger()
                .findStreetFindings()
                .orElseThrow()
                .rankDeadEnds(foot, choice.indicator(), token, ProgressListener.SILENT);
        Denominator people = StreetFindings.countedBy(foot.get(choice.indicator()));
        String name = words.names(ground.rules()).name(choice.indicator());
        List<Feature> roads = ground.baseline().features(LayerRole.ROADS);
        List<TableColumn> columns = List.of(
                TableColumn.ofNumber(words.head("rank", ColumnKind.CODE), row -> ends.get(row)
                        .rank()),
                TableColumn.ofText(words.head("road", ColumnKind.TEXT), row -> {
                    Feature road = roads.get(ends.get(row).end().road());
                    return road.nameOrId();
                }),
                number(ends, words, "gained", RankedDeadEnd::people, words.text(AmountFormat.unitKey(people))),
                number(ends, words, "link", each -> each.end().metres(), "m"),
                number(ends, words, "way_today", each -> each.end().wayMetres().orElse(Double.NaN), "m"),
                number(ends, words, "saved", each -> each.savedMetres().orElse(Double.NaN), "m"),
                TableColumn.ofText(
                        words.head("form", ColumnKind.TEXT),
                        row -> words.text("placed.form."
                                + (ends.get(row).end().over().isPresent() ? "footbridge" : "dead_end"))));
        return DataTable.of(
                        choice.id(),
                        words.text("table.title.dead_ends", Map.of("indicator", name)),
                        ends.size(),
                        columns)
                .withRows(
                        row -> "dead-end-" + ends.get(row).rank(),
                        row -> Optional.of(ends.get(row).end().link()))
                .withNotes(List.of(
                        words.note("indicator", name),
                        words.note("ledger", words.text("cli.ledger.walk")),
                        words.note("denominators", words.text("table.of." + people.id()))));
    }

    private static TableColumn number(
            List<RankedDeadEnd> ends,
            TableWords words,
            String key,
            ToDoubleFunction<RankedDeadEnd> value,
            String unit) {
        return TableColumn.ofNumber(
                words.head(key, ColumnKind.NUMBER).withUnit(unit), row -> value.applyAsDouble(ends.get(row)));
    }
}
