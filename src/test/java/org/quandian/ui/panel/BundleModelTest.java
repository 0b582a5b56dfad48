package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quandian.dataset.CityFolderReader;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.Messages;

/** What a complete community has and gets. */
class BundleModelTest {
    private static final RuleBook RULES =
            new CityFolderReader().readShippedCatalogue().ruleBook("UHC2022");
    private static final Messages ZH = Messages.in(Messages.Language.ZH);

    private static BundleModel model(Set<String> there, String... items) {
        return BundleModel.of(ZH, RULES, there, List.of(items));
    }

    @Test
    void whatIsThereIsNotBroughtAgain() {
        BundleModel model = model(Set.of("kindergarten", "park"));

        assertThat(model.there()).extracting(BundleModel.Line::type).containsExactly("kindergarten");
        assertThat(model.missing()).hasSize(RULES.bundle().size() - 1).allMatch(BundleModel.Line::chosen);
    }

    @Test
    void theFloorIsThatOfTheStandard() {
        assertThat(model(Set.of(), "community-service-station", "nursery").squareMetres())
                .isEqualTo(1000);
        assertThat(model(Set.of()).lines().get(0).size()).isEqualTo("800 m²");
    }

    @Test
    void takingOneThingOutNamesTheOthers() {
        BundleModel model = model(Set.of("kindergarten"), "nursery", "pharmacy");

        assertThat(model.choiceWith("pharmacy", false)).isEqualTo("nursery");
        assertThat(model.choiceWith("laundry", true)).isEqualTo("nursery,laundry,pharmacy");
    }

    @Test
    void everythingMissingIsSaidByNothing() {
        BundleModel all = model(Set.of("kindergarten"));
        String without = all.choiceWith("laundry", false);

        assertThat(model(Set.of("kindergarten"), without.split(",")).choiceWith("laundry", true))
                .isEmpty();
    }
}
