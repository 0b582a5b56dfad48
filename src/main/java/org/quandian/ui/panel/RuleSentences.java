package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/** Puts a regime's rule for parks into a sentence: which size serves how far, and where that is written. */
public final class RuleSentences {
    private static final String INDICATOR = "park";

    private final Messages words;

    /** Sentences in that language. */
    public RuleSentences(Messages words) {
        this.words = words;
    }

    /** 口径：公园面积 ≥ 5,000 m² 取 500 m，400–5,000 m² 取 300 m；自公园边界起算，地块按被覆盖面积计。 */
    public String rule(Regime regime) {
        List<String> parts = new ArrayList<>();
        for (SizeTier tier : tiers(regime)) {
            parts.add(part(tier));
        }
        return words.text("ui.rule.sentence", Map.of("tiers", String.join(words.text("ui.rule.comma"), parts)));
    }

    /** Where the rule is written, each source once; says so where a value still has to be checked against the printed text. */
    public String source(Regime regime) {
        Set<String> clauses = new LinkedHashSet<>();
        boolean checked = true;
        for (SizeTier tier : tiers(regime)) {
            if (!tier.clause().isBlank()) {
                clauses.add(tier.clause());
            }
            checked &= tier.checked();
        }
        String source = String.join(words.text("ui.rule.semicolon"), clauses);
        return checked ? source : source + words.text("ui.rule.unchecked");
    }

    /** The regime's name in the language of the window. */
    public String name(Regime regime) {
        return words.language() == Messages.Language.ZH ? regime.nameZh() : regime.nameEn();
    }

    private String part(SizeTier tier) {
        boolean open = Double.isInfinite(tier.maxArea());
        String size = words.text(
                open ? "ui.rule.from" : "ui.rule.between",
                Map.of(
                        "min", FigureFormat.whole(tier.minArea()),
                        "max", open ? "" : FigureFormat.whole(tier.maxArea()),
                        "radius", FigureFormat.whole(tier.radiusMetres())));
        return tier.zone() == SpecialZone.HISTORIC ? words.text("ui.rule.historic", Map.of("size", size)) : size;
    }

    private static List<SizeTier> tiers(Regime regime) {
        return regime.findStandard(INDICATOR).map(ServiceStandard::tiers).orElse(List.of()).stream()
                .sorted(Comparator.comparing(SizeTier::zone)
                        .thenComparing(
                                Comparator.comparingDouble(SizeTier::minArea).reversed()))
                .toList();
    }
}
