package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quandian.planning.Parameter;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.UnusableDataException;

/** Standards of a project that is older than some of the numbers that the program goes by. */
class MissingNumbersTest {
    private static final StandardsCatalogue SHIPPED = CatalogueReader.readShipped();
    private static final String THRESHOLD = "checkup.grade.park.fair";

    /** As an older program wrote it: without some numbers. */
    private static StandardsCatalogue older(Predicate<Parameter> known) {
        return new StandardsCatalogue(
                SHIPPED.types(),
                SHIPPED.regimes().stream().map(regime -> older(regime, known)).toList());
    }

    private static Regime older(Regime regime, Predicate<Parameter> known) {
        return with(regime, regime.parameters().stream().filter(known).toList());
    }

    private static Regime with(Regime regime, List<Parameter> parameters) {
        return new Regime(
                regime.id(),
                regime.nameZh(),
                regime.nameEn(),
                regime.basedOn(),
                regime.standards(),
                regime.circles(),
                regime.checklist(),
                regime.bundle(),
                regime.parkingRatios(),
                parameters);
    }

    private static StandardsCatalogue reread(StandardsCatalogue catalogue) throws UnusableDataException {
        YamlCatalogueFormat format = new YamlCatalogueFormat();
        return format.readCatalogue(format.writeCatalogue(catalogue));
    }

    private static RuleBook rules(StandardsCatalogue catalogue) {
        return catalogue.ruleBook("UHC2022");
    }

    @Test
    void thresholdsPricesAndSizesComeAsShippedSoThatTheyCanBeEdited() throws UnusableDataException {
        StandardsCatalogue older = older(each -> !each.id().startsWith("checkup.")
                && !each.id().startsWith("price.")
                && !each.id().equals("embedded.floor.least"));
        assertThat(rules(older).findParameter(THRESHOLD)).isEmpty();

        RuleBook read = rules(reread(older));
        for (String id : List.of(THRESHOLD, "checkup.problem.scope", "price.pocket_park", "embedded.floor.least")) {
            assertThat(read.findParameter(id))
                    .isEqualTo(rules(SHIPPED).findParameter(id))
                    .isPresent();
        }
    }

    @Test
    void aNumberThatWasChangedStays() throws UnusableDataException {
        Regime last = SHIPPED.getRegime("GB50180");
        StandardsCatalogue changed = SHIPPED.withRegime(with(
                last,
                last.parameters().stream()
                        .map(each -> each.id().equals(THRESHOLD)
                                ? new Parameter(THRESHOLD, each.nameZh(), each.nameEn(), 0.5, "", each.clause(), false)
                                : each)
                        .toList()));

        assertThat(rules(reread(changed)).findParameter(THRESHOLD).orElseThrow().value())
                .isEqualTo(0.5);
    }

    @Test
    void nothingIsAddedThatWouldChangeAFigure() throws UnusableDataException {
        StandardsCatalogue older = older(each -> !each.id().equals("shelter.m2-per-person"));

        assertThat(rules(reread(older)).findParameter("shelter.m2-per-person")).isEmpty();
    }

    @Test
    void aCatalogueThatLacksNothingIsReadAsItIs() throws UnusableDataException {
        assertThat(reread(SHIPPED)).isEqualTo(SHIPPED);
    }
}
