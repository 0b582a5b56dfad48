package org.quandian.access.community;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.people.UnitZones;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.BundleItem;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;

/** A checklist and the facilities of a town, as the engine takes them. */
final class ChecklistTown {
    private ChecklistTown() {}

    /** Two communities of 1,000 x 1,000 m side by side, 西 in district 甲, 东 in none. */
    static CityFixture twoCommunities() {
        return CityFixture.city()
                .district("甲", 0, 0, 1_000, 1_000)
                .community("西", 0, 0, 1_000, 1_000)
                .community("东", 1_000, 0, 1_000, 1_000);
    }

    static ChecklistItem item(int number, ChecklistItem.Way... ways) {
        return new ChecklistItem(number, "项" + number, "item " + number, List.of(ways), "CC2020", true);
    }

    static ChecklistItem.Way way(ChecklistItem.Part... parts) {
        return new ChecklistItem.Way(List.of(parts));
    }

    static ChecklistItem.Part part(String type, int count, double floor, double land) {
        return new ChecklistItem.Part(type, count, floor, land);
    }

    static RuleBook rules(List<ChecklistItem> checklist, BundleItem... bundle) {
        Regime regime = new Regime(
                "UHC2022", "", "", List.of(), List.of(), List.of(), checklist, List.of(bundle), List.of(), List.of());
        return new StandardsCatalogue(List.of(), List.of(regime)).ruleBook("UHC2022");
    }

    static CommunityEngine engine(Baseline town, RuleBook rules) {
        return new CommunityEngine(town, UnitZones.of(town), ExistingFacilities.of(town), rules);
    }

    /** The cards of a town with a plan. */
    static CommunityResult evaluate(Baseline town, RuleBook rules, Intervention... plan) {
        return engine(town, rules).evaluate(figures(rules, plan), CancellationToken.none());
    }

    /** The state of the only item in 西. */
    static ItemState west(Baseline town, RuleBook rules, Intervention... plan) {
        return evaluate(town, rules, plan).cards().get(0).items().get(0).state();
    }

    static PlanOnly figures(RuleBook rules, Intervention... plan) {
        return new PlanOnly(PlannedFacilities.of(rules, new Scenario("方案", Arrays.asList(plan))));
    }

    static Intervention site(String id, String type, double x, double y, double floor) {
        return new Intervention(
                id, "", Shapes.point(x, y), new FacilitySite(type, OptionalDouble.of(floor), OptionalDouble.empty()));
    }
}
