package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * More seats at an existing school (学校扩建). They are that school's: they stand where it stands and count in its zone.
 *
 * @param of id of the school
 * @param classes number of classes added, 0 or more
 * @param seats seats added where they are not classes times the standard's class size
 */
public record SchoolExtension(String of, int classes, OptionalDouble seats) implements Design {
    /** The word in files. */
    public static final String KIND = "school_extension";
    /** Name of the field with the school. */
    public static final String OF = "of";
    /** Name of the field with the classes added. */
    public static final String CLASSES = "classes";
    /** Name of the field with the seats added. */
    public static final String SEATS = "seats";

    static final DesignKind SPEC = DesignKind.of(new SchoolExtension("", 0, OptionalDouble.empty()), OF, CLASSES, SEATS)
            .needing(OF)
            .needing(CLASSES, SEATS);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(OF, of)
                .put(CLASSES, classes)
                .put(SEATS, seats)
                .toMap();
    }

    @Override
    public SchoolExtension withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new SchoolExtension(fields.text(OF, of), fields.whole(CLASSES, classes), fields.optional(SEATS, seats));
    }

    /** The school it belongs to: one of the layer of schools, else one of the layer of facilities. */
    public static Optional<Feature> findSchool(String id, ExistingStock stock) {
        return stock.find(LayerRole.SCHOOLS, id).or(() -> stock.find(LayerRole.FACILITIES, id)
                .filter(each -> levelOf(each).isPresent()));
    }

    /** The level of a school, on either layer. */
    public static Optional<SchoolLevel> levelOf(Feature school) {
        String type = school.attributes().text(Attributes.TYPE).orElse("");
        return school.attributes()
                .text(Attributes.LEVEL)
                .flatMap(SchoolLevel::findById)
                .or(() -> type.equals(Facility.PRIMARY_SCHOOL) ? Optional.of(SchoolLevel.PRIMARY) : Optional.empty())
                .or(() -> type.equals(Facility.JUNIOR_SCHOOL) ? Optional.of(SchoolLevel.JUNIOR) : Optional.empty());
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        Optional<Feature> school = findSchool(of, stock);
        Optional<SchoolLevel> level = school.flatMap(SchoolExtension::levelOf);
        if (school.isEmpty() || level.isEmpty()) {
            return List.of();
        }
        SchoolSite added = new SchoolSite(level.get(), classes, seats);
        return level.get().types().stream()
                .map(type -> new Facility(
                        of,
                        self.name(),
                        Facility.seatsOf(type),
                        school.get().shape(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(added.seatsOf(type, rules)),
                        true))
                .toList();
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        double added = seats.orElseGet(() -> facilities(self, rules, stock).stream()
                .mapToDouble(each -> each.capacity().orElse(0))
                .sum());
        return added > 0 ? List.of(CostLine.of(KIND, added, Quantity.Unit.SEAT)) : List.of();
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
