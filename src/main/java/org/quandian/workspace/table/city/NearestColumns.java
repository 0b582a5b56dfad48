package org.quandian.workspace.table.city;

import java.util.List;
import java.util.Optional;
import org.quandian.access.IndicatorResult;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceResult;
import org.quandian.access.gap.FacilityFinder;
import org.quandian.access.people.Dwellings;
import org.quandian.access.service.WalkTable;
import org.quandian.access.walk.NearestOnFoot;
import org.quandian.planning.Ledger;
import org.quandian.task.Memo;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.TableColumn;

/**
 * How far the nearest facility of a service is from the middle of a parcel's people, and which it is: in a straight line by radius, along
 * the streets on foot. All parcels are measured when the first is asked for. Stateless.
 */
final class NearestColumns {
    private NearestColumns() {}

    static List<TableColumn> of(TableGround ground, TableWords words, Ledger ledger, IndicatorResult result) {
        if (!(result instanceof ServiceResult service)) {
            return List.of();
        }
        int units = ground.baseline().demandUnits().size();
        Dwellings dwellings = ground.radius().ledger().ground().dwellings();
        Memo<Nearest> nearest = new Memo<>(() -> new Nearest(finder(service, ledger), dwellings, units));
        String key = "distance_" + ledger.id();
        return List.of(
                TableColumn.ofNumber(
                        words.head(key, ColumnKind.NUMBER).withUnit("m"), row -> nearest.get().metres[row]),
                TableColumn.ofText(words.head("nearest", ColumnKind.TEXT), row -> nearest.get().names[row]));
    }

    private static FacilityFinder finder(ServiceResult service, Ledger ledger) {
        if (ledger == Ledger.WALK) {
            WalkTable table = WalkTable.of(service);
            return NearestOnFoot.of(table.streets(), table.facilities(), table.sources())::find;
        }
        return NearestFacility.of(service.sources())::find;
    }

    /** The nearest facility of every parcel. */
    private static final class Nearest {
        private final double[] metres;
        private final String[] names;

        Nearest(FacilityFinder finder, Dwellings dwellings, int units) {
            this.metres = new double[units];
            this.names = new String[units];
            for (int unit = 0; unit < units; unit++) {
                Optional<NearestFacility.Found> found = finder.find(dwellings.centreX(unit), dwellings.centreY(unit));
                metres[unit] = found.map(NearestFacility.Found::distanceMetres).orElse(Double.NaN);
                names[unit] = found.map(NearestColumns::name).orElse("");
            }
        }
    }

    private static String name(NearestFacility.Found found) {
        return found.source().nameOrId();
    }
}
