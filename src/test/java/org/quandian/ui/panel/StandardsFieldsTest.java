package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.dataset.CityFolderReader;
import org.quandian.planning.Obligation;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.Messages;

/** One number of the shipped catalogue is changed; everything else stays. */
class StandardsFieldsTest {
    private static final Messages WORDS = Messages.in(Messages.Language.ZH);
    private final StandardsCatalogue shipped = new CityFolderReader().readShippedCatalogue();

    @Test
    void aRadiusIsChangedInItsLineOnly() {
        StandardsCatalogue edited = edit(rule("facility.market"), "radius.0", 700);

        assertThat(radii(edited, "facility.market")).startsWith(700.0);
        assertThat(radii(edited, "facility.kindergarten")).isEqualTo(radii(shipped, "facility.kindergarten"));
        assertThat(edited.getRegime("UHC2022")).isEqualTo(shipped.getRegime("UHC2022"));
    }

    @Test
    void theFieldOfAChangedNumberKnowsTheShippedOne() {
        StandardsKey key = rule("facility.market");
        double before = field(shipped, key, "radius.0").value();
        StandardsField after = field(edit(key, "radius.0", 700), key, "radius.0");

        assertThat(after.isChanged()).isTrue();
        assertThat(after.shipped()).hasValue(before);
        assertThat(after.applyTo(edit(key, "radius.0", 700), before)).isEqualTo(shipped);
    }

    @Test
    void aParameterIsChanged() {
        StandardsKey key = new StandardsKey(StandardsKey.Kind.NUMBER, "GB50180", "care.beds-per-1000-elderly");

        assertThat(edit(key, "value", 45).ruleBook("GB50180").parameter("care.beds-per-1000-elderly"))
                .isEqualTo(45);
    }

    @Test
    void spacesPerHouseholdAreChangedForOneAge() {
        StandardsKey key = new StandardsKey(StandardsKey.Kind.PARKING, "GB50180", "1");
        StandardsCatalogue edited = edit(key, "spaces", 0.65);

        assertThat(edited.getRegime("GB50180").parkingRatios())
                .extracting(each -> each.spacesPerHousehold())
                .containsExactly(0.3, 0.65, 0.8, 1.0);
    }

    @Test
    void aWeightOfZeroTakesATypeOutOfTheCircle() {
        StandardsKey key = new StandardsKey(StandardsKey.Kind.CIRCLE, "GB50180", "15");
        StandardsCatalogue edited = edit(key, "weight.market", 0);

        assertThat(field(edit(key, "weight.market", 2.5), key, "weight.market").value())
                .isEqualTo(2.5);
        assertThat(new StandardsFields(edited, shipped, WORDS).of(key))
                .extracting(StandardsField::id)
                .doesNotContain("weight.market")
                .contains("weight.park");
    }

    @Test
    void aSizeOfTheChecklistIsChanged() {
        StandardsKey key = new StandardsKey(StandardsKey.Kind.CHECK, "CC2020", "1");
        StandardsCatalogue edited = edit(key, "floor.0.0", 600);

        assertThat(edited.getRegime("CC2020")
                        .checklist()
                        .get(0)
                        .ways()
                        .get(0)
                        .parts()
                        .get(0)
                        .leastFloor())
                .isEqualTo(600);
    }

    @Test
    void anObligationIsChanged() {
        var changed = RegimeEdits.withRule(
                shipped.getRegime("GB50180"),
                "facility.market",
                rule -> RegimeEdits.withObligation(rule, Obligation.UNSAID));

        assertThat(changed.findStandard("facility.market").orElseThrow().obligation())
                .isEqualTo(Obligation.UNSAID);
    }

    @Test
    void theListSaysWhatHoldsWhereItStandsAndWhatWasChanged() {
        StandardsCatalogue edited = edit(rule("facility.pharmacy"), "radius.0", 700);
        StandardsModel model = new StandardsModel(edited, shipped, "CC2020", "CC2020");
        List<StandardsLine> found = model.lines("药店", WORDS);

        assertThat(found).filteredOn(line -> line.changed()).singleElement().satisfies(line -> {
            assertThat(line.name()).contains("药店");
            assertThat(line.source()).isEqualTo("GB50180");
            assertThat(line.radius()).isEqualTo("700");
        });
        assertThat(model.changes()).isEqualTo(1);
    }

    @Test
    void everyLineCanBeEdited() {
        StandardsModel model = new StandardsModel(shipped, shipped, "CC2020", "CC2020");
        List<StandardsLine> lines = model.lines("", WORDS);

        assertThat(lines).hasSizeGreaterThan(150).noneMatch(StandardsLine::changed);
        assertThat(lines.stream()
                        .filter(line -> !line.isShelf())
                        .filter(line -> line.key().orElseThrow().kind() != StandardsKey.Kind.CHECK))
                .allSatisfy(line -> assertThat(new StandardsFields(shipped, shipped, WORDS)
                                .of(line.key().orElseThrow()))
                        .isNotEmpty());
    }

    private static StandardsKey rule(String indicatorId) {
        return new StandardsKey(StandardsKey.Kind.RULE, "GB50180", indicatorId);
    }

    private StandardsCatalogue edit(StandardsKey key, String id, double value) {
        return field(shipped, key, id).applyTo(shipped, value);
    }

    private StandardsField field(StandardsCatalogue catalogue, StandardsKey key, String id) {
        return new StandardsFields(catalogue, shipped, WORDS)
                .of(key).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Double> radii(StandardsCatalogue catalogue, String indicatorId) {
        return catalogue.getRegime("GB50180").findStandard(indicatorId).orElseThrow().tiers().stream()
                .map(tier -> tier.radiusMetres())
                .toList();
    }
}
