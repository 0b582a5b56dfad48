package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.CityLedger;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.map.DisplayPoint;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingIssue;
import org.quandian.ui.map.CardContent;
import org.quandian.ui.map.tool.GesturePreview;

/** The two lines of the card at the pointer. */
class GestureCardTest {
    private static final String THING = "口袋公园 4,000 m²";
    private final GestureCard cards = new GestureCard(Messages.in(Messages.Language.ZH));
    private final CityLedger ledger = Ledgers.of(
            CityFixture.city()
                    .block(0, 0, 200, 200)
                    .people(1240)
                    .block(5000, 0, 200, 200)
                    .people(8760)
                    .build(),
            Regimes.uhc2022());
    private final Intervention park = new Intervention("p", "甲", Shapes.rectangle(50, 220, 80, 50), new PocketPark());
    private final ScenarioEdit edit = new ScenarioEdit.Place(park);

    @Test
    void peoplePointsAndHectaresAreSaidTogether() {
        ServiceResult after = Ledgers.parks(ledger, edit.applyTo(Scenario.empty("甲")));
        CardContent card = cards.content(
                THING,
                gesture(List.of()),
                Optional.of(Ledgers.parks(ledger)),
                Optional.of(after),
                Denominator.POPULATION,
                false);

        assertThat(card.people() + " " + card.peopleUnit()).isEqualTo("+1,240 人");
        assertThat(card.points() + " " + card.pointsUnit()).isEqualTo("+12.4 个百分点");
        assertThat(card.detail()).isEqualTo("口袋公园 4,000 m² · 新增服务居住用地 4.0 公顷");
        assertThat(card.tone()).isEqualTo("good");
    }

    @Test
    void aRefusalSaysWhyAndShowsNoFigures() {
        CardContent card = cards.content(
                THING,
                gesture(List.of(new SitingIssue(SitingIssue.Code.IN_WATER, Map.of()))),
                Optional.of(Ledgers.parks(ledger)),
                Optional.empty(),
                Denominator.POPULATION,
                false);

        assertThat(card.refused()).isTrue();
        assertThat(card.detail()).isEqualTo("在水系内，不能放置");
        assertThat(card.people()).isEmpty();
    }

    @Test
    void figuresOfAnEarlierPlaceAreMarkedAsLate() {
        CardContent card = cards.content(
                THING,
                gesture(List.of()),
                Optional.of(Ledgers.parks(ledger)),
                Optional.of(Ledgers.parks(ledger)),
                Denominator.POPULATION,
                true);

        assertThat(card.late()).isTrue();
        assertThat(card.points()).endsWith("…");
    }

    private GesturePreview gesture(List<SitingIssue> issues) {
        return GesturePreview.of(edit, park, issues, new DisplayPoint(0, 0));
    }
}
