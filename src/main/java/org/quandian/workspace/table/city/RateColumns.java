package org.quandian.workspace.table.city;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.IndicatorFamily;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.TableColumn;

/** Makes the columns of a rate: whole, served, unserved, and the share; each says of what. Stateless but for its words. */
final class RateColumns {
    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    private final TableWords words;
    private final String family;

    RateColumns(TableWords words, String indicatorId) {
        this.words = words;
        this.family = switch (IndicatorFamily.of(indicatorId)) {
            case SERVICE, CIRCLE -> "reach";
            default -> "need";
        };
    }

    /** The columns of one denominator; a row may have no line. */
    List<TableColumn> of(Denominator of, @Nullable CoverageRate[] lines) {
        double size = isLand(of) ? SQUARE_METRES_PER_HECTARE : 1;
        return List.of(
                amount("total", of, lines, line -> line.total() / size),
                amount("served", of, lines, line -> line.served() / size),
                amount("unserved", of, lines, line -> line.unserved() / size),
                TableColumn.ofRate(
                        head("rate", of, ColumnKind.PERCENT).withUnit("%").withDecimals(1),
                        row -> {
                            CoverageRate line = lines[row];
                            return line == null || !(line.total() > 0) ? Double.NaN : 100 * line.rate();
                        },
                        new TableColumn.ShareOf("served_" + of.id(), "total_" + of.id())));
    }

    private TableColumn amount(
            String part, Denominator of, @Nullable CoverageRate[] lines, ToDoubleFunction<CoverageRate> value) {
        ColumnHead head = head(part, of, ColumnKind.NUMBER)
                .withUnit(words.text(AmountFormat.unitKey(of)))
                .withDecimals(isLand(of) ? 2 : 0);
        return TableColumn.ofNumber(head, row -> {
            CoverageRate line = lines[row];
            return line == null ? Double.NaN : value.applyAsDouble(line);
        });
    }

    private ColumnHead head(String part, Denominator of, ColumnKind kind) {
        String sentence = "table.figure." + family + "." + part;
        return words.head(part + "_" + of.id(), sentence, Map.of("of", "@table.of." + of.id()), kind);
    }

    private static boolean isLand(Denominator of) {
        return of == Denominator.RESIDENTIAL_LAND || of == Denominator.BUILT_LAND;
    }
}
