package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.quandian.access.Details;
import org.quandian.access.PlannedFacilities;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.Parameter;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.RuleBook;

/** So much per head of a group against what facilities of some types offer: care, childcare, shelters. Immutable; any thread. */
final class PeopleNeeds implements NetRules {
    static final String ELDERLY_CARE = "elderly-care.places";
    static final String CHILDCARE = "childcare.places";
    static final String SHELTER = "shelter.area";

    private static final double THOUSAND = 1000;
    private static final String SHELTER_TYPES = "shelter-";
    private static final String SHELTER_AREA = "shelter.m2-per-person";

    private final IndicatorKey key;
    private final BalanceGround ground;
    private final PeopleGroup group;
    private final String parameterId;
    private final double value;
    private final double per;
    private final List<String> types;
    private final Function<Facility, Supply> reading;
    private final List<Supply> existing = new ArrayList<>();
    private final long[] nothing;

    private PeopleNeeds(
            IndicatorKey key,
            BalanceGround ground,
            PeopleGroup group,
            String parameterId,
            double per,
            List<String> types,
            Function<Facility, Supply> reading) {
        this.key = key;
        this.ground = ground;
        this.group = group;
        this.parameterId = parameterId;
        this.value = ground.rules().parameter(parameterId);
        this.per = per;
        this.types = types;
        this.reading = reading;
        this.nothing = new long[ground.places().size()];
        types.forEach(type -> ground.existing(type).forEach(each -> existing.add(reading.apply(each))));
    }

    /** Beds and places for the elderly (养老床位): GB 50442 draft 7.2.3, beds per 1,000 elderly. */
    static PeopleNeeds elderlyCare(BalanceGround ground) {
        String parameter = "care.beds-per-1000-elderly";
        return new PeopleNeeds(
                key(ELDERLY_CARE, ground, parameter, Denominator.PLACES),
                ground,
                PeopleGroup.ELDERLY,
                parameter,
                THOUSAND,
                List.of("elderly-day-care", "nursing-home", "elderly-care-home"),
                Supply::ofCapacity);
    }

    /** Places for children under three (托位) per 1,000 residents. */
    static PeopleNeeds childcare(BalanceGround ground) {
        String parameter = "childcare.places-per-1000";
        return new PeopleNeeds(
                key(CHILDCARE, ground, parameter, Denominator.PLACES),
                ground,
                PeopleGroup.RESIDENTS,
                parameter,
                THOUSAND,
                List.of("nursery"),
                Supply::ofCapacity);
    }

    /** Effective shelter area per resident (人均避难场所有效避难面积). */
    static PeopleNeeds shelter(BalanceGround ground) {
        String parameter = SHELTER_AREA;
        return new PeopleNeeds(
                key(SHELTER, ground, parameter, Denominator.SHELTER_AREA),
                ground,
                PeopleGroup.RESIDENTS,
                parameter,
                1,
                ground.rules().types().stream()
                        .map(type -> type.id())
                        .filter(type -> type.startsWith(SHELTER_TYPES))
                        .toList(),
                facility -> shelterSupply(facility, ground.rules()));
    }

    /** The area it says; else what the persons it says it holds need in a shelter of its class; else all its land. */
    private static Supply shelterSupply(Facility facility, RuleBook rules) {
        if (facility.floorArea().isPresent()) {
            return new Supply(facility, facility.floorArea(), "floor_area", 0);
        }
        if (facility.capacity().isPresent()) {
            Supply persons = Supply.ofCapacity(facility);
            double each = rules.findParameter(SHELTER_AREA + facility.type().replaceFirst(SHELTER_TYPES, "."))
                    .map(Parameter::value)
                    .orElseGet(() -> rules.parameter(SHELTER_AREA));
            return new Supply(facility, OptionalDouble.of(persons.known() * each), persons.basis(), 0);
        }
        double land = facility.landArea();
        return land > 0
                ? new Supply(facility, OptionalDouble.of(land), "land", 0)
                : new Supply(facility, OptionalDouble.empty(), "", 0);
    }

    private static IndicatorKey key(String id, BalanceGround ground, String parameter, Denominator denominator) {
        return new IndicatorKey(id, Ledger.RADIUS, ground.sourceOf(parameter), denominator);
    }

    @Override
    public IndicatorKey key() {
        return key;
    }

    @Override
    public long[] weights() {
        return ground.places().people(group);
    }

    @Override
    public double needOf(double weight) {
        return weight * value / per;
    }

    @Override
    public long[] own() {
        return nothing;
    }

    @Override
    public boolean isByParcel() {
        return false;
    }

    @Override
    public List<Supply> existing() {
        return existing;
    }

    @Override
    public List<?> relevant(PlannedFacilities plan) {
        return planned(plan);
    }

    @Override
    public List<Supply> supplies(PlannedFacilities plan) {
        return planned(plan).stream().map(reading).toList();
    }

    private List<Facility> planned(PlannedFacilities plan) {
        List<Facility> planned = new ArrayList<>();
        types.forEach(type -> planned.addAll(plan.ofType(type)));
        return planned;
    }

    @Override
    public void describe(List<Supply> all, Details.Builder say) {
        double people = Thousandths.amount(ground.places().allPeople(group));
        double supply = all.stream().mapToDouble(Supply::known).sum();
        say.number("people", people)
                .text("people_group", group.denominator().id())
                .number(per == 1 ? "supply_per_person" : "supply_per_1000", people > 0 ? supply * per / people : 0)
                .parts("types", types.stream().map(type -> type(type, all)).toList());
        ground.rules().findParameter(parameterId).ifPresent(rule -> say.part("rule", rule(rule)));
    }

    private static Details type(String type, List<Supply> all) {
        List<Supply> own =
                all.stream().filter(each -> each.facility().type().equals(type)).toList();
        return Details.builder()
                .text("type", type)
                .count("facilities", own.size())
                .number("supply", own.stream().mapToDouble(Supply::known).sum())
                .build();
    }

    private Details rule(Parameter rule) {
        return Details.builder()
                .text("id", rule.id())
                .number("value", rule.value())
                .text("unit", rule.unit())
                .text("regime", key.regimeId())
                .text("clause", rule.clause())
                .flag("checked", rule.checked())
                .build();
    }
}
