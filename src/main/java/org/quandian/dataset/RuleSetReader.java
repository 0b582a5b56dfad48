package org.quandian.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.StandardsCatalogue;

/** Reads a whole file of rules: first the facility types, then the rule sets, which may only speak of those. Stateless. */
final class RuleSetReader {
    private static final Set<String> ROOT_KEYS = Set.of("types", "regimes");
    private static final Set<String> TYPE_KEYS = Set.of("id", "zh", "en", "group", "level");
    private static final Set<String> REGIME_KEYS = Set.of(
            "id", "zh", "en", "based_on", "standards", "circles", "checklist", "bundle", "parking", "parameters");
    private static final Set<String> GROUPS = Set.of(
            "education",
            "health",
            "care",
            "culture",
            "sport",
            "commerce",
            "service",
            "transport",
            "safety",
            "sanitation",
            "green");

    private RuleSetReader() {}

    /** The catalogue of a parsed file. */
    static StandardsCatalogue read(MarkedNode root) throws MarkedException {
        RuleNode file = RuleNode.of(root, "rules", ROOT_KEYS);
        List<FacilityType> types = types(file);
        KnownTypes known = new KnownTypes(types);
        Map<String, Regime> regimes = new LinkedHashMap<>();
        Map<String, MarkedNode> nodes = new LinkedHashMap<>();
        SeenIds seen = new SeenIds("regimes");
        for (MarkedNode each : file.items("regimes")) {
            RuleNode node = RuleNode.of(each, "regimes", REGIME_KEYS);
            Regime regime = regime(node.named(node.id("id")), known);
            seen.add(regime.id(), node.line("id"));
            regimes.put(regime.id(), regime);
            nodes.put(regime.id(), each);
        }
        if (regimes.isEmpty()) {
            throw new MarkedException(file.line("regimes"), MarkedFault.NO_REGIME, Map.of());
        }
        BaseCheck.check(regimes, nodes);
        return new StandardsCatalogue(types, List.copyOf(regimes.values()));
    }

    private static List<FacilityType> types(RuleNode file) throws MarkedException {
        List<FacilityType> types = new ArrayList<>();
        SeenIds seen = new SeenIds("types");
        for (MarkedNode each : file.items("types")) {
            RuleNode unnamed = RuleNode.of(each, "types", TYPE_KEYS);
            String id = unnamed.id("id");
            seen.add(id, unnamed.line("id"));
            RuleNode type = unnamed.named("types " + id);
            types.add(new FacilityType(
                    id,
                    type.text("zh"),
                    type.text("en"),
                    group(type),
                    type.word("level", CircleLevel.values(), CircleLevel::id)));
        }
        return types;
    }

    private static String group(RuleNode type) throws MarkedException {
        String group = type.text("group");
        if (!GROUPS.contains(group)) {
            String known = String.join(", ", GROUPS.stream().sorted().toList());
            throw new MarkedException(
                    type.line("group"),
                    MarkedFault.UNKNOWN_WORD,
                    Map.of("what", type.what() + " group", "value", group, "known", known));
        }
        return group;
    }

    private static Regime regime(RuleNode regime, KnownTypes types) throws MarkedException {
        List<ServiceStandard> standards = new ArrayList<>();
        StandardReader reader = new StandardReader(types);
        SeenIds seen = new SeenIds(regime.what() + " standards");
        for (MarkedNode each : regime.items("standards")) {
            ServiceStandard standard = reader.read(each, regime.what());
            seen.add(standard.indicatorId(), each.line());
            standards.add(standard);
        }
        List<String> bases = new ArrayList<>();
        for (MarkedNode each : regime.items("based_on")) {
            bases.add(each.scalar(regime.what() + " based_on"));
        }
        CommunityRuleReader community = new CommunityRuleReader(types);
        return new Regime(
                regime.what(),
                regime.text("zh"),
                regime.text("en"),
                bases,
                standards,
                community.circles(regime),
                community.checklist(regime),
                community.bundle(regime),
                NumberRuleReader.parkingRatios(regime),
                NumberRuleReader.parameters(regime));
    }
}
