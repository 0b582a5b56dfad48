package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableNote;

/** Makes the table of an indicator's figures by unit, community or district. Used once; may compute the indicator. */
final class ResultTable {
    private final TableGround ground;
    private final TableWords words;
    private final TableChoice.Result choice;
    private final IndicatorResult result;
    private final List<String> zones = new ArrayList<>();
    private final Map<Denominator, CoverageRate[]> rates = new LinkedHashMap<>();

    ResultTable(TableGround ground, TableWords words, TableChoice.Result choice) {
        this.ground = ground;
        this.words = words;
        this.choice = choice;
        this.result = ground.figures(choice.ledger()).get(choice.indicator());
    }

    DataTable make() {
        readRates();
        List<TableColumn> columns = new ArrayList<>();
        if (choice.level() == ZoneLevel.UNIT) {
            addUnit(columns);
        } else {
            columns.add(TableColumn.ofText(words.head("zone", ColumnKind.TEXT), this::zoneName));
        }
        RateColumns figures = new RateColumns(words, choice.indicator());
        rates.forEach((of, lines) -> columns.addAll(figures.of(of, lines)));
        addMore(columns);
        columns.add(TableColumn.ofText(words.head("ledger", ColumnKind.TEXT).hidden(), row -> ledger()));
        columns.add(TableColumn.ofText(words.head("regime", ColumnKind.TEXT).hidden(), row -> regime()));
        return DataTable.of(choice.id(), title(), zones.size(), columns)
                .withRows(zones::get, places())
                .withNotes(notes());
    }

    private void readRates() {
        Map<String, Integer> place = new LinkedHashMap<>();
        Map<Denominator, List<CoverageRate>> lists = new LinkedHashMap<>();
        for (Denominator of : result.denominators()) {
            List<CoverageRate> list = result.byZone(choice.level(), of);
            if (!list.isEmpty()) {
                lists.put(of, list);
            }
            for (CoverageRate line : list) {
                if (place.putIfAbsent(line.zone(), place.size()) == null) {
                    zones.add(line.zone());
                }
            }
        }
        lists.forEach((of, list) -> {
            @Nullable CoverageRate[] lines = new CoverageRate[zones.size()];
            for (CoverageRate line : list) {
                lines[place.getOrDefault(line.zone(), 0)] = line;
            }
            rates.put(of, lines);
        });
    }

    private void addUnit(List<TableColumn> columns) {
        List<DemandUnit> units = ground.baseline().demandUnits();
        columns.add(TableColumn.ofText(words.head("id", ColumnKind.TEXT), zones::get));
        if (!isByUnit()) {
            return;
        }
        columns.add(TableColumn.ofText(
                words.head("name", ColumnKind.TEXT), row -> units.get(row).name()));
        UnitZones all = ground.radius().ledger().ground().zones();
        for (ZoneLevel level : List.of(ZoneLevel.COMMUNITY, ZoneLevel.DISTRICT)) {
            ZoneNames names = ZoneNames.ofUnits(all, level, units.size());
            if (names.isKnown()) {
                columns.add(TableColumn.ofText(words.head(level.id(), ColumnKind.TEXT), names::name));
            }
        }
    }

    /** Whether each row is the demand unit of its number. */
    private boolean isByUnit() {
        return choice.level() == ZoneLevel.UNIT
                && zones.size() == ground.baseline().demandUnits().size();
    }

    private void addMore(List<TableColumn> columns) {
        if (isByUnit()) {
            if (result instanceof CircleResult circle) {
                columns.add(TableColumn.ofNumber(
                        words.head("score", ColumnKind.NUMBER).withDecimals(1), circle::scoreOfUnit));
            }
            columns.addAll(NearestColumns.of(ground, words, choice.ledger(), result));
        } else {
            columns.addAll(new DetailColumns(words, result, choice.level(), zones).list());
        }
    }

    private String zoneName(int row) {
        String name = zones.get(row);
        return name.isEmpty() ? words.text("table.rest") : name;
    }

    private RowZones places() {
        return new RowZones(ground.baseline(), choice.level(), zones);
    }

    private String title() {
        return words.text(
                "table.title.result",
                Map.of(
                        "indicator", words.names(ground.rules()).name(choice.indicator()),
                        "level", words.text("table.level." + choice.level().id()),
                        "ledger", ledger()));
    }

    private String ledger() {
        return words.text("cli.ledger." + choice.ledger().id());
    }

    private String regime() {
        return result.city().key().regimeId();
    }

    private List<TableNote> notes() {
        List<TableNote> notes = new ArrayList<>();
        notes.add(words.note("indicator", words.names(ground.rules()).title(choice.indicator(), choice.ledger())));
        notes.add(words.note("ledger", ledger()));
        notes.add(words.note("regime", regime()));
        notes.add(words.note(
                "denominators",
                rates.keySet().stream()
                        .map(each -> words.text("table.of." + each.id()))
                        .reduce((a, b) -> a + words.text("table.and") + b)
                        .orElse("–")));
        Optional.ofNullable(result.details().values().get("clause"))
                .map(Object::toString)
                .filter(clause -> !clause.isEmpty())
                .ifPresent(clause -> notes.add(words.note("clause", clause)));
        return notes;
    }
}
