package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.quandian.access.Details;
import org.quandian.access.flow.FlowSolution;
import org.quandian.access.flow.WholeUnits;
import org.quandian.planning.Facility;
import org.quandian.planning.Parameter;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/**
 * What a seat balance says beside its figures.
 *
 * <p>Gross gap: children without a seat, wherever seats are free elsewhere. Net gap: children less seats, both of the whole area.
 *
 * <p>{@code uhc_gap_500m} is 小学学位缺口数 of the urban health check, "within 500 m of primary schools compare seats with children":
 * of the children who live within 500 m of some school those who find no seat in a school within 500 m, when as many as possible do.
 * (Adding up school by school would count children near two schools twice.) Children farther away are {@code beyond_500m}.
 *
 * <p>Gaps of zones count where children live, seats where the school's point lies.
 */
final class SeatsDetails implements PlacesResult.Sayings {
    private static final double UHC_METRES = 500;

    /** Pupils of one school, balanced high-quality county assessment (优质均衡); to be checked. */
    private static final double LARGE_SCHOOL = 2000;

    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2035;

    private final SeatsResult result;
    private final SchoolSeats engine;
    private final LimitedPlaces seats;
    private final Memo<long[]> uhcGap = new Memo<>(this::uhcGap);
    private final Memo<Map<Integer, List<LimitedPlaces.Way>>> ways = new Memo<>(this::ways);
    private final PerLevel<long[]> childrenOf = new PerLevel<>(this::childrenOf);
    private final PerLevel<long[]> waitingOf = new PerLevel<>(this::waitingOf);
    private final PerLevel<long[]> uhcGapOf = new PerLevel<>(this::uhcGapOf);
    private final PerLevel<List<List<LimitedPlaces.Named>>> schoolsOf = new PerLevel<>(this::schoolsOf);

    SeatsDetails(SeatsResult result) {
        this.result = result;
        this.engine = result.engine();
        this.seats = engine.seats();
    }

    private Map<Integer, List<LimitedPlaces.Way>> ways() {
        return seats.ways(result.state(), result.seating());
    }

    private long[] childrenOf(ZoneLevel level) {
        return Lines.sums(engine.places(), level, seats.demand());
    }

    private long[] waitingOf(ZoneLevel level) {
        return Lines.sums(engine.places(), level, result.waiting());
    }

    private long[] uhcGapOf(ZoneLevel level) {
        return Lines.sums(engine.places(), level, uhcGap.get());
    }

    private List<List<LimitedPlaces.Named>> schoolsOf(ZoneLevel level) {
        return LimitedPlaces.byLine(engine.places(), level, seats.facilities(result.state()));
    }

    /** Of the whole city. */
    @Override
    public Details city() {
        FlowSolution seating = result.seating();
        double children = Thousandths.amount(engine.children());
        Details.Builder say = Details.builder()
                .number("children", children)
                .number("seats", seating.capacity())
                .number("seated", seating.assigned())
                .number("unseated", seating.unassigned())
                .number("gross_gap", seating.unassigned())
                .number("net_gap", Math.max(0, children - seating.capacity()))
                .number("free_seats", Thousandths.difference(seating.capacity(), seating.assigned()))
                .number("beyond_limit", beyond(engine.rule().limit()))
                .number(
                        "mean_distance_m",
                        seating.assigned() > 0 ? seating.totalDistanceMetres() / seating.assigned() : 0)
                .number("farthest_m", seating.farthestMetres());
        if (engine.isPrimary()) {
            say.number(
                    "uhc_gap_500m",
                    Thousandths.amount(LongStream.of(uhcGap.get()).sum()));
            say.number("beyond_500m", beyond(UHC_METRES));
        }
        say.part("rule", rule()).part("splitting", splitting());
        warn(say);
        return say.parts("schools", schools()).parts("years", years()).build();
    }

    private Details rule() {
        SchoolSeats.SchoolRule rule = engine.rule();
        return Details.builder()
                .number("limit_m", rule.limit())
                .number("radius_m", rule.radius())
                .text("regime", rule.regimeId())
                .text("clause", rule.clause())
                .flag("missing", rule.radius() <= 0)
                .build();
    }

    private Details splitting() {
        Details.Builder say = Details.builder().flag("allowed", engine.rule().splitting());
        if (result.seating() instanceof WholeUnits whole) {
            say.number("bound", whole.bound()).number("below_bound", whole.gap());
        }
        return say.build();
    }

    /** Children who live farther than a distance from every school. */
    private double beyond(double distance) {
        boolean[] within = seats.within(result.state(), distance);
        long beyond = 0;
        for (int place = 0; place < within.length; place++) {
            beyond += within[place] ? 0 : seats.demand()[place];
        }
        return Thousandths.amount(beyond);
    }

