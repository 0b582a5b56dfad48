package org.quandian.planning;

import java.util.List;
import java.util.Map;

/**
 * A bar across streets that nobody passes any more (封闭路段). A line bars every street it crosses; a point bars the street nearest to it
 * within the joining limit. Whoever lives along a barred street still gets out on his own side of the bar.
 */
public record StreetClosure() implements Design {
    /** The word in files. */
    public static final String KIND = "close_link";

    static final DesignKind SPEC = DesignKind.of(new StreetClosure());

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return Map.of();
    }

    @Override
    public StreetClosure withValues(String id, Map<String, String> changed) {
        FieldValues.of(id, changed).requireKnown();
        return this;
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
        return ShapeNeed.POINT_OR_LINE;
    }
}
