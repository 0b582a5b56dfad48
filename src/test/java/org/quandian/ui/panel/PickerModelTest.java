package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.IndicatorShelf;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The list of indicators: shelves, search, ranking. */
class PickerModelTest {
    private static final List<FacilityType> TYPES = List.of(
            new FacilityType("market", "菜市场", "Market", "commerce", CircleLevel.MINUTES_10),
            new FacilityType("kindergarten", "幼儿园", "Kindergarten", "education", CircleLevel.MINUTES_5));
    private static final RuleBook RULES = new StandardsCatalogue(
                    TYPES,
                    List.of(new Regime(
                            "R",
                            "规则",
                            "Rules",
                            List.of(
                                    rule("park", 300, true),
                                    rule("facility.market", 500, false),
                                    rule("facility.kindergarten", 300, true)))))
            .ruleBook("R");
    private static final List<String> IDS =
            List.of("park", "facility.market", "facility.kindergarten", "living-circle.15", "parking");

    private static ServiceStandard rule(String id, double radius, boolean checked) {
        return new ServiceStandard(
                id,
                Ledger.RADIUS,
                List.of(new SizeTier(0, Double.POSITIVE_INFINITY, radius, SpecialZone.NONE, "条", checked)));
    }

    private static PickerModel model(Map<String, IndicatorResult> known) {
        return PickerModel.of(
                IDS,
                Messages.in(Messages.Language.ZH),
                RULES,
                id -> Optional.ofNullable(known.get(id)),
                id -> Optional.empty());
    }

    private static List<String> found(String query) {
        return model(Map.of()).ranking(query).stream().map(PickerModel.Row::id).toList();
    }

    @Test
    void everyIndicatorStandsOnItsShelf() {
        assertThat(model(Map.of()).shelves("").stream().map(PickerModel.Shelf::shelf))
                .containsExactly(
                        IndicatorShelf.GREEN,
                        IndicatorShelf.EDUCATION,
                        IndicatorShelf.COMMERCE,
                        IndicatorShelf.CIRCLE,
                        IndicatorShelf.PARKING);
    }

    @Test
    void aNameSaysHowFarItServes() {
        assertThat(model(Map.of()).ranking("market")).singleElement().satisfies(row -> assertThat(row.name())
                .isEqualTo("菜市场（500 m）"));
    }

    @Test
    void aSearchFindsChineseEnglishIdAndInitials() {
        assertThat(found("菜市")).containsExactly("facility.market");
        assertThat(found("Kinder")).containsExactly("facility.kindergarten");
        assertThat(found("living-circle")).containsExactly("living-circle.15");
        assertThat(found("csc")).containsExactly("facility.market");
        assertThat(found("不存在")).isEmpty();
    }

    @Test
    void everyWordOfASearchMustBeFound() {
        assertThat(found("教育 幼儿园")).containsExactly("facility.kindergarten");
        assertThat(found("商业 幼儿园")).isEmpty();
    }

    @Test
    void aRuleThatWasNotSeenIsMarked() {
        assertThat(model(Map.of()).rows())
                .filteredOn(row -> !row.checked())
                .extracting(PickerModel.Row::id)
                .containsExactly("facility.market");
    }

    @Test
    void theRankingBeginsWithTheWorstAndEndsWithWhatIsNotKnown() {
        CityLedger ledger = CityLedger.prepare(
                CityFixture.city()
                        .block(0, 0, 100, 100)
                        .people(100)
                        .facility("kindergarten", 50, 50)
                        .build(),
                RULES,
                CancellationToken.none(),
                ProgressListener.SILENT);
        PickerModel model = model(Map.of(
                "facility.kindergarten", ledger.baseline().get("facility.kindergarten"),
                "facility.market", ledger.baseline().get("facility.market")));

        assertThat(model.ranking("").subList(0, 3))
                .extracting(PickerModel.Row::id)
                .startsWith("facility.market", "facility.kindergarten");
        assertThat(model.ranking("市场").get(0).hasSites()).isFalse();
    }
}
