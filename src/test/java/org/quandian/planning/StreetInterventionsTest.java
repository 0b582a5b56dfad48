package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;

/** Links, bars and entrances are placed, moved, revised and refused like everything else that a plan places. */
class StreetInterventionsTest {
    private static final Geometry LINE = Shapes.line(0, 0, 30, 40);
    private static final Geometry POINT = Shapes.point(3, 4);
    private static final Intervention LINK =
            new Intervention("k", "桥", LINE, new StreetLink(StreetLink.Form.FOOTBRIDGE));
    private static final Intervention BAR = new Intervention("b", "", POINT, new StreetClosure());
    private static final Intervention DOOR = new Intervention("e", "东门", POINT, new NewEntrance("park-1"));

    static List<Intervention> all() {
        return List.of(LINK, BAR, BAR.withShape(LINE), DOOR);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theyComeBackFromTheirFields(Intervention each) {
        assertThat(InterventionKinds.make(each.kind(), each.id(), each.name(), each.shape(), each.values()))
                .isEqualTo(each);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theirFieldsAreThoseOfTheirKind(Intervention each) {
        Intervention programmed =
                each.withValues(Map.of("year", "2030", "cost", "3", "ready", "1", "off", "yes", "locked", "yes"));

        assertThat(programmed.values().keySet())
                .containsExactlyInAnyOrderElementsOf(InterventionKinds.fieldsOf(each.kind()));
        assertThat(each.values().keySet()).allMatch(InterventionKinds::isWord);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theyBringNoFacility(Intervention each) {
        assertThat(each.isStreet()).isTrue();
        assertThat(each.facilities(Regimes.services(), ExistingStock.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theyAreMovedAsTheyAre(Intervention each) {
        Scenario moved = new ScenarioEdit.Move(each.id(), 10, -20).applyTo(placed(each));

        Intervention there = moved.getIntervention(each.id());
        assertThat(there.shape().getCoordinate().x).isEqualTo(each.shape().getCoordinate().x + 10);
        assertThat(there.shape().getCoordinate().y).isEqualTo(each.shape().getCoordinate().y - 20);
        assertThat(there.withShape(each.shape())).isEqualTo(each);
    }

    @Test
    void aStreetBecomesAFootbridge() {
        Intervention street = new Intervention("k", "桥", LINE, new StreetLink(StreetLink.Form.STREET));

        assertThat(revised(street, Map.of("form", "footbridge"))).isEqualTo(LINK);
    }

    @Test
    void anEntranceLeadsIntoSomethingElse() {
        assertThat(revised(DOOR, Map.of("of", ""))).isEqualTo(new Intervention("e", "东门", POINT, new NewEntrance("")));
    }

    @Test
    void aNewNameChangesNothingElse() {
        assertThat(all()).allSatisfy(each -> assertThat(each.withName("新").withName(each.name()))
                .isEqualTo(each));
    }

    @ParameterizedTest
    @EnumSource(StreetLink.Form.class)
    void everyFormHasItsWord(StreetLink.Form form) {
        assertThat(StreetLink.Form.findById(form.id())).contains(form);
    }

    @Test
    void withoutAWordALinkIsAStreet() {
        assertThat(InterventionKinds.make(StreetLink.KIND, "k", "", LINE, Map.of()))
                .isEqualTo(new Intervention("k", "", LINE, new StreetLink(StreetLink.Form.STREET)));
    }

    @ParameterizedTest
    @CsvSource({"open_link, form, tunnel", "open_link, of, x", "close_link, form, street", "add_entrance, form, street"
    })
    void fieldsThatCannotBeUsedAreRefused(String kind, String field, String value) {
        assertThatThrownBy(() -> InterventionKinds.make(kind, "x", "", LINE, Map.of(field, value)))
                .asInstanceOf(InstanceOfAssertFactories.type(EditRejectedException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(EditRejectedException.Code.BAD_VALUE))
                .satisfies(e -> assertThat(e.subject()).isEqualTo("x: " + field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open_link | POINT (1 2)",
                "open_link | LINESTRING EMPTY",
                "open_link | LINESTRING (1 2, 1 2)",
                "open_link | LINESTRING (1 2, NaN 3, 4 5)",
                "open_link | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "open_link | POLYGON ((0 0, 1 0, 1 1, 0 0))",
                "close_link | POINT EMPTY",
                "close_link | LINESTRING (1 2, 1 2)",
                "close_link | POLYGON ((0 0, 1 0, 1 1, 0 0))",
                "add_entrance | LINESTRING (1 2, 3 4)",
                "add_entrance | POINT EMPTY",
                "add_entrance | MULTIPOINT ((1 2), (3 4))",
                "complete_community | LINESTRING (1 2, 3 4)",
                "pocket_park | POINT (1 2)",
                "pocket_park | LINESTRING (1 2, 3 4)"
            })
    void shapesOfAnotherKindAreRefused(String kind, String wkt) {
        Intervention unusable = InterventionKinds.make(kind, "x", "", Shapes.wkt(wkt), Map.of());

        assertThatThrownBy(() -> placed(unusable))
                .asInstanceOf(InstanceOfAssertFactories.type(EditRejectedException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(EditRejectedException.Code.UNUSABLE_SHAPE));
    }

    @Test
    void aLinkMayCrossItself() {
        Intervention loop = LINK.withShape(Shapes.line(0, 0, 10, 10, 10, 0, 0, 10));

        assertThat(placed(loop).interventions()).containsExactly(loop);
    }

    private static Scenario placed(Intervention each) {
        return new ScenarioEdit.Place(each).applyTo(Scenario.empty("方案"));
    }

    private static Intervention revised(Intervention each, Map<String, String> values) {
        return new ScenarioEdit.Revise(each.id(), Optional.empty(), Optional.empty(), values)
                .applyTo(placed(each))
                .getIntervention(each.id());
    }
}
