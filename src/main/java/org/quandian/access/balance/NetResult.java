package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.planning.Facility;
import org.quandian.planning.ZoneLevel;

/** Need and supply under one plan. Immutable; any thread. */
final class NetResult extends BalanceResult {
    private static final Geometry NOWHERE = new GeometryFactory().createPoint();

    private final NetBalance engine;
    private final List<?> relevant;
    private final List<Supply> supplies;
    private final double need;
    private final double supply;
    private final PerLevel<Sheet> sheets = new PerLevel<>(this::sheet);

    NetResult(NetBalance engine, List<?> relevant, List<Supply> supplies) {
        this(engine, relevant, supplies, need(engine, supplies), supply(engine, supplies));
    }

    private NetResult(NetBalance engine, List<?> relevant, List<Supply> supplies, double need, double supply) {
        super(engine.rules().key(), engine.places(), need, Math.min(need, supply));
        this.engine = engine;
        this.relevant = relevant;
        this.supplies = supplies;
        this.need = need;
        this.supply = supply;
    }

    private static double need(NetBalance engine, List<Supply> supplies) {
        long sum = Arrays.stream(engine.rules().weights()).sum();
        return amount(
                engine,
                sum,
                supplies.stream().mapToLong(each -> Thousandths.of(each.need())).sum());
    }

    private static double supply(NetBalance engine, List<Supply> supplies) {
        return Thousandths.amount(Arrays.stream(engine.rules().own()).sum()
                + supplies.stream()
                        .mapToLong(each -> Thousandths.of(each.known()))
                        .sum());
    }

    /** Weights are multiplied after they were added up: thousandths of a bed would not add up to whole ones. */
    private static double amount(NetBalance engine, long weight, long extra) {
        return engine.rules().needOf(Thousandths.amount(weight)) + Thousandths.amount(extra);
    }

    NetBalance engine() {
        return engine;
    }

    /** What of the plan decided about it. */
    List<?> relevant() {
        return relevant;
    }

    @Override
    Lines lines(ZoneLevel level) {
        Sheet sheet = sheets.at(level);
        double[] served = new double[sheet.need.length];
        Arrays.setAll(served, line -> Math.min(sheet.need[line], sheet.supply[line]));
        return new Lines(sheet.need, served);
    }

    /** Need and supply line by line. */
    private static final class Sheet {
        private final double[] need;
        private final double[] supply;
        private final List<List<Supply>> from;

        Sheet(double[] need, double[] supply, List<List<Supply>> from) {
            this.need = need;
            this.supply = supply;
            this.from = from;
        }
    }

    private Sheet sheet(ZoneLevel level) {
        NetRules rules = engine.rules();
        if (level == ZoneLevel.UNIT && !rules.isByParcel()) {
            return new Sheet(new double[0], new double[0], List.of());
        }
        long[] weights = Lines.sums(places(), level, rules.weights());
        long[] offered = Lines.sums(places(), level, rules.own());
        long[] asked = new long[weights.length];
        List<List<Supply>> from = new ArrayList<>();
        for (int line = 0; line < weights.length && level != ZoneLevel.UNIT; line++) {
            from.add(new ArrayList<>());
        }
        if (level != ZoneLevel.UNIT) {
            for (Supply each : supplies) {
                int line = lineOf(level, each);
                offered[line] += Thousandths.of(each.known());
                asked[line] += Thousandths.of(each.need());
                from.get(line).add(each);
            }
        }
        double[] needs = new double[weights.length];
        Arrays.setAll(needs, line -> amount(engine, weights[line], asked[line]));
        return new Sheet(needs, Lines.amounts(offered), from);
    }

    private int lineOf(ZoneLevel level, Supply supply) {
        Coordinate at = supply.facility().shape().getInteriorPoint().getCoordinate();
        return places().lineAt(level, at.x, at.y);
    }

    @Override
    List<FigurePart> partsOf(ZoneLevel level, int line) {
        NetRules rules = engine.rules();
        if (level == ZoneLevel.UNIT && !rules.isByParcel()) {
            return List.of();
        }
        List<FigurePart> parts = new ArrayList<>();
        for (int place = 0; place < rules.weights().length; place++) {
            if (isIn(level, line, place) && (rules.weights()[place] > 0 || rules.own()[place] > 0)) {
                double needed = rules.needOf(Thousandths.amount(rules.weights()[place]));
                parts.add(places().part(place, needed, Thousandths.amount(rules.own()[place])));
            }
        }
        for (Supply each : level == ZoneLevel.UNIT ? List.<Supply>of() : supplies) {
            if (level == ZoneLevel.CITY || lineOf(level, each) == line) {
                parts.add(part(each));
            }
        }
        boolean whole = level == ZoneLevel.CITY;
        double needed = whole ? need : sheets.at(level).need[line];
        double offered = whole ? supply : sheets.at(level).supply[line];
        if (offered > needed) {
            parts.add(new FigurePart(FigurePart.Kind.SURPLUS, "", "", NOWHERE, 0, needed - offered));
        }
        return parts;
    }

    private static FigurePart part(Supply supply) {
        Facility from = supply.facility();
        return new FigurePart(
                FigurePart.Kind.FACILITY,
                from.id(),
                from.name(),
                from.shape(),
                Thousandths.amount(Thousandths.of(supply.need())),
                Thousandths.amount(Thousandths.of(supply.known())));
    }

    @Override
    Details cityDetails() {
        Details.Builder say = Details.builder()
                .number("need", need)
                .number("supply", supply)
                .number("net_gap", Math.max(0, need - supply))
                .number("gross_gap", grossGap())
                .number("surplus", Math.max(0, supply - need))
                .texts("facilities_of_unknown_size", unknown(supplies));
        engine.rules().describe(supplies, say);
        return say.parts(
                        "facilities", supplies.stream().map(NetResult::facility).toList())
                .build();
    }

    /** What lacks in the communities that have too little; without communities, in the city. */
    private double grossGap() {
        if (places().zoneNames(ZoneLevel.COMMUNITY).isEmpty()) {
            return Math.max(0, need - supply);
        }
        Sheet sheet = sheets.at(ZoneLevel.COMMUNITY);
        double gap = 0;
        for (int line = 0; line < sheet.need.length; line++) {
            gap += Math.max(0, sheet.need[line] - sheet.supply[line]);
        }
        return gap;
    }

    private static List<String> unknown(List<Supply> supplies) {
        return supplies.stream()
                .filter(each -> each.amount().isEmpty())
                .map(each -> each.facility().id())
                .toList();
    }

    private static Details facility(Supply supply) {
        Details.Builder say = Details.builder()
                .text("id", supply.facility().id())
                .text("name", supply.facility().name())
                .text("type", supply.facility().type());
        supply.amount().ifPresent(amount -> say.number("amount", amount).text("basis", supply.basis()));
        return say.flag("planned", supply.facility().planned()).build();
    }

    @Override
    Details lineDetails(ZoneLevel level, int line) {
        Sheet sheet = sheets.at(level);
        if (line >= sheet.need.length) {
            return Details.NONE;
        }
        double needed = sheet.need[line];
        double offered = sheet.supply[line];
        List<Supply> here = level == ZoneLevel.UNIT ? List.of() : sheet.from.get(line);
        return Details.builder()
                .number("need", needed)
                .number("supply", offered)
                .number("net_gap", Math.max(0, needed - offered))
                .number("surplus", Math.max(0, offered - needed))
                .texts("facilities_of_unknown_size", unknown(here))
                .texts(
                        "facilities",
                        here.stream().map(each -> each.facility().id()).toList())
                .build();
    }
}
