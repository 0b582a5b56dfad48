package org.quandian.bench;

import java.util.ArrayList;
import java.util.List;
import org.quandian.access.service.ServiceTable;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.ServiceLedger;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.SharedData;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.UnusableDataException;

/** The benchmark city of 40,000 parcels and 1,400 parks, with an endless sequence of edits to it. */
final class RadiusCity {
    private static final int MOST_PARKS = 30;
    private static final CancellationToken TOKEN = CancellationToken.none();

    private final Baseline baseline;
    private final ServiceLedger ledger;
    private final RandomShapes random = new RandomShapes(1);
    private final List<Intervention> placed = new ArrayList<>();
    private ServiceTable current;
    private int edits;

    private RadiusCity(Baseline baseline) {
        this.baseline = baseline;
        this.ledger = prepare();
        this.current = ledger.baseline();
    }

    static RadiusCity read() throws UnusableDataException {
        return new RadiusCity(new CityFolderReader()
                .readCity(SharedData.path("bench/radius-a"), TOKEN, ProgressListener.SILENT)
                .baseline());
    }

    ServiceLedger prepare() {
        return ServiceLedger.parks(baseline, Regimes.uhc2022());
    }

    ServiceTable evaluate() {
        return ledger.evaluate(new Scenario("bench", placed));
    }

    /** Places another pocket park somewhere, takes the oldest away where there are many, and reads both rates. */
    double edit() {
        if (placed.size() == MOST_PARKS) {
            placed.remove(0);
        }
        double side = random.between(20, 100);
        placed.add(Shapes.pocketPark(
                "p" + edits++, random.between(390_000, 420_000), random.between(4_490_000, 4_510_000), side, side));
        current = ledger.update(current, new Scenario("bench", placed));
        return current.city(Denominator.RESIDENTIAL_LAND).rate()
                + current.city(Denominator.POPULATION).rate();
    }

    ServiceTable current() {
        return current;
    }
}
