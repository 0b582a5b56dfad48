package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quandian.access.difference.DeadEnd;
import org.quandian.access.difference.DifferenceReport;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.access.difference.Reason;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.portrayal.Messages;
import org.quandian.ui.panel.StreetModel;

/** The lists about streets in words. */
class StreetListTest {
    private static final Messages ZH = Messages.in(Messages.Language.ZH);
    private final Baseline city =
            CityFixture.city().road("residential", 0, 0, 100, 0).named("东街").build();

    private static DifferenceReport.Line line(String community, Map<Reason, Double> reasons) {
        return new DifferenceReport.Line(community, 1000, 800, 500, 0, reasons);
    }

    private static StreetList difference(DifferenceReport.Line... communities) {
        DifferenceReport.Line whole = line("", Map.of(Reason.RIVER, 300.0));
        return new StreetList(
                Optional.of(new DifferenceReport("park", whole, List.of(communities), List.of())), List.of());
    }

    private static StreetList deadEnds(Optional<Reason> over) {
        DeadEnd end = new DeadEnd(7, 0, Shapes.line(0, 0, 40, 0), 40, OptionalDouble.of(900), over);
        return new StreetList(Optional.empty(), List.of(new RankedDeadEnd(1, end, 1234, OptionalDouble.of(55))));
    }

    @Test
    void theCommunityWithMostPeopleComesFirst() {
        StreetModel model = difference(
                        line("甲社区", Map.of(Reason.DETOUR, 40.0)), line("乙社区", Map.of(Reason.RIVER, 260.0)))
                .model(ZH, city);

        assertThat(model.places()).extracting(StreetModel.Row::name).containsExactly("乙社区", "甲社区");
        assertThat(model.total()).isEqualTo("300");
    }

    @Test
    void reasonsStandInTheOrderOfTheirPeople() {
        StreetModel model = difference(
                        line("甲社区", Map.of(Reason.OFF_NETWORK, 10.0, Reason.RAILWAY, 90.0, Reason.NO_ENTRANCE, 50.0)))
                .model(ZH, city);

        assertThat(model.places().get(0).note()).isEqualTo("铁路、无出入口、未接入路网");
        assertThat(model.places().get(0).explained()).startsWith("铁路 90 人");
    }

    @Test
    void communitiesOfNobodyAreLeftOut() {
        assertThat(difference(line("甲社区", Map.of())).model(ZH, city).places()).isEmpty();
    }

    @Test
    void aDeadEndSaysItsStreetItsLinkAndWhatItSaves() {
        StreetModel.Row row =
                deadEnds(Optional.empty()).model(ZH, city).deadEnds().get(0);

        assertThat(row.name()).isEqualTo("东街");
        assertThat(row.amount()).isEqualTo("+1,234");
        assertThat(row.note()).isEqualTo("连接 40 m · 现绕行 900 m · 人均少走 55 m");
    }

    @Test
    void whatNeedsABridgeSaysSo() {
        assertThat(deadEnds(Optional.of(Reason.RAILWAY))
                        .model(ZH, city)
                        .deadEnds()
                        .get(0)
                        .note())
                .endsWith("需架桥（铁路）");
    }

    @Test
    void aRowFindsItsDeadEnd() {
        StreetList list = deadEnds(Optional.empty());
        String id = list.model(ZH, city).deadEnds().get(0).id();

        assertThat(list.find(id)).isPresent();
        assertThat(list.find("?")).isEmpty();
    }
}
