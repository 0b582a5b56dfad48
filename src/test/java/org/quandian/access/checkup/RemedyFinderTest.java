package org.quandian.access.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Attributes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PocketPark;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What a card's problems could be mended by. */
class RemedyFinderTest {
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CancellationToken TOKEN = CancellationToken.none();

    /** Two communities side by side; the western one has no park near, the eastern one has. */
    private static CityFixture town() {
        return CityFixture.city()
                .block(0, 0, 200, 200)
                .people(1000)
                .with(Attributes.HOUSEHOLDS, 400.0)
                .block(3000, 0, 200, 200)
                .people(500)
                .with(Attributes.HOUSEHOLDS, 200.0)
                .park(3000, 250, 100, 100)
                .community("西", -500, -500, 1500, 1500)
                .community("东", 1000, -500, 3000, 1500);
    }

    private static CheckupReport report(CityFixture town) {
        CityLedger ledger = CityLedger.prepare(town.build(), RULES, TOKEN, ProgressListener.SILENT);
        return CheckupReport.of(ledger.evaluate(Scenario.empty("方案")), TOKEN);
    }

    private static Problem problem(ZoneCard card, String indicator) {
        return card.problems().stream()
                .filter(each -> each.indicatorId().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Remedy parkRemedy(CheckupReport report) {
        ZoneCard west = report.findCommunity("西").orElseThrow();
        return new RemedyFinder(report)
                .find(west, problem(west, Facility.PARK), 3, TOKEN)
                .get(0);
    }

    @Example
    void aParkAsSmallAsTheRuleAllowsMendsAMissingPark() {
        Remedy remedy = parkRemedy(report(town()));

        assertThat(remedy.kind()).isEqualTo(PocketPark.KIND);
        assertThat(remedy.size()).hasValue(400);
        assertThat(remedy.sizeOf()).isEqualTo(Remedy.Size.LAND);
        assertThat(remedy.reachMetres()).isEqualTo(300);
        assertThat(remedy.places()).isEqualTo(1);
        assertThat(remedy.sites()).isEmpty();
    }

    @Example
    void idleLandIsNamedWithWhatItGains() {
        Remedy remedy = parkRemedy(report(town().rectangle(LayerRole.IDLE_LAND, 220, 0, 30, 30)));

        assertThat(remedy.sites()).hasSize(1);
        RemedySite site = remedy.sites().get(0);
        assertThat(site.host().orElseThrow().areaSquareMetres()).isEqualTo(900);
        assertThat(site.distanceMetres()).isEqualTo(20);
        assertThat(site.people()).isEqualTo(1000);
        assertThat(site.after().grade()).contains(Grade.EXCELLENT);
    }

    @Example
    void landThatIsTooSmallOrTooFarIsNoSite() {
        Remedy remedy = parkRemedy(report(
                town().rectangle(LayerRole.IDLE_LAND, 220, 0, 19, 19).rectangle(LayerRole.IDLE_LAND, 501, 0, 30, 30)));

        assertThat(remedy.sites()).isEmpty();
    }

    @Example
    void noParkIsMadeOfABuilding() {
        Remedy remedy = parkRemedy(report(town().rectangle(LayerRole.IDLE_BUILDINGS, 220, 0, 30, 30)));

        assertThat(remedy.sites()).isEmpty();
    }

    @Example
    void aParkTakesNoMoreOfAFieldThanAPocketParkMay() {
        RemedySite site = parkRemedy(report(town().rectangle(LayerRole.IDLE_LAND, 220, 0, 300, 300)))
                .sites()
                .get(0);

        assertThat(site.proposal().shape().getArea()).isCloseTo(PocketPark.MAX_AREA, within(1e-6));
    }

    @Example
    void idleResourcesOfACommunityAreThoseInItAndNear() {
        CheckupReport report = report(town().rectangle(LayerRole.IDLE_LAND, 220, 0, 30, 30)
                .rectangle(LayerRole.IDLE_LAND, 1200, 0, 30, 30)
                .rectangle(LayerRole.IDLE_LAND, 1400, 0, 30, 30));
        ZoneCard west = report.findCommunity("西").orElseThrow();

        assertThat(new RemedyFinder(report).listIdle(west))
                .extracting(site -> site.distanceMetres())
                .containsExactly(0.0, 200.0);
    }

    @Example
    void missingSpacesAskForACarParkOfThatManyAndTheLandSaysHowManyFit() {
        CheckupReport report = report(town().rectangle(LayerRole.IDLE_LAND, 220, 0, 30, 30));
        ZoneCard west = report.findCommunity("西").orElseThrow();
        Remedy remedy = new RemedyFinder(report)
                .find(west, problem(west, "parking"), 3, TOKEN)
                .get(0);

        assertThat(remedy.size()).hasValue(400);
        assertThat(remedy.sites().get(0).proposal().values()).containsEntry("spaces", "30");
        assertThat(remedy.sites().get(0).amount()).isEqualTo(30);
    }

    @Property(tries = 12)
    void whatASiteGainsIsWhatACompleteComputationFinds(
            @ForAll @IntRange(min = -250, max = 450) int x,
            @ForAll @IntRange(min = -250, max = 450) int y,
            @ForAll @IntRange(min = 20, max = 120) int size) {
        CheckupReport report = report(town().rectangle(LayerRole.IDLE_LAND, x, y, size, size)
                .rectangle(LayerRole.IDLE_LAND, -300, y, 25, 25)
                .rectangle(LayerRole.IDLE_BUILDINGS, x + 10, -100, 30, 30));
        ZoneCard west = report.findCommunity("西").orElseThrow();
        RemedyFinder finder = new RemedyFinder(report);
        for (String id : List.of(Facility.PARK, "parking", "childcare.places")) {
            for (Remedy remedy : finder.find(west, problem(west, id), 5, TOKEN)) {
                double last = Double.POSITIVE_INFINITY;
                for (RemedySite site : remedy.sites()) {
                    Scenario plan = new ScenarioEdit.Place(site.placed("m1", "")).applyTo(Scenario.empty("另"));
                    CityResult anew = report.figures().ledger().renewed().evaluate(plan);
                    CheckupReport after = CheckupReport.of(anew, TOKEN);
                    CardLine line = after.findCommunity("西").orElseThrow().getLine(id);
                    assertThat(site.after()).isEqualTo(line);
                    assertThat(site.people())
                            .isCloseTo(problem(west, id).line().people() - line.people(), within(1e-6))
                            .isLessThanOrEqualTo(last);
                    last = site.people();
                }
            }
        }
    }

    @Example
    void whatIsGainedInTheCityIsNeverLessThanInTheCommunity() {
        CheckupReport report = report(town().rectangle(LayerRole.IDLE_LAND, 220, 0, 30, 30));
        RemedySite site = parkRemedy(report).sites().get(0);

        double before =
                report.figures().get(Facility.PARK).city(Denominator.POPULATION).served();
        assertThat(before).isEqualTo(500);
        assertThat(site.cityPeople()).isGreaterThanOrEqualTo(site.people());
    }

    @Example
    void everyProblemOfEveryCardHasARemedy() {
        CheckupReport report = report(town());
        RemedyFinder finder = new RemedyFinder(report);
        for (ZoneCard card : report.cards(ZoneLevel.COMMUNITY)) {
            assertThat(card.problems()).isNotEmpty();
            for (Problem problem : card.problems()) {
                assertThat(finder.listKinds(card, problem))
                        .as(problem.indicatorId())
                        .isNotEmpty();
            }
        }
    }

    @Example
    void workThatNobodyWaitsForStops() {
        CheckupReport report = report(town().rectangle(LayerRole.IDLE_LAND, 220, 0, 30, 30));
        ZoneCard west = report.findCommunity("西").orElseThrow();
        CancellationToken token = new CancellationToken();
        token.cancel();

        assertThatThrownBy(() -> new RemedyFinder(report).find(west, problem(west, Facility.PARK), 3, token))
                .isInstanceOf(CancellationException.class);
    }
}
