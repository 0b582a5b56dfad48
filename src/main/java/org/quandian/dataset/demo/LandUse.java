package org.quandian.dataset.demo;

import java.util.List;

/** Gives single plots within living blocks another use: shops at the main streets, car parks, a vacant plot here and there. */
final class LandUse {
    private LandUse() {}

    static void settle(CityPlan plan, List<Plot> plots) {
        Dice dice = Dice.of(plan.seed(), "plot use");
        for (Plot plot : plots) {
            if (plot.use() == Use.LIVING) {
                plot.use(use(plot, dice.share(), facesArterial(plot)));
            } else if (plot.use() == Use.COMMERCE && dice.chance(0.06)) {
                plot.use(Use.PARKING);
            }
        }
    }

    private static Use use(Plot plot, double chance, boolean atMainStreet) {
        double shops = atMainStreet ? plot.zone().isOrganic() ? 0.16 : 0.10 : 0.012;
        double parking = plot.zone().isOrganic() ? 0.006 : 0.013;
        double idle = plot.zone().isOrganic() ? 0.0045 : 0.0035;
        if (chance < shops) {
            return Use.COMMERCE;
        }
        if (chance < shops + parking) {
            return Use.PARKING;
        }
        return chance < shops + parking + idle && plot.area() > 450 ? Use.IDLE : Use.LIVING;
    }

    private static boolean facesArterial(Plot plot) {
        Patch patch = plot.patch();
        if (patch == null) {
            return false;
        }
        for (int i = 0; i < patch.size(); i++) {
            if (patch.side(i).facesArterial()) {
                return true;
            }
        }
        return false;
    }
}
