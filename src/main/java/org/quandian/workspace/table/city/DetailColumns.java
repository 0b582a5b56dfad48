package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.ZoneLevel;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.TableColumn;

/** What an indicator says of each zone beside its rates, as far as the program has words for it: seats, supply, mean distances. Used once. */
final class DetailColumns {
    private final TableWords words;
    private final List<Details> details;

    DetailColumns(TableWords words, IndicatorResult result, ZoneLevel level, List<String> zones) {
        this.words = words;
        this.details = zones.stream().map(zone -> result.details(level, zone)).toList();
    }

    List<TableColumn> list() {
        Set<String> keys = new LinkedHashSet<>();
        details.forEach(each -> each.values().forEach((key, value) -> {
            if (value instanceof Number && words.shown().has("detail." + key)) {
                keys.add(key);
            }
        }));
        List<TableColumn> columns = new ArrayList<>();
        for (String key : keys) {
            boolean whole = details.stream()
                    .mapToDouble(each -> each.number(key))
                    .filter(number -> !Double.isNaN(number))
                    .allMatch(number -> number == Math.rint(number));
            ColumnHead head = words.head(key.replace('.', '_'), "detail." + key, Map.of(), ColumnKind.NUMBER)
                    .withDecimals(whole ? 0 : 1)
                    .withUnit(key.endsWith("_m") ? "m" : "")
                    .hidden();
            columns.add(TableColumn.ofNumber(head, row -> details.get(row).number(key)));
        }
        return columns;
    }
}