    private void warn(Details.Builder say) {
        List<String> unknown = new ArrayList<>();
        List<String> large = new ArrayList<>();
        List<String> crowded = new ArrayList<>();
        double full = engine.ground()
                .rules()
                .findParameter("school.warning.utilisation")
                .map(Parameter::value)
                .orElse(1.0);
        for (LimitedPlaces.Named each : seats.facilities(result.state())) {
            Facility school = each.facility();
            if (school.capacity().isEmpty()) {
                unknown.add(school.id());
            }
            if (LimitedPlaces.capacity(school) > LARGE_SCHOOL) {
                large.add(school.id());
            }
            double taken = result.seating().assignedTo(each.id());
            if (taken > 0 && taken >= full * LimitedPlaces.capacity(school)) {
                crowded.add(school.id());
            }
        }
        say.texts("schools_without_seats", unknown)
                .number("large_school_seats", LARGE_SCHOOL)
                .texts("large_schools", large)
                .number("warning_utilisation", full)
                .texts("full_schools", crowded);
    }

    private List<Details> schools() {
        List<Details> schools = new ArrayList<>();
        for (LimitedPlaces.Named each : seats.facilities(result.state())) {
            double room = LimitedPlaces.capacity(each.facility());
            double taken = result.seating().assignedTo(each.id());
            schools.add(Details.builder()
                    .text("id", each.facility().id())
                    .text("name", each.facility().name())
                    .number("seats", room)
                    .number("assigned", taken)
                    .number("utilisation", room > 0 ? taken / room : 0)
                    .flag("planned", each.facility().planned())
                    .build());
        }
        return schools;
    }

    /** Schools follow children: in every year all parcels have the same share of the city's children as today. */
    private List<Details> years() {
        List<Details> years = new ArrayList<>();
        double now = Thousandths.amount(engine.children());
        double room = result.seating().capacity();
        for (Map.Entry<Integer, Double> year : engine.cohort().entrySet()) {
            double children = Math.max(0, year.getValue());
            if (year.getKey() >= FIRST_YEAR && year.getKey() <= LAST_YEAR && Double.isFinite(children)) {
                double seated = now > 0 ? seated(children / now) : 0;
                years.add(Details.builder()
                        .count("year", year.getKey())
                        .number("children", children)
                        .number("seats", room)
                        .number("net_gap", Math.max(0, children - room))
                        .number("seated", seated)
                        .number("unseated", Math.max(0, Thousandths.difference(children, seated)))
                        .build());
            }
        }
        return years;
    }

    private double seated(double factor) {
        FlowSolution divided =
                factor == 1 ? result.state().solution() : seats.solveAnew(result.state(), seats.limit(), factor);
        return SeatsResult.seating(engine, divided).assigned();
    }

    private long[] uhcGap() {
        long[] gap = seats.waiting(seats.solveAnew(result.state(), UHC_METRES, 1));
        boolean[] within = seats.within(result.state(), UHC_METRES);
        for (int place = 0; place < gap.length; place++) {
            gap[place] = within[place] ? gap[place] : 0;
        }
        return gap;
    }

    /** Of a zone of a level, or of the rest. */
    @Override
    public Details zone(ZoneLevel level, int line) {
        double children = Thousandths.amount(childrenOf.at(level)[line]);
        double waiting = Thousandths.amount(waitingOf.at(level)[line]);
        double room = 0;
        double taken = 0;
        List<String> schools = new ArrayList<>();
        for (LimitedPlaces.Named each : schoolsOf.at(level).get(line)) {
            schools.add(each.facility().id());
            room += LimitedPlaces.capacity(each.facility());
            taken += result.seating().assignedTo(each.id());
        }
        Details.Builder say = Details.builder()
                .number("children", children)
                .number("seats", room)
                .number("seated", Thousandths.difference(children, waiting))
                .number("unseated", waiting)
                .number("gross_gap", waiting)
                .number("net_gap", Math.max(0, children - room))
                .number("free_seats", Thousandths.difference(room, taken));
        if (engine.isPrimary()) {
            say.number("uhc_gap_500m", Thousandths.amount(uhcGapOf.at(level)[line]));
        }
        return say.texts("schools", schools).build();
    }

    /** Of one parcel: where its children go. */
    @Override
    public Details parcel(int parcel) {
        List<Details> goes = new ArrayList<>();
        for (LimitedPlaces.Way way : ways.get().getOrDefault(parcel, List.of())) {
            goes.add(Details.builder()
                    .text("school", way.facility().id())
                    .text("name", way.facility().name())
                    .number("children", way.amount())
                    .number("distance_m", way.metres())
                    .build());
        }
        double children = Thousandths.amount(seats.demand()[parcel]);
        double waiting = Thousandths.amount(result.waiting()[parcel]);
        return Details.builder()
                .number("children", children)
                .number("seated", Thousandths.difference(children, waiting))
                .number("unseated", waiting)
                .parts("schools", goes)
                .build();
    }
}
