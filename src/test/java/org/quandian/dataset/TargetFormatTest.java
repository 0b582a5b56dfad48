package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.TargetSense;
import org.quandian.planning.ZoneLevel;
import org.quandian.workspace.UnusableDataException;

/** Targets as YAML: the shipped ones as the documents have them, a project's own that reads back equal, faults with their line. */
class TargetFormatTest {
    private static final String HEAD =
            "programmes:\n  - id: X\n    zh: 甲\n    en: A\n    document: D\n    base_year: 2025\n";

    private final YamlTargetFormat format = new YamlTargetFormat();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"Baotou-2025, 20", "IM-2025, 9", "Hulunbuir-2022, 27"})
    void everyRowOfTheDocumentsIsThere(String id, int rows) {
        assertThat(programme(id).targets().stream().map(Target::text).distinct())
                .hasSize(rows);
    }

    @Test
    void everyTargetSaysWhereItIsWritten() {
        for (TargetProgramme programme : format.readShipped()) {
            assertThat(programme.targets()).allSatisfy(target -> {
                assertThat(target.document()).contains(programme.id());
                assertThat(target.paragraph()).isNotEmpty();
                assertThat(target.text()).isNotEmpty();
            });
        }
    }

    @Test
    void aYearThatTheDocumentDoesNotNameIsNotMadeUp() {
        assertThat(programme("Baotou-2025").targets())
                .filteredOn(target ->
                        target.term().written().isEmpty() && target.term().due().isPresent())
                .allSatisfy(
                        target -> assertThat(target.term().words().isEmpty()).isFalse());
        assertThat(target("Baotou-2025", "complete-communities").term().written())
                .isEmpty();
        assertThat(target("Baotou-2025", "park-coverage").term().written()).isEqualTo(OptionalInt.of(2030));
    }

    @Test
    void parkCoverageIsTheRadiusRateOfResidentialLand() {
        Target target = target("Baotou-2025", "park-coverage");

        assertThat(target.value()).isEqualTo(OptionalDouble.of(100));
        assertThat(target.sense()).isEqualTo(TargetSense.AT_LEAST);
        assertThat(target.link())
                .isEqualTo(new TargetLink.Rate("park", Ledger.RADIUS, Denominator.RESIDENTIAL_LAND, ZoneLevel.CITY));
    }

    @Test
    void whatTheProgramCannotComputeIsFilledInByHand() {
        assertThat(target("Baotou-2025", "leakage").isByHand()).isTrue();
        assertThat(target("Baotou-2025", "leakage").sense()).isEqualTo(TargetSense.AT_MOST);
    }

    @Test
    void aCityGetsTheProgrammesMadeForIt() {
        assertThat(TargetBook.of(format.readShipped(), "包头市中心城区").inUse()).containsExactly("Baotou-2025", "IM-2025");
        assertThat(TargetBook.of(format.readShipped(), "呼伦贝尔市").inUse()).containsExactly("IM-2025", "Hulunbuir-2022");
        assertThat(TargetBook.of(format.readShipped(), "鹿城示例市").inUse()).containsExactly("Baotou-2025");
    }

    @Test
    void programmesReadBackEqual() throws Exception {
        TargetBook book = TargetBook.of(format.readShipped(), "");
        for (TargetProgramme each : format.readShipped()) {
            book = book.withProgramme(each);
        }

        assertThat(format.readBook(format.writeBook(book))).isEqualTo(book);
    }

    @Property
    void entriesReadBackEqual(
            @ForAll String source,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double base,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double now,
            @ForAll boolean dated)
            throws Exception {
        // a source is entered in a field of one line, which is stripped
        String line = source.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
        TargetEntry entry = new TargetEntry(
                "Baotou-2025",
                "leakage",
                OptionalDouble.of(base),
                OptionalDouble.of(now),
                line,
                dated ? Optional.of(LocalDate.of(2025, 12, 31)) : Optional.empty());
        TargetBook book = TargetBook.of(format.readShipped(), "").withEntry(entry);

        assertThat(format.readBook(format.writeBook(book))).isEqualTo(book);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: a, zh: 甲, en: A, sense: at_least} | 8 | @catalogue.MISSING_KEY",
                "{id: a, zh: 甲, en: A, sense: perhaps, value: 3} | 8 | @catalogue.UNKNOWN_WORD",
                "{id: a, zh: 甲, en: A, sense: at_most, value: 9 %} | 8 | @catalogue.NOT_A_NUMBER",
                "{id: a, zh: 甲, en: A, sense: words, year: 30} | 8 | @catalogue.OUT_OF_RANGE",
                "{id: a, zh: 甲, en: A, sense: words, wert: 3} | 8 | @catalogue.UNKNOWN_KEY",
                "{id: a, zh: 甲, en: A, sense: words, link: {rate: park, ledger: air}} | 8 | @catalogue.UNKNOWN_WORD",
                "{id: a, zh: 甲, en: A, sense: words, link: {ledger: walk}} | 8 | @catalogue.MISSING_KEY",
                "{id: a, zh: 甲, en: A, sense: words, link: {works: [castle]}} | 8 | @catalogue.UNKNOWN_WORD",
                "{id: a, zh: 甲, en: A, sense: words, link: {works: [parking_lot], sum: lifts}} | 8 | @catalogue.UNKNOWN_WORD",
            })
    void aFaultIsToldWithItsLine(String target, String line, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), HEAD + "    targets:\n      - " + target + "\n");

        assertThatThrownBy(() -> format.readProgrammes(file))
                .isInstanceOfSatisfying(UnusableDataException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(UnusableDataException.Code.BAD_CATALOGUE);
                    assertThat(refused.args())
                            .containsEntry("path", file.toString())
                            .containsEntry("line", line)
                            .containsEntry("reason", reason);
                });
    }

    @Test
    void aTargetThatStandsTwiceIsRefused() throws Exception {
        String target = "      - {id: a, zh: 甲, en: A, sense: words}\n";
        Path file = Files.writeString(folder.resolve("own.yaml"), HEAD + "    targets:\n" + target + target);

        assertThatThrownBy(() -> format.readProgrammes(file))
                .isInstanceOfSatisfying(UnusableDataException.class, refused -> assertThat(refused.args())
                        .containsEntry("line", "9")
                        .containsEntry("reason", "@catalogue.DUPLICATE_ID"));
    }

    @Test
    void aFileWithoutProgrammesIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), "programmes: []\n");

        assertThatThrownBy(() -> format.readProgrammes(file)).isInstanceOf(UnusableDataException.class);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        String book = "use: [X]\nentries:\n  - {programme: X, target: a, now: 3, date: yesterday}\n";

        assertThatThrownBy(() -> format.readBook(book))
                .isInstanceOfSatisfying(UnusableDataException.class, refused -> assertThat(refused.args())
                        .containsEntry("line", "3")
                        .containsEntry("reason", "@catalogue.NOT_A_DATE"));
    }

    private TargetProgramme programme(String id) {
        return format.readShipped().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Target target(String programme, String id) {
        return programme(programme).findTarget(id).orElseThrow();
    }
}
