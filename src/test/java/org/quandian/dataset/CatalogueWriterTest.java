package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Regimes;
import org.quandian.planning.Parameter;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.UnusableDataException;

/** What was written reads back equal, whatever stands in it, and looks the same every time. */
class CatalogueWriterTest {
    @Test
    void theShippedCatalogueReadsBackEqual() throws UnusableDataException {
        StandardsCatalogue shipped = CatalogueReader.readShipped();

        StandardsCatalogue again = CatalogueReader.readText(CatalogueWriter.text(shipped));

        assertThat(again.types()).isEqualTo(shipped.types());
        for (Regime regime : shipped.regimes()) {
            assertThat(again.getRegime(regime.id())).isEqualTo(regime);
        }
        assertThat(again).isEqualTo(shipped);
    }

    @Test
    void rulesOfRadiiOnlyReadBackEqual() throws UnusableDataException {
        StandardsCatalogue small = Regimes.catalogue();

        assertThat(CatalogueReader.readText(CatalogueWriter.text(small))).isEqualTo(small);
    }

    @Property(tries = 300)
    void anyNameAndAnyNumberReadsBackEqual(
            @ForAll @NotBlank String name, @ForAll @DoubleRange(min = 0, max = 1e300) double value)
            throws UnusableDataException {
        String readable = name.strip().replaceAll("[\\p{Cs}\\p{Cn}\\uFFFE\\uFFFF]", "?");
        if (readable.isBlank()) {
            return;
        }
        Regime regime = new Regime(
                "X",
                readable,
                "no",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Parameter("a.b", readable, "1.0", value, "", "# " + readable, true)));
        StandardsCatalogue catalogue = new StandardsCatalogue(List.of(), List.of(regime));

        assertThat(CatalogueReader.readText(CatalogueWriter.text(catalogue))).isEqualTo(catalogue);
    }

    @Test
    void aPlannerFindsTheHeads() {
        String text = CatalogueWriter.text(CatalogueReader.readShipped());

        assertThat(text)
                .contains("# 设施类型 Facility types", "# ======== GB50180 ", "      # 初中 Junior secondary school\n")
                .contains("          - {min_area: 5000, radius: 500, clause: ");
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theTextIsTheSameEveryTime() throws UnusableDataException {
        String text = CatalogueWriter.text(CatalogueReader.readShipped());

        assertThat(CatalogueWriter.text(CatalogueReader.readText(text))).isEqualTo(text);
    }
}
