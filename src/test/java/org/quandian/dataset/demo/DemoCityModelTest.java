package org.quandian.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What a planner takes for granted in a city, on one a quarter the size of that which ships. */
class DemoCityModelTest {
    private static final double SCALE = 0.25;
    private static Model model;
    private static List<Plot> homes;

    @BeforeAll
    static void make() {
        CityPlan plan = new CityPlan(1, SCALE);
        model = new CityMaker(plan, CancellationToken.none(), ProgressListener.SILENT).make();
        homes = model.plots().stream().filter(plot -> plot.use() == Use.LIVING).toList();
    }

    private static double overlap(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea();
    }

    private static double largestOverlap(List<? extends Geometry> ones, List<? extends Geometry> others) {
        STRtree index = new STRtree();
        others.forEach(each -> index.insert(each.getEnvelopeInternal(), each));
        double largest = 0;
        for (Geometry one : ones) {
            for (Object found : index.query(one.getEnvelopeInternal())) {
                Geometry other = (Geometry) found;
                if (other != one && one.intersects(other)) {
                    largest = Math.max(largest, overlap(one, other));
                }
            }
        }
        return largest;
    }

    private static List<Polygon> homeShapes() {
        return homes.stream().map(Plot::shape).toList();
    }

    private static List<Polygon> parkShapes() {
        return model.parks().stream().map(Park::shape).toList();
    }

    private static int sum(java.util.function.ToIntFunction<Residents> figure) {
        return homes.stream().map(Plot::residents).mapToInt(figure).sum();
    }

    @Test
    void hasAsManyHomesAsItsScaleAsks() {
        assertThat(homes).hasSizeBetween(1500, 3000);
    }

    @Test
    void hasAsManyPeopleAsItsScaleAsks() {
        assertThat((double) sum(Residents::persons)).isCloseTo(600_000 * SCALE, within(1500.0));
    }

    @Test
    void householdsHoldAboutTwoAndAHalfPeople() {
        assertThat(sum(Residents::persons) / (double) sum(Residents::households))
                .isBetween(2.4, 2.8);
    }

    @Test
    void childrenAndElderlyAreInTheRightProportion() {
        double persons = sum(Residents::persons);

        assertThat(sum(Residents::primary) / persons).isBetween(0.05, 0.07);
        assertThat(sum(Residents::junior) / persons).isBetween(0.024, 0.037);
        assertThat(sum(Residents::elderly) / persons).isBetween(0.19, 0.27);
    }

    @Test
    void oldTownIsOlderThanNewTown() {
        assertThat(elderlyShare(Zone.OLD)).isGreaterThan(elderlyShare(Zone.NEW_TOWN) * 1.5);
    }

    private static double elderlyShare(Zone zone) {
        double persons = 0;
        double elderly = 0;
        for (Plot home : homes) {
            if (home.zone() == zone) {
                persons += home.residents().persons();
                elderly += home.residents().elderly();
            }
        }
        return elderly / persons;
    }

    @Test
    void homesAndParksAreValidShapes() {
        assertThat(homeShapes()).allMatch(Geometry::isValid);
        assertThat(parkShapes()).allMatch(Geometry::isValid);
    }

    @Test
    void homesDoNotOverlap() {
        assertThat(largestOverlap(homeShapes(), homeShapes())).isLessThan(0.01);
    }

    @Test
    void homesKeepOutOfParks() {
        assertThat(largestOverlap(homeShapes(), parkShapes())).isLessThan(0.01);
    }

    @Test
    void homesKeepOutOfWaterAndTracks() {
        Landscape land = model.landscape();
        List<Polygon> barriers =
                List.of(land.riverWater(), land.canalWater(), land.railwayTracks(), land.spurTracks(), model.lake());

        assertThat(barriers).allMatch(Geometry::isValid);
        assertThat(largestOverlap(homeShapes(), barriers)).isLessThan(0.01);
    }

    @Test
    void communitiesPartitionTheStudyArea() {
        assertPartition(model.communities());
        assertThat(model.communities()).hasSize(15);
    }

