package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;

/** Every kind comes back from its fields as it was, and refuses by name what it cannot use. */
class InterventionKindsTest {
    private static final Geometry SQUARE = Shapes.rectangle(0, 0, 40, 50);

    static final List<String> KINDS = InterventionKinds.ALL;

    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("open_from", "7.5"),
            Map.entry("open_to", "21"),
            Map.entry("of", "x-1"),
            Map.entry("type", "market"),
            Map.entry("floor", "750.5"),
            Map.entry("capacity", "33"),
            Map.entry("items", "nursery,child-minding"),
            Map.entry("community", "团结社区"),
            Map.entry("use", "culture-station"),
            Map.entry("lifts", "4"),
            Map.entry("spaces", "60"),
            Map.entry("piles", "7"),
            Map.entry("households", "320"),
            Map.entry("level", "junior"),
            Map.entry("classes", "18"),
            Map.entry("seats", "910"),
            Map.entry("levels", "3"),
            Map.entry("grade", "medium"),
            Map.entry("area", "1200"),
            Map.entry("year", "2028"),
            Map.entry("cost", "12.5"),
            Map.entry("ready", "4"),
            Map.entry("off", "yes"),
            Map.entry("locked", "yes"));

    /** A value for every field of a kind. */
    static Map<String, String> full(String kind) {
        Map<String, String> values = new TreeMap<>();
        InterventionKinds.fieldsOf(kind).forEach(field -> values.put(field, FULL.getOrDefault(field, "")));
        if (kind.equals(EstateRenewal.KIND)) {
            values.put(EstateRenewal.ITEMS, "pipes,barrier_free");
        }
        if (values.containsKey("form")) {
            values.put("form", kind.equals(ParkingLot.KIND) ? "mechanical" : "footbridge");
        }
        return values;
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyFieldOfAKindComesBackAsItWas(String kind) {
        Map<String, String> given = full(kind);

        Intervention made = InterventionKinds.make(kind, "x", "名", SQUARE, given);

        assertThat(made.kind()).isEqualTo(kind);
        assertThat(made.values()).isEqualTo(given);
        assertThat(InterventionKinds.make(kind, "x", "名", SQUARE, made.values()))
                .isEqualTo(made);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyKindRefusesAFieldOfAnotherByName(String kind) {
        Map<String, String> values = full(kind);
        values.put("ceiling", "3");

        assertThatThrownBy(() -> InterventionKinds.make(kind, "x", "", SQUARE, values))
                .isInstanceOfSatisfying(EditRejectedException.class, refused -> assertThat(refused.subject())
                        .isEqualTo("x: ceiling"));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyNumberOfEveryKindRefusesWordsAndLessThanNothing(String kind) {
        for (String field : InterventionKinds.fieldsOf(kind)) {
            if (!InterventionKinds.isWord(field)) {
                Intervention made = InterventionKinds.make(kind, "x", "", SQUARE, full(kind));
                for (String bad : List.of("-1", "many", "1e12")) {
                    assertThatThrownBy(() -> made.withValues(Map.of(field, bad)))
                            .describedAs("%s of %s", field, bad)
                            .isInstanceOfSatisfying(
                                    EditRejectedException.class,
                                    refused -> assertThat(refused.subject()).isEqualTo("x: " + field));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "open_green, open_from, 24.5",
        "shared_parking, open_to, 30",
        "embedded_centre, items, cinema",
        "estate_renewal, items, roofs",
        "parking_lot, form, tower",
        "parking_lot, levels, 0",
        "parking_lot, spaces, 1.5",
        "shelter, grade, huge",
        "school_extension, classes, 0.5",
        "idle_reuse, use, ''",
        "facility, type, ''",
        "open_link, form, canal",
    })
    void aValueOfNoUseIsRefusedByName(String kind, String field, String value) {
        Intervention made = InterventionKinds.make(kind, "x", "", SQUARE, full(kind));

        assertThatThrownBy(() -> made.withValues(Map.of(field, value)))
                .isInstanceOfSatisfying(EditRejectedException.class, refused -> assertThat(refused.subject())
                        .isEqualTo("x: " + field));
    }

    @ParameterizedTest
    @CsvSource({
        "facility, type",
        "school, level",
        "school_extension, of",
        "shared_parking, spaces",
        "charging_piles, piles",
        "idle_reuse, use"
    })
    void aKindNamesTheFieldWithoutWhichItWouldDoNothing(String kind, String field) {
        assertThat(InterventionKinds.findMissing(kind, java.util.Set.of(), SQUARE))
                .contains(field);
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> InterventionKinds.make("castle", "x", "", SQUARE, Map.of()))
                .isInstanceOf(EditRejectedException.class);
    }

    @Test
    void listsMayBeWrittenWithAnyComma() {
        Intervention made = InterventionKinds.make(
                EmbeddedCentre.KIND, "x", "", SQUARE, Map.of("items", " nursery，gym、nursery ;child-minding"));

        assertThat(((EmbeddedCentre) made.design()).items()).containsExactly("nursery", "gym", "child-minding");
    }
}
