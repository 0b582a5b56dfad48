package org.quandian.access.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Attributes;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Facility;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.LayerRole;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.siting.SitingRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Problems that what is there already could mend: greens, schools, car parks, estates, streets, idle sites put to use. */
class HostRemediesTest {
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CancellationToken TOKEN = CancellationToken.none();

    /** One community of an old estate that has next to nothing; the only park is far away. */
    private static CityFixture town() {
        return estate().with(Attributes.BUILT, 1985.0).community("西", -500, -500, 1500, 1500);
    }

    private static CityFixture estate() {
        return CityFixture.city()
                .park(9000, 9000, 100, 100)
                .studyArea(-1000, -1000, 3000, 3000)
                .block(0, 0, 200, 200)
                .people(3000)
                .with(Attributes.HOUSEHOLDS, 1000.0)
                .with(Attributes.CHILDREN_PRIMARY, 200.0);
    }

    private static CheckupReport report(CityFixture town) {
        CityLedger ledger = CityLedger.prepare(town.build(), RULES, TOKEN, ProgressListener.SILENT);
        return CheckupReport.of(ledger.evaluate(Scenario.empty("方案")), TOKEN);
    }

    private static List<Remedy> remedies(CityFixture town, String indicator) {
        return remedies(report(town), indicator, any -> true);
    }

    private static List<Remedy> remedies(CheckupReport report, String indicator, Predicate<Intervention> mayStand) {
        ZoneCard west = report.findCommunity("西").orElseThrow();
        Problem problem = west.problems().stream()
                .filter(each -> each.indicatorId().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError(indicator + " is no problem"));
        List<Remedy> found = new RemedyFinder(report, mayStand).find(west, problem, 4, TOKEN);
        for (Remedy remedy : found) {
            for (RemedySite site : remedy.sites()) {
                assertGainIsTrue(report, remedy, site);
            }
        }
        return found;
    }

    /** The gain is what a computation from scratch finds. */
    private static void assertGainIsTrue(CheckupReport report, Remedy remedy, RemedySite site) {
        Scenario plan = new ScenarioEdit.Place(site.placed("m1", "")).applyTo(Scenario.empty("另"));
        CityResult anew = report.figures().ledger().renewed().evaluate(plan);
        CardLine before = report.findCommunity("西").orElseThrow().getLine(remedy.judgedBy());
        CardLine after =
                CheckupReport.of(anew, TOKEN).findCommunity("西").orElseThrow().getLine(remedy.judgedBy());
        assertThat(site.after()).as(remedy.kind()).isEqualTo(after);
        assertThat(site.amount())
                .as(remedy.kind())
                .isPositive()
                .isCloseTo(before.missing() - after.missing(), within(1e-6));
    }

    private static RemedySite only(List<Remedy> found, String kind) {
        List<Remedy> ofKind =
                found.stream().filter(each -> each.kind().equals(kind)).toList();
        assertThat(ofKind).as(kind).hasSize(1);
        assertThat(ofKind.get(0).sites()).as(kind).hasSize(1);
        return ofKind.get(0).sites().get(0);
    }

    private static CityFixture closed(CityFixture town) {
        return town.park(250, 0, 60, 60).id("g1").named("厂区绿地").with(Attributes.ACCESS, "private");
    }

    @Test
    void aClosedGreenIsOpened() {
        RemedySite site = only(remedies(closed(town()), Facility.PARK), OpenGreen.KIND);

        assertThat(site.host().orElseThrow()).isEqualTo(new SiteHost(LayerRole.PARKS, "g1", "厂区绿地", 3600, 0, 50));
        assertThat(site.proposal().values()).containsEntry("of", "g1");
        assertThat(site.people()).isEqualTo(3000);
    }

    @Test
    void whatTheSitingRulesForbidIsNotProposed() {
        CheckupReport report = report(closed(town()));

        assertThat(remedies(report, Facility.PARK, any -> false))
                .allMatch(remedy -> remedy.sites().isEmpty())
                .noneMatch(remedy -> remedy.kind().equals(OpenGreen.KIND));
    }

    @Test
    void anIdleSiteInTheRiverIsNoSite() {
        CityFixture town = town().rectangle(LayerRole.IDLE_LAND, 220, 0, 40, 40).river(210, -100, 100, 400);
        CheckupReport report = report(town);
        SitingRules siting = SitingRules.prepare(town.build()).withRules(RULES);
        Predicate<Intervention> mayStand =
                thing -> siting.check(thing, Scenario.empty("")).isEmpty();

        assertThat(remedies(report, Facility.PARK, any -> true).get(0).sites()).hasSize(1);
        assertThat(remedies(report, Facility.PARK, mayStand).get(0).sites()).isEmpty();
    }

