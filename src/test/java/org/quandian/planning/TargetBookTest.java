package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;

/** What a book of targets says after it was edited, and what links count. */
class TargetBookTest {
    private static final Target LEAKAGE = new Target(
            "leakage",
            new Wording("漏损率", "Leakage"),
            TargetSense.AT_MOST,
            OptionalDouble.of(7),
            Wording.NONE,
            new Wording("%", "%"),
            TargetTerm.of(2030),
            Wording.NONE,
            "D",
            "5 (16)",
            "leakage <= 7 %",
            Wording.NONE,
            new TargetLink.Hand());
    private static final TargetProgramme SHIPPED =
            new TargetProgramme("A", new Wording("甲", "A"), "D", 2025, List.of("包头"), List.of(LEAKAGE));
    private static final TargetEntry ENTRY =
            new TargetEntry("A", "leakage", OptionalDouble.of(9), OptionalDouble.of(8), "水务局", Optional.empty());

    private final TargetBook book = TargetBook.of(List.of(SHIPPED), "包头市");

    @Test
    void anEntryTakesThePlaceOfTheOneBefore() {
        TargetEntry later =
                new TargetEntry("A", "leakage", OptionalDouble.of(9), OptionalDouble.of(7), "水务局", Optional.empty());

        TargetBook after = book.withEntry(ENTRY).withEntry(later);

        assertThat(after.entries()).containsExactly(later);
    }

    @Test
    void anEmptyEntryTakesItAway() {
        assertThat(book.withEntry(ENTRY).withEntry(TargetEntry.empty("A", "leakage")))
                .isEqualTo(book);
    }

    @Test
    void anEditedProgrammeStandsInThePlaceOfTheShippedOne() {
        TargetProgramme stricter = SHIPPED.withTarget(LEAKAGE.withAim(OptionalDouble.of(6), TargetTerm.of(2028)));

        TargetBook after = book.withProgramme(stricter);

        assertThat(after.listProgrammes()).containsExactly(stricter);
        assertThat(after.isOwn("A")).isTrue();
        assertThat(after.withoutOwn("A").listProgrammes()).containsExactly(SHIPPED);
    }

    @Test
    void onlyProgrammesThatAreThereCanBePutInUse() {
        assertThatThrownBy(() -> book.withInUse(List.of("B"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void atMostIsMissedFromAbove() {
        assertThat(TargetSense.AT_MOST.isMet(7, 7)).isTrue();
        assertThat(TargetSense.AT_MOST.isMet(7.1, 7)).isFalse();
        assertThat(TargetSense.AT_LEAST.isMet(6.9, 7)).isFalse();
        assertThat(TargetSense.AT_MOST.gap(9, 7)).isEqualTo(2);
    }

    @Test
    void worksAddUpAFieldOfOneKind() {
        var works = new TargetLink.Works(List.of(ParkingLot.KIND), ParkingLot.SPACES, Map.of());
        Intervention lot = InterventionKinds.make(
                ParkingLot.KIND, "p", "", Shapes.rectangle(0, 0, 50, 50), Map.of("spaces", "120"));

        assertThat(works.amountOf(lot)).isEqualTo(120);
        assertThat(works.amountOf(Shapes.pocketPark("k", 0, 0, 50, 50))).isZero();
        assertThat(works.amountOf(lot.withValues(Map.of("off", "yes")))).isZero();
    }

    @Test
    void worksCountOnlyWhatIsMeant() {
        var works = new TargetLink.Works(
                List.of(FacilitySite.KIND, PocketPark.KIND), "", Map.of("type", "embedded-service-centre"));
        Intervention centre = InterventionKinds.make(
                FacilitySite.KIND, "f", "", Shapes.rectangle(0, 0, 9, 9), Map.of("type", "embedded-service-centre"));

        assertThat(works.amountOf(centre)).isEqualTo(1);
        assertThat(works.amountOf(centre.withValues(Map.of("type", "market")))).isZero();
        assertThat(works.amountOf(Shapes.pocketPark("k", 0, 0, 50, 50))).isEqualTo(1);
    }

    @Test
    void aYearThatIsWrittenIsTheYearItIsDue() {
        assertThat(TargetTerm.of(2030).due()).isEqualTo(OptionalInt.of(2030));
    }
}
