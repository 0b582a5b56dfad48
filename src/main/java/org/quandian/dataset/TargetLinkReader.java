package org.quandian.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Denominator;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.Ledger;
import org.quandian.planning.TargetLink;
import org.quandian.planning.ZoneLevel;

/** Reads where the figure of a target comes from: {@code {rate: park, ledger: radius}}. Stateless. */
final class TargetLinkReader {
    private static final double MOST = 1e12;

    private TargetLinkReader() {}

    /** The link of a target; by hand where it has none. */
    static TargetLink read(RuleNode target) throws MarkedException {
        Optional<MarkedNode> given = target.node().find("link");
        if (given.isEmpty()) {
            return new TargetLink.Hand();
        }
        RuleNode link = RuleNode.of(given.get(), target.what() + " link", TargetKeys.LINK);
        if (link.has("rate")) {
            return new TargetLink.Rate(
                    link.id("rate"),
                    ledger(link),
                    link.word("denominator", Denominator.values(), Denominator::id),
                    level(link, ZoneLevel.CITY));
        }
        if (link.has("found")) {
            Optional<Denominator> denominator = link.has("denominator")
                    ? Optional.of(link.word("denominator", Denominator.values(), Denominator::id))
                    : Optional.empty();
            return new TargetLink.Found(link.id("found"), ledger(link), denominator);
        }
        if (link.has("zones")) {
            return new TargetLink.Zones(
                    link.id("zones"),
                    ledger(link),
                    level(link, ZoneLevel.COMMUNITY),
                    link.text("detail", ""),
                    link.number("least", 0, MOST));
        }
        if (link.has("works")) {
            return works(link);
        }
        throw new MarkedException(
                link.node().line(),
                MarkedFault.MISSING_KEY,
                Map.of("what", link.what(), "key", "rate | found | zones | works"));
    }

    private static TargetLink works(RuleNode link) throws MarkedException {
        List<String> kinds = new ArrayList<>();
        for (MarkedNode each : link.items("works")) {
            String kind = each.scalar(link.what() + " works");
            if (!InterventionKinds.ALL.contains(kind)) {
                throw unknown(each, link.what() + " works", kind, InterventionKinds.ALL);
            }
            kinds.add(kind);
        }
        Map<String, String> where = new LinkedHashMap<>();
        if (link.has("where")) {
            for (Map.Entry<String, MarkedNode> each : link.node()
                    .required("where", link.what())
                    .mapping(link.what() + " where")
                    .entrySet()) {
                where.put(each.getKey(), each.getValue().scalar(link.what() + " where " + each.getKey()));
            }
        }
        String sum = link.text("sum", "");
        for (String kind : sum.isEmpty() ? List.<String>of() : kinds) {
            List<String> fields = InterventionKinds.fieldsOf(kind);
            if (!fields.contains(sum)) {
                throw unknown(link.node().required("sum", link.what()), link.what() + " sum", sum, fields);
            }
        }
        return new TargetLink.Works(kinds, sum, where);
    }

    private static MarkedException unknown(MarkedNode node, String what, String value, List<String> known) {
        return new MarkedException(
                node.line(),
                MarkedFault.UNKNOWN_WORD,
                Map.of("what", what, "value", value, "known", String.join(", ", known)));
    }

    private static Ledger ledger(RuleNode link) throws MarkedException {
        return link.word("ledger", Ledger.values(), Ledger::id);
    }

    private static ZoneLevel level(RuleNode link, ZoneLevel otherwise) throws MarkedException {
        return link.word("level", ZoneLevel.values(), ZoneLevel::id, otherwise);
    }
}
