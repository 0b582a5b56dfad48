package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One more way into a park, another facility, or a walled block (出入口). It adds to the ways in that there are and takes none away.
 *
 * @param of id of the facility or residential parcel it leads into; empty: whatever it stands in or nearest to
 */
public record NewEntrance(String of) implements Design {
    /** The word in files. */
    public static final String KIND = "add_entrance";
    /** Name of the field with what it leads into. */
    public static final String OF = "of";

    static final DesignKind SPEC = DesignKind.of(new NewEntrance(""), OF);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new TreeMap<>(Map.of(OF, of));
    }

    @Override
    public NewEntrance withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(OF);
        return new NewEntrance(fields.text(OF, of));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of();
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(CostLine.of(KIND, 1, Quantity.Unit.PIECE));
    }

    @Override
    public boolean isStreet() {
        return true;
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT;
    }
}