    @Test
    void anIdleBuildingIsPutToUseAndALargeOneBecomesACentre() {
        CityFixture town = town().rectangle(LayerRole.IDLE_BUILDINGS, 220, 0, 40, 40)
                .id("b1")
                .with(Attributes.FLOORS, 3.0)
                .facility("nursery", 900, 900);
        List<Remedy> found = remedies(town, "childcare.places");

        RemedySite reuse = only(found, "facility");
        assertThat(reuse.proposal().kind()).isEqualTo(IdleReuse.KIND);
        assertThat(reuse.proposal().values()).containsEntry("of", "b1").containsEntry("use", "nursery");
        RemedySite centre = only(found, EmbeddedCentre.KIND);
        assertThat(centre.proposal().values().get("items")).contains("nursery");
        assertThat(Double.parseDouble(centre.proposal().values().get("floor"))).isBetween(600.0, 4800.0);
    }

    @Test
    void aServiceTakesOfIdleLandWhatItNeedsAndNoMore() {
        CityFixture town =
                town().rectangle(LayerRole.IDLE_LAND, 220, 0, 200, 200).id("i1").facility("nursery", 900, 900);
        RemedySite site = only(remedies(town, "childcare.places"), "facility");

        assertThat(site.proposal().values()).containsEntry("of", "i1");
        assertThat(site.proposal().shape().getArea()).isZero();
        assertThat(Double.parseDouble(site.proposal().values().get("capacity"))).isEqualTo(14);
    }

    @Test
    void aSchoolIsExtendedByTheClassesItHasRoomFor() {
        CityFixture town = town().school("primary", 45 * 34, 300, 100).id("s1").people(0);
        List<Remedy> found = remedies(
                town.block(0, 300, 200, 200).people(9000).with(Attributes.CHILDREN_PRIMARY, 2000.0),
                "school.primary.seats");

        RemedySite site = only(found, SchoolExtension.KIND);
        assertThat(site.proposal().values()).containsEntry("of", "s1").containsEntry("classes", "2");
        assertThat(site.amount()).isEqualTo(90);
    }

    @Test
    void spacesComeFromInstitutionsEstatesAndKerbsAndADeckWhereTheGroundIsTooSmall() {
        CityFixture town = town().rectangle(LayerRole.IDLE_LAND, 220, 0, 40, 40)
                .rectangle(LayerRole.PARKING, 100, 210, 20, 20)
                .id("l1")
                .with(Attributes.KIND, "shared")
                .with(Attributes.SPACES, 60.0)
                .with(Attributes.OPEN_FROM, 8.0)
                .with(Attributes.OPEN_TO, 18.0)
                .road("residential", -100, -20, 300, -20);
        List<Remedy> found = remedies(town, "parking");

        assertThat(only(found, SharedParking.KIND).amount()).isEqualTo(60);
        assertThat(only(found, EstateRenewal.KIND).proposal().values()).containsEntry("spaces", "133");
        assertThat(found.stream().filter(each -> each.kind().equals(KerbsideParking.KIND)))
                .singleElement()
                .satisfies(kerb -> assertThat(kerb.sites().get(0).amount()).isEqualTo(25));
        List<RemedySite> lots = found.stream()
                .filter(each -> each.kind().equals(ParkingLot.KIND))
                .flatMap(each -> each.sites().stream())
                .toList();
        assertThat(lots)
                .extracting(site -> site.proposal().values().get("form"))
                .containsExactly("surface", "deck");
        assertThat(lots).extracting(RemedySite::amount).containsExactly(53.0, 225.0);
    }

    @Test
    void chargingComesIntoCarParksAndEstatesThatAreThere() {
        // An estate that does not say its age may be old, and is asked what new ones are.
        CityFixture town = estate().community("西", -500, -500, 1500, 1500)
                .rectangle(LayerRole.PARKING, 100, 210, 20, 20)
                .id("l1")
                .with(Attributes.KIND, "public")
                .with(Attributes.SPACES, 40.0)
                .with(Attributes.PILES, 4.0);
        List<Remedy> found = remedies(town, "charging");

        assertThat(only(found, ChargingPiles.KIND).proposal().values())
                .containsEntry("of", "l1")
                .containsEntry("piles", "36");
        assertThat(only(found, EstateRenewal.KIND).amount()).isPositive();
    }

    @Test
    void anOpenParkIsMadeAShelterAsLargeAsLacks() {
        CityFixture town = town().park(0, 250, 150, 150).id("p1").facility("shelter-emergency", 5000, 5000);
        RemedySite site = remedies(town, "shelter.area").stream()
                .flatMap(each -> each.sites().stream())
                .findFirst()
                .orElseThrow();

        assertThat(site.proposal().kind()).isEqualTo(Shelter.KIND);
        assertThat(site.host().orElseThrow().id()).isEqualTo("p1");
    }

    @Test
    void aToiletTakesARoomOfAnIdleSite() {
        RemedyRules rules = new RemedyRules(report(town()).figures());
        ZoneCard west = report(town()).findCommunity("西").orElseThrow();
        Remedy toilet = rules.list(west, west.getLine("facility.public-toilet"), GradeClass.SERVICE)
                .get(0);

        assertThat(toilet.kind()).isEqualTo(PublicToilet.KIND);
        assertThat(Double.parseDouble(toilet.values().get("floor"))).isGreaterThanOrEqualTo(30);
    }
}
