package org.quandian.dataset;

import java.util.List;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.StandardsCatalogue;

/**
 * Writes a catalogue as one YAML text that reads back equal, in an order that never changes and with heads that a planner finds his
 * way by. Stateless; from any thread.
 */
public final class CatalogueWriter {
    private static final List<String> HEAD = List.of(
            "规则集：每个数值都写明出处 clause；checked: true 为已见原文，false 为缺省值，待与标准原文核对。",
            "面积 m²（下限含，上限不含），半径 m，自设施边界量直线距离。修改后可用 quandian standards --check 检查。",
            "Rule sets: every value names its clause; checked: true = seen in a text of the standard, false = a default to be checked.",
            "Areas in m² (least inclusive, most exclusive), radius in metres, straight. Check with quandian standards --check.");

    private CatalogueWriter() {}

    /**
     * The text of a catalogue.
     *
     * @param catalogue one that a reader would accept: every rule with its clause
     */
    public static String text(StandardsCatalogue catalogue) {
        YamlText text = new YamlText();
        HEAD.forEach(line -> text.comment(0, line));
        writeTypes(catalogue.types(), text);
        text.gap().comment(0, "规则集 Rule sets").line(0, "regimes:");
        StandardWriter standards = new StandardWriter(catalogue, text);
        for (Regime regime : catalogue.regimes()) {
            writeRegime(regime, standards, text);
        }
        return text.toString();
    }

    private static void writeTypes(List<FacilityType> types, YamlText text) {
        text.gap().comment(0, "设施类型 Facility types").line(0, types.isEmpty() ? "types: []" : "types:");
        String group = "";
        for (FacilityType type : types) {
            if (!type.group().equals(group)) {
                group = type.group();
                text.comment(2, group);
            }
            text.line(
                    2,
                    "- "
                            + new FlowLine()
                                    .text("id", type.id())
                                    .text("zh", type.nameZh())
                                    .text("en", type.nameEn())
                                    .text("group", type.group())
                                    .word("level", type.level().id()));
        }
    }

    private static void writeRegime(Regime regime, StandardWriter standards, YamlText text) {
        text.gap().comment(2, "======== " + regime.id() + " " + regime.nameZh());
        text.line(2, "- id: " + YamlText.quoted(regime.id()))
                .line(4, "zh: " + YamlText.quoted(regime.nameZh()))
                .line(4, "en: " + YamlText.quoted(regime.nameEn()));
        if (!regime.basedOn().isEmpty()) {
            List<String> bases = regime.basedOn().stream().map(YamlText::quoted).toList();
            text.line(4, "based_on: [" + String.join(", ", bases) + "]");
        }
        if (!regime.standards().isEmpty()) {
            text.line(4, "standards:");
            for (ServiceStandard standard : regime.standards()) {
                standards.write(standard);
            }
        }
        CommunityRuleWriter community = new CommunityRuleWriter(text);
        community.writeCircles(regime.circles());
        community.writeChecklist(regime.checklist());
        community.writeBundle(regime.bundle());
        writeParking(regime.parkingRatios(), text);
        writeParameters(regime.parameters(), text);
    }

    private static void writeParking(List<ParkingRatio> ratios, YamlText text) {
        if (ratios.isEmpty()) {
            return;
        }
        text.comment(4, "停车：每户车位，按建成年代 Spaces per household by year of construction")
                .line(4, "parking:");
        for (ParkingRatio ratio : ratios) {
            text.line(
                    6,
                    "- "
                            + new FlowLine()
                                    .numberUnless(Integer.MAX_VALUE, "built_before", ratio.builtBefore())
                                    .number("spaces", ratio.spacesPerHousehold())
                                    .number("charging", ratio.chargingShare())
                                    .source(ratio.clause(), ratio.checked()));
        }
    }

    private static void writeParameters(List<Parameter> parameters, YamlText text) {
        if (parameters.isEmpty()) {
            return;
        }
        text.comment(4, "其他数值 Other numbers").line(4, "parameters:");
        for (Parameter parameter : parameters) {
            text.line(
                    6,
                    "- "
                            + new FlowLine()
                                    .text("id", parameter.id())
                                    .text("zh", parameter.nameZh())
                                    .text("en", parameter.nameEn())
                                    .number("value", parameter.value())
                                    .textIfAny("unit", parameter.unit())
                                    .source(parameter.clause(), parameter.checked()));
        }
    }
}
