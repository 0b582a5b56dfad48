package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quandian.access.Details;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Facility;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/**
 * What a parking balance says beside its figures. Gross gap: need without a space, wherever spaces are free elsewhere. Net gap: need
 * less all spaces, own and around. Zones count need where the parcel lies and car parks where their point lies.
 */
final class ParkingDetails implements PlacesResult.Sayings {
    private final ParkingResult result;
    private final ParkingBalance engine;
    private final ParkingStock stock;
    private final List<LimitedPlaces.Named> lots;
    private final Memo<Map<Integer, List<LimitedPlaces.Way>>> ways = new Memo<>(this::ways);
    private final PerLevel<long[]> needOf = new PerLevel<>(this::needOf);
    private final PerLevel<long[]> waitingOf = new PerLevel<>(this::waitingOf);
    private final PerLevel<long[]> ownOf = new PerLevel<>(this::ownOf);
    private final PerLevel<long[]> leftOf = new PerLevel<>(this::leftOf);
    private final PerLevel<List<List<LimitedPlaces.Named>>> lotsOf = new PerLevel<>(this::lotsOf);

    ParkingDetails(ParkingResult result) {
        this.result = result;
        this.engine = result.engine();
        this.stock = engine.stock();
        this.lots = engine.lots().facilities(result.state());
    }

    private Map<Integer, List<LimitedPlaces.Way>> ways() {
        return engine.lots().ways(result.state(), result.state().solution());
    }

    private long[] needOf(ZoneLevel level) {
        return sums(level, stock.need());
    }

    private long[] waitingOf(ZoneLevel level) {
        return sums(level, result.waiting());
    }

    private long[] ownOf(ZoneLevel level) {
        return sums(level, stock.own());
    }

    private long[] leftOf(ZoneLevel level) {
        return sums(level, engine.lots().demand());
    }

    private long[] sums(ZoneLevel level, long[] amounts) {
        return Lines.sums(engine.ground().places(), level, amounts);
    }

    private List<List<LimitedPlaces.Named>> lotsOf(ZoneLevel level) {
        return LimitedPlaces.byLine(engine.ground().places(), level, lots);
    }

    /** Of the whole city. */
    @Override
    public Details city() {
        double need = Thousandths.amount(engine.need());
        double own = sum(stock.own());
        double used = Thousandths.amount(engine.need() - engine.left());
        double around = result.state().solution().capacity();
        double taken = result.state().solution().assigned();
        double gap = result.state().solution().unassigned();
        Details.Builder say = Details.builder()
                .number("need", need)
                .number("gross_gap", gap)
                .number("net_gap", Math.max(0, Thousandths.difference(need, own + around)))
                .number("spaces_free", Thousandths.difference(own + around, used + taken))
                .part("own", spaces(own, used))
                .part("public", kind(CarPark.Kind.PUBLIC))
                .part("kerbside", kind(CarPark.Kind.KERBSIDE))
                .part("shared", kind(CarPark.Kind.SHARED));
        passedOver(say);
        return say.number("residents_without_households", residentsWithoutHouseholds())
                .parts("by_age", ages())
                .part("rule", rule())
                .parts(
                        "lots",
                        IntStream.range(0, lots.size()).mapToObj(this::lot).toList())
                .build();
    }

    private static Details spaces(double spaces, double used) {
        return Details.builder()
                .number("spaces", spaces)
                .number("used", used)
                .number("free", Thousandths.difference(spaces, used))
                .build();
    }

    private Details kind(CarPark.Kind kind) {
        double spaces = 0;
        double used = 0;
        for (int i = 0; i < lots.size(); i++) {
            if (kindOf(i) == kind) {
                spaces += LimitedPlaces.capacity(lots.get(i).facility());
                used += used(i);
            }
        }
        return spaces(spaces, Thousandths.difference(used, 0));
    }

    private CarPark.Kind kindOf(int lot) {
        return lot < stock.around().size() ? stock.around().get(lot).kind() : CarPark.Kind.PUBLIC;
    }

    private double used(int lot) {
        return result.state().solution().assignedTo(lots.get(lot).id());
    }

    private Details lot(int lot) {
        Facility facility = lots.get(lot).facility();
        return Details.builder()
                .text("id", facility.id())
                .text("name", facility.name())
                .text("kind", kindOf(lot).id())
                .number("spaces", LimitedPlaces.capacity(facility))
                .number("used", used(lot))
                .flag("planned", facility.planned())
                .build();
    }

