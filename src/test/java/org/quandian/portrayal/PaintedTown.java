package org.quandian.portrayal;

import static org.quandian.fixture.CityFixture.city;

import java.util.Collections;
import java.util.List;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/** A town of 400 by 240 m with one of everything, for pictures. */
final class PaintedTown {
    private PaintedTown() {}

    static Baseline town() {
        CityFixture town = city().studyArea(4, 4, 392, 232);
        for (int column = 0; column < 6; column++) {
            for (int row = 0; row < 4; row++) {
                if (row != 1 && !(column == 1 && row == 2)) {
                    town.block(10 + column * 64, 10 + row * 58, 54, 46).people(100);
                    town.building(16 + column * 64, 18 + row * 58, 18, 8);
                    town.building(40 + column * 64, 18 + row * 58, 18, 8);
                }
            }
        }
        town.park(74, 126, 54, 46).named("人民公园");
        town.river(0, 74, 400, 30).named("昆河");
        for (int column = 1; column < 6; column++) {
            town.road(column == 3 ? "trunk" : "branch", 5 + column * 64, 4, 5 + column * 64, 236)
                    .named("建设路");
        }
        town.road("secondary", 0, 120, 400, 120).named("人民路");
        town.railway(0, 210, 200, 226, 400, 216);
        town.district("城北区", 0, 120, 400, 120).district("城南区", 0, 0, 400, 120);
        town.historic(138, 126, 118, 46).school("primary", 900, 350, 40).facility("market", 300, 40);
        return town.build();
    }

    static Scenario plan() {
        return new ScenarioEdit.Place(
                        new Intervention("p1", "口袋公园", Shapes.rectangle(290, 140, 24, 20), new PocketPark()))
                .applyTo(Scenario.empty("方案 A"));
    }

    static StillResult before(Baseline town) {
        return StillResult.of(town, Scenario.empty("基线"), shares(town, 0.5));
    }

    static StillResult after(Baseline town) {
        return StillResult.of(town, plan(), shares(town, 0.75));
    }

    static List<Double> shares(Baseline town, double share) {
        return Collections.nCopies(town.demandUnits().size(), share);
    }
}
