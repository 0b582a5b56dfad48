package org.quandian.ui.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.access.city.CityLedger;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The list of communities: sorted and searched. */
class CheckupModelTest {
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CheckupReport REPORT = report();
    private static final CheckupModel MODEL =
            CheckupModel.of(REPORT, ZoneLevel.COMMUNITY, new CheckupWords(Messages.in(Messages.Language.ZH), RULES));

    private static CheckupReport report() {
        var city = CityFixture.city()
                .block(0, 0, 200, 200)
                .people(300)
                .block(3000, 0, 200, 200)
                .people(500)
                .block(6000, 0, 200, 200)
                .people(400)
                .block(9000, 0, 100, 100)
                .people(10)
                .park(3000, 210, 100, 100)
                .community("阳光社区", -500, -500, 1500, 1500)
                .community("鹿苑社区", 2500, -500, 1500, 1500)
                .community("松石社区", 5500, -500, 1500, 1500)
                .build();
        CityLedger ledger = CityLedger.prepare(city, RULES, CancellationToken.none(), ProgressListener.SILENT);
        return CheckupReport.of(ledger.baseline(), CancellationToken.none());
    }

    private static List<String> names(String query, CheckupModel.Order order) {
        return MODEL.list(query, order).stream().map(CheckupModel.Row::name).toList();
    }

    @Test
    void theLayersOrderIsKept() {
        assertThat(names("", CheckupModel.Order.LAYER)).containsExactly("阳光社区", "鹿苑社区", "松石社区", "（不在任何社区）");
    }

    @Test
    void mostResidentsComeFirst() {
        assertThat(names("", CheckupModel.Order.PEOPLE)).containsExactly("鹿苑社区", "松石社区", "阳光社区", "（不在任何社区）");
    }

    @Test
    void theWorstMarkComesFirst() {
        List<CheckupModel.Row> rows = MODEL.list("", CheckupModel.Order.GRADE);

        assertThat(rows)
                .isSortedAccordingTo((one, other) -> Double.compare(
                        one.card().mark().orElse(2), other.card().mark().orElse(2)));
        assertThat(rows.get(rows.size() - 1).name()).isEqualTo("鹿苑社区");
    }

    @Test
    void mostProblemsComeFirst() {
        assertThat(MODEL.list("", CheckupModel.Order.PROBLEMS))
                .extracting(CheckupModel.Row::problems)
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void aSearchGoesByNameAndByInitials() {
        assertThat(names("鹿苑", CheckupModel.Order.LAYER)).containsExactly("鹿苑社区");
        assertThat(names("ss", CheckupModel.Order.LAYER)).containsExactly("松石社区");
        assertThat(names("YG", CheckupModel.Order.LAYER)).containsExactly("阳光社区");
        assertThat(names("没有", CheckupModel.Order.LAYER)).isEmpty();
    }

    @Test
    void placesOnTheMapAreFoundForCardsWithBorders() {
        CheckupPlaces places = new CheckupPlaces(REPORT.figures().ledger().city());
        ZoneCard sun = REPORT.findCommunity("阳光社区").orElseThrow();

        assertThat(places.find(sun).orElseThrow().contains(0, 0)).isTrue();
        assertThat(places.find(REPORT.findCommunity("").orElseThrow())).isEmpty();
        assertThat(places.find(REPORT.city()).orElseThrow().contains(6000, 0)).isTrue();
    }
}
