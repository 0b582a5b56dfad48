package org.quandian.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Scenario;
import org.quandian.workspace.PlanRefusedException;
import org.quandian.workspace.PlanText;
import org.quandian.workspace.ReadPlan;

/** Plans as the text of a GeoJSON file, see {@link PlanFiles}. Stateless. */
public final class GeoJsonPlanText implements PlanText {
    /** What the text is called where something is the matter with it. */
    private static final String SHOWN = "GeoJSON";

    private final String program;

    /** @param program the version of this program, which the text says */
    public GeoJsonPlanText(String program) {
        this.program = program;
    }

    @Override
    public String write(Scenario plan, City city) {
        try {
            return PlanGeoJson.text(plan, PlanHead.of(plan.name(), program, city), city.crs());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public ReadPlan read(String text, Baseline city) throws PlanRefusedException {
        PlanGeoJson.Content content = PlanGeoJson.read(text, SHOWN, city.city().crs());
        return new PlanChecker(content.head(), city, CatalogueReader.readShipped()).check(SHOWN, content.records());
    }
}