    private void passedOver(Details.Builder say) {
        List<CarPark> shared = stock.passedOver().stream()
                .filter(lot -> lot.kind() == CarPark.Kind.SHARED)
                .toList();
        say.part("shared_closed_at_night", listed(shared.stream().filter(CarPark::saysHours)))
                .part("shared_hours_unknown", listed(shared.stream().filter(lot -> !lot.saysHours())))
                .part(
                        "lots_of_unknown_kind",
                        listed(stock.passedOver().stream().filter(lot -> lot.kind() == CarPark.Kind.UNKNOWN)))
                .part("estate_lots_without_parcel", listed(stock.estatesOfNobody().stream()))
                .texts(
                        "lots_without_spaces",
                        lots.stream()
                                .map(LimitedPlaces.Named::facility)
                                .filter(each -> each.capacity().isEmpty())
                                .map(Facility::id)
                                .toList());
    }

    private static Details listed(Stream<CarPark> some) {
        List<CarPark> list = some.toList();
        return Details.builder()
                .number("spaces", list.stream().mapToDouble(CarPark::spaces).sum())
                .texts("lots", list.stream().map(CarPark::id).toList())
                .build();
    }

    /** People whose cars nobody can count: their parcel says no households, or they live outside the parcels. */
    private double residentsWithoutHouseholds() {
        DemandPlaces places = engine.ground().places();
        List<DemandUnit> parcels = engine.ground().baseline().demandUnits();
        long[] residents = places.people(PeopleGroup.RESIDENTS);
        return Thousandths.amount(IntStream.range(0, places.size())
                .filter(place ->
                        place >= places.parcels() || !(parcels.get(place).households() > 0))
                .mapToLong(place -> residents[place])
                .sum());
    }

    private List<Details> ages() {
        List<Details> ages = new ArrayList<>();
        long[] waiting = result.waiting();
        for (int line = 0; line < stock.ratios().size(); line++) {
            int wanted = line;
            int[] parcels = IntStream.range(0, engine.ground().places().parcels())
                    .filter(parcel -> stock.lineOf(parcel) == wanted)
                    .toArray();
            ParkingRatio ratio = stock.ratios().get(line);
            Details.Builder say = Details.builder();
            if (ratio.builtBefore() != Integer.MAX_VALUE) {
                say.count("built_before", ratio.builtBefore());
            }
            ages.add(say.number("spaces_per_household", ratio.spacesPerHousehold())
                    .text("clause", ratio.clause())
                    .number("need", sum(parcels, stock.need()))
                    .number("gap", sum(parcels, waiting))
                    .build());
        }
        return ages;
    }

    private Details rule() {
        RuleBook rules = engine.ground().rules();
        return Details.builder()
                .number("public_radius_m", rules.parameter("parking.public-radius"))
                .number("home_radius_m", rules.parameter("parking.home-radius"))
                .number("night_from", rules.parameter("parking.night-from"))
                .number("night_to", rules.parameter("parking.night-to"))
                .text("regime", engine.key().regimeId())
                .flag("missing", stock.ratios().isEmpty())
                .build();
    }

    /** Of a zone of a level, or of the rest. */
    @Override
    public Details zone(ZoneLevel level, int line) {
        double need = Thousandths.amount(needOf.at(level)[line]);
        double gap = Thousandths.amount(waitingOf.at(level)[line]);
        double own = Thousandths.amount(ownOf.at(level)[line]);
        double ownUsed = Thousandths.amount(needOf.at(level)[line] - leftOf.at(level)[line]);
        double around = 0;
        double taken = 0;
        List<String> ids = new ArrayList<>();
        for (LimitedPlaces.Named each : lotsOf.at(level).get(line)) {
            ids.add(each.facility().id());
            around += LimitedPlaces.capacity(each.facility());
            taken += result.state().solution().assignedTo(each.id());
        }
        return Details.builder()
                .number("need", need)
                .number("gross_gap", gap)
                .number("net_gap", Math.max(0, Thousandths.difference(need, own + around)))
                .part("own", spaces(own, ownUsed))
                .part("around", spaces(around, Thousandths.difference(taken, 0)))
                .texts("lots", ids)
                .build();
    }

    /** Of one parcel: what it has, and where the other cars go. */
    @Override
    public Details parcel(int parcel) {
        List<Details> goes = new ArrayList<>();
        for (LimitedPlaces.Way way : ways.get().getOrDefault(parcel, List.of())) {
            goes.add(Details.builder()
                    .text("lot", way.facility().id())
                    .text("name", way.facility().name())
                    .number("spaces", way.amount())
                    .number("distance_m", way.metres())
                    .build());
        }
        return Details.builder()
                .number("need", Thousandths.amount(stock.need()[parcel]))
                .number("own", Thousandths.amount(stock.own()[parcel]))
                .number("gap", Thousandths.amount(result.waiting()[parcel]))
                .parts("lots", goes)
                .build();
    }

    private static double sum(long[] amounts) {
        return Thousandths.amount(Arrays.stream(amounts).sum());
    }

    private static double sum(int[] places, long[] amounts) {
        return Thousandths.amount(
                Arrays.stream(places).mapToLong(place -> amounts[place]).sum());
    }
}
