package org.quandian.ui.panel;

import org.quandian.portrayal.PlacedKind;

/** The icons of placed things (UI.md §5): outlined in the toolbar, filled in lists. */
public final class PlacedIcons {
    private PlacedIcons() {}

    /** In the toolbar. */
    public static String tool(PlacedKind kind) {
        return switch (kind) {
            case PARK -> "mdi2t-tree-outline";
            case COMMUNITY -> "mdi2h-home-group";
            case PARKING -> "mdi2p-parking";
            case LINK -> "mdi2r-road-variant";
            case CLOSURE -> "mdi2m-minus-circle-outline";
            case ENTRANCE -> "mdi2d-door-open";
            case FACILITY -> "mdi2m-map-marker-plus-outline";
            case SCHOOL -> "mdi2s-school-outline";
            case GREEN -> "mdi2g-gate-open";
            case CENTRE -> "mdi2o-office-building-outline";
            case IDLE -> "mdi2r-recycle";
            case RENEWAL -> "mdi2c-crane";
            case EXTENSION -> "mdi2s-school-outline";
            case KERBSIDE -> "mdi2c-car-outline";
            case SHARED -> "mdi2w-weather-night";
            case CHARGING -> "mdi2e-ev-station";
            case SHELTER -> "mdi2t-tent";
            case TOILET -> "mdi2h-human-male-female";
            case FIRE -> "mdi2f-fire";
        };
    }

    /** In lists. */
    public static String mark(PlacedKind kind) {
        return switch (kind) {
            case PARK -> "mdi2t-tree";
            case COMMUNITY -> "mdi2h-home-group";
            case PARKING -> "mdi2p-parking";
            case LINK -> "mdi2r-road-variant";
            case CLOSURE -> "mdi2m-minus-circle";
            case ENTRANCE -> "mdi2d-door-open";
            case FACILITY -> "mdi2m-map-marker";
            case SCHOOL -> "mdi2s-school";
            case GREEN -> "mdi2g-gate-open";
            case CENTRE -> "mdi2o-office-building";
            case IDLE -> "mdi2r-recycle";
            case RENEWAL -> "mdi2c-crane";
            case EXTENSION -> "mdi2s-school";
            case KERBSIDE -> "mdi2c-car";
            case SHARED -> "mdi2w-weather-night";
            case CHARGING -> "mdi2e-ev-station";
            case SHELTER -> "mdi2t-tent";
            case TOILET -> "mdi2h-human-male-female";
            case FIRE -> "mdi2f-fire";
        };
    }
}