    @Test
    void districtsPartitionTheStudyArea() {
        assertPartition(model.districts());
        assertThat(model.districts()).extracting(Model.NamedArea::name).containsExactly("昆河区", "青山里区", "东河套区");
    }

    @Test
    void schoolZonesPartitionTheStudyArea() {
        assertPartition(model.schoolZones());
        assertPartition(model.juniorZones());
    }

    @Test
    void someZonesAsTheyAreWrittenOverlapAndSomeHaveHoles() {
        List<Geometry> written = new ZoneFaults(model)
                .in(model.schoolZones()).stream().map(Model.NamedArea::shape).toList();
        double study = model.plan().studyArea().getArea();

        assertThat(written).allMatch(Geometry::isValid);
        assertThat(largestOverlap(written, written)).isGreaterThan(1000);
        assertThat(study - OverlayNGRobust.union(written).getArea()).isGreaterThan(5000);
    }

    @Test
    void oldEstatesHaveFewSpacesOfTheirOwn() {
        assertThat(spacesPerHousehold(Zone.OLD)).isBetween(0.01, 0.35);
        assertThat(spacesPerHousehold(Zone.NEW_TOWN)).isBetween(0.6, 1.3);
    }

    private static double spacesPerHousehold(Zone zone) {
        double spaces = 0;
        double households = 0;
        for (int i = 0; i < homes.size(); i++) {
            if (homes.get(i).zone() == zone) {
                spaces += Estate.of(homes.get(i).residents(), 1, i).spaces();
                households += homes.get(i).residents().households();
            }
        }
        return spaces / households;
    }

    @Test
    void theYoungestAreFewerThanTheirElders() {
        int preschool = 0;
        int infants = 0;
        for (int i = 0; i < homes.size(); i++) {
            Residents who = homes.get(i).residents();
            Estate estate = Estate.of(who, 1, i);
            preschool += estate.preschool();
            infants += estate.infants();
            assertThat(estate.preschool() + estate.infants() + who.primary() + who.junior() + who.elderly())
                    .isLessThanOrEqualTo(Math.max(who.persons(), who.primary() + who.junior() + who.elderly()));
        }

        assertThat(infants).isLessThan(preschool).isPositive();
        assertThat(preschool / (double) sum(Residents::primary)).isBetween(0.35, 0.5);
    }

    private static void assertPartition(List<Model.NamedArea> areas) {
        List<Geometry> shapes = areas.stream().map(Model.NamedArea::shape).toList();
        double study = model.plan().studyArea().getArea();

        assertThat(shapes).allMatch(Geometry::isValid);
        assertThat(largestOverlap(shapes, shapes)).isLessThan(5);
        assertThat(shapes.stream().mapToDouble(Geometry::getArea).sum()).isCloseTo(study, within(study * 1e-6));
    }

    @Test
    void everyKindOfFacilityIsThere() {
        assertThat(model.facilities()).extracting(Facility::kind).contains(FacilityKind.MARKET, FacilityKind.BUS_STOP);
        assertThat(model.facilities().stream().map(Facility::kind).distinct().count())
                .isGreaterThan(40);
    }

    @Test
    void homesOutsideEveryParksRadiusAreAMinorityButThere() {
        List<Geometry> reach = new ArrayList<>();
        for (Park park : model.parks()) {
            reach.add(park.shape().buffer(Park.radius(park.shape().getArea()), 16));
        }
        Geometry served = OverlayNGRobust.union(reach);
        double all = homes.stream().mapToDouble(Plot::area).sum();
        double within = homes.stream()
                .mapToDouble(each -> overlap(each.shape(), served))
                .sum();

        assertThat(within / all).isBetween(0.78, 0.92);
    }

    @Test
    void someParksAreJustTooSmallToCount() {
        assertThat(parkShapes()).anyMatch(each -> each.getArea() > 380 && each.getArea() < 400);
        assertThat(parkShapes()).anyMatch(each -> each.getArea() >= 400 && each.getArea() < 425);
    }

    @Test
    void peoplesParkLiesInTwoPartsThatTouch() {
        List<Polygon> parts = model.parks().stream()
                .filter(park -> park.name().equals("人民公园"))
                .map(Park::shape)
                .toList();

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).touches(parts.get(1))).isTrue();
    }
}
