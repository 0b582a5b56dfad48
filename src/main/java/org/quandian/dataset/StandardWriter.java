package org.quandian.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quandian.planning.Denominator;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.Obligation;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeRange;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.TargetValue;

/** Writes service standards, each under the name of its facility type. What a reader would fill in by itself is left out. */
final class StandardWriter {
    private static final List<Denominator> USUAL = List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION);

    private final StandardsCatalogue catalogue;
    private final YamlText text;

    StandardWriter(StandardsCatalogue catalogue, YamlText text) {
        this.catalogue = catalogue;
        this.text = text;
    }

    /** One item of a regime's list. */
    void write(ServiceStandard standard) {
        catalogue.types().stream()
                .filter(type -> type.indicatorId().equals(standard.indicatorId()))
                .findFirst()
                .ifPresent(this::writeName);
        text.line(6, "- indicator: " + YamlText.quoted(standard.indicatorId()));
        if (standard.ledger() != Ledger.RADIUS) {
            text.line(8, "ledger: " + standard.ledger().id());
        }
        if (standard.obligation() != Obligation.UNSAID) {
            text.line(8, "obligation: " + standard.obligation().id());
        }
        writeRange("floor", standard.floor());
        writeRange("land", standard.land());
        if (!standard.capacityRule().isEmpty()) {
            text.line(8, "capacity: " + YamlText.quoted(standard.capacityRule()));
        }
        if (!standard.denominators().equals(USUAL)) {
            String ids = standard.denominators().stream().map(Denominator::id).collect(Collectors.joining(", "));
            text.line(8, "denominators: [" + ids + "]");
        }
        writeTargets(standard.targets());
        if (!standard.clause().isEmpty()) {
            text.line(8, "clause: " + YamlText.quoted(standard.clause()));
        }
        if (!standard.clause().isEmpty() || standard.checked()) {
            text.line(8, "checked: " + standard.checked());
        }
        writeTiers(standard.tiers());
    }

    private void writeName(FacilityType type) {
        text.comment(6, type.nameZh() + " " + type.nameEn());
    }

    private void writeRange(String key, SizeRange range) {
        if (!range.equals(SizeRange.ANY)) {
            FlowLine line = new FlowLine()
                    .numberUnless(0, "min", range.least())
                    .numberUnless(Double.POSITIVE_INFINITY, "max", range.most());
            text.line(8, key + ": " + line);
        }
    }

    private void writeTargets(List<TargetValue> targets) {
        if (!targets.isEmpty()) {
            text.line(8, "targets:");
        }
        for (TargetValue target : targets) {
            FlowLine line = new FlowLine()
                    .number("value", target.value())
                    .numberUnless(0, "year", target.year())
                    .text("scope", target.scope())
                    .source(target.clause(), target.checked());
            text.line(10, "- " + line);
        }
    }

    private void writeTiers(List<SizeTier> tiers) {
        if (!tiers.isEmpty()) {
            text.line(8, "tiers:");
        }
        for (SizeTier tier : tiers) {
            FlowLine line = new FlowLine()
                    .numberUnless(0, "min_area", tier.minArea())
                    .numberUnless(Double.POSITIVE_INFINITY, "max_area", tier.maxArea())
                    .number("radius", tier.radiusMetres());
            if (tier.zone() != SpecialZone.NONE) {
                line.word("zone", tier.zone().name().toLowerCase(Locale.ROOT));
            }
            text.line(10, "- " + line.source(tier.clause(), tier.checked()));
        }
    }
}
