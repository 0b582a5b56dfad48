package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.Programme;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;

/** The form of a kind has the fields of that kind, with words in both languages. */
class PlacedFormTest {
    @ParameterizedTest
    @EnumSource(PlacedKind.class)
    void aFormHasFieldsOfItsKindOnly(PlacedKind kind) {
        List<String> own = InterventionKinds.fieldsOf(kind.id());

        assertThat(new PlacedForm(Messages.in(Messages.Language.ZH)).of(kind))
                .extracting(FormField::name)
                .isSubsetOf(own)
                .doesNotContainAnyElementsOf(Programme.FIELDS)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(PlacedKind.class)
    void everyFieldAndChoiceHasItsWords(PlacedKind kind) {
        for (Messages.Language language : Messages.Language.values()) {
            Messages words = Messages.in(language);
            for (FormField field : new PlacedForm(words).of(kind)) {
                assertThat(words.has("placed.field." + field.name())).isTrue();
                if (!field.key().isEmpty()) {
                    assertThat(field.choices()).allMatch(choice -> words.has(field.key() + choice));
                }
            }
            assertThat(List.of("placed.kind.", "placed.tool.", "placed.tip."))
                    .filteredOn(key ->
                            !(kind == PlacedKind.FACILITY || kind == PlacedKind.SCHOOL) || !key.equals("placed.kind."))
                    .allMatch(key -> words.has(key + kind.id()));
        }
    }
}
