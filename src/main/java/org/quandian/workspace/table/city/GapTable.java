package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.AmountFormat;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.RowPlaces;
import org.quandian.workspace.table.TableColumn;

/** Makes the table of an indicator's gaps, worst first. Used once. */
final class GapTable {
    private final TableGround ground;
    private final TableWords words;
    private final TableChoice.Gaps choice;
    private final GapReport report;
    private final List<Gap> gaps;

    GapTable(TableGround ground, TableWords words, TableChoice.Gaps choice) {
        this.ground = ground;
        this.words = words;
        this.choice = choice;
        var figures = ground.figures(choice.ledger());
        this.report = figures.ledger().gaps(figures, choice.indicator());
        this.gaps = report.gaps();
    }

    DataTable make() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.ofNumber(words.head("rank", ColumnKind.CODE), row -> row + 1));
        columns.add(TableColumn.ofText(
                words.head("gap", ColumnKind.TEXT), row -> gaps.get(row).id()));
        text(columns, "community", row -> row.community());
        text(columns, "district", row -> row.district());
        Denominator ranked = report.rankedBy();
        for (Denominator of : Denominator.values()) {
            if (gaps.stream().anyMatch(each -> each.unserved().containsKey(of))) {
                columns.add(unserved(of, of == ranked));
            }
        }
        addRest(columns);
        String ledger = words.text("cli.ledger." + choice.ledger().id());
        String name = words.names(ground.rules()).name(choice.indicator());
        return DataTable.of(
                        choice.id(),
                        words.text("table.title.gaps", Map.of("indicator", name, "ledger", ledger)),
                        gaps.size(),
                        columns)
                .withRows(row -> gaps.get(row).id(), new Places())
                .withParts(row -> gaps.get(row).parcels())
                .withNotes(List.of(
                        words.note("indicator", name),
                        words.note("ledger", ledger),
                        words.note("regime", regime()),
                        words.note("denominators", words.text("table.of." + ranked.id()))));
    }

    private String regime() {
        return ground.figures(choice.ledger())
                .get(choice.indicator())
                .city()
                .key()
                .regimeId();
    }

    /** How large a gap is, and what is near it. */
    private void addRest(List<TableColumn> columns) {
        columns.add(TableColumn.ofNumber(
                words.head("gap_area", ColumnKind.NUMBER), row -> gaps.get(row).areaSquareMetres()));
        columns.add(TableColumn.ofNumber(
                words.head("parcels", ColumnKind.NUMBER),
                row -> gaps.get(row).parcels().size()));
        columns.add(TableColumn.ofNumber(
                words.head("distance_" + choice.ledger().id(), ColumnKind.NUMBER)
                        .withUnit("m"),
                row -> gaps.get(row)
                        .nearest()
                        .map(each -> each.distanceMetres())
                        .orElse(Double.NaN)));
        text(columns, "nearest", gap -> gap.nearest()
                .map(each -> each.source().nameOrId())
                .orElse(""));
        columns.add(TableColumn.ofNumber(
                words.head("idle_sites", ColumnKind.NUMBER),
                row -> gaps.get(row).idleSites().size()));
        columns.add(TableColumn.ofText(
                words.head("parcel_ids", ColumnKind.TEXT).hidden(),
                row -> String.join(" ", gaps.get(row).parcels())));
    }

    private TableColumn unserved(Denominator of, boolean shown) {
        boolean land = of == Denominator.RESIDENTIAL_LAND || of == Denominator.BUILT_LAND;
        double size = land ? 10_000 : 1;
        var head = words.head(
                        "unserved_" + of.id(),
                        "table.figure.reach.unserved",
                        Map.of("of", "@table.of." + of.id()),
                        ColumnKind.NUMBER)
                .withUnit(words.text(AmountFormat.unitKey(of)))
                .withDecimals(land ? 2 : 0);
        return TableColumn.ofNumber(
                shown ? head : head.hidden(), row -> gaps.get(row).unserved().getOrDefault(of, Double.NaN) / size);
    }

    private void text(List<TableColumn> columns, String key, java.util.function.Function<Gap, String> value) {
        columns.add(TableColumn.ofText(words.head(key, ColumnKind.TEXT), row -> value.apply(gaps.get(row))));
    }

    /** A gap's shape is drawn when it is asked for, its bounds are known. */
    private final class Places implements RowPlaces {
        @Override
        public Optional<Geometry> findShape(int row) {
            return Optional.of(report.shape(gaps.get(row)));
        }

        @Override
        public Optional<Envelope> findExtent(int row) {
            return Optional.of(new Envelope(gaps.get(row).extent()));
        }
    }
}
