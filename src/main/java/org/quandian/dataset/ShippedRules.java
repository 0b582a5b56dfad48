package org.quandian.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.StandardsCatalogue;

/**
 * The rule sets that ship with the program. They stand in several files, so that each can be read beside its standard; a rule set
 * that stands in more than one is put together in the order of the files. A fault in them is a fault of the build.
 */
final class ShippedRules {
    private static final String FOLDER = "/org/quandian/standards/";

    /** The first regimes are the first in every list, so the usual one comes first. */
    private static final List<String> FILES = List.of(
            "types.yaml",
            "urban-health-check.yaml",
            "green.yaml",
            "cc2020.yaml",
            "qh2021.yaml",
            "tdt.yaml",
            "gb50180.yaml",
            "gb50180-others.yaml",
            "gb50180-circles.yaml",
            "gb50180-numbers.yaml",
            "measures.yaml",
            "prices.yaml");

    /** Read when it is first asked for, once: nothing in it can change. */
    private static final class Loaded {
        static final StandardsCatalogue CATALOGUE = load();
    }

    private ShippedRules() {}

    /** The catalogue; from any thread. */
    static StandardsCatalogue catalogue() {
        return Loaded.CATALOGUE;
    }

    /** Reads the files anew. */
    static StandardsCatalogue load() {
        MarkedNode together = new MarkedNode(1, null, Map.of(), null);
        for (String file : FILES) {
            together = merge(together, parse(file));
        }
        try {
            return RuleSetReader.read(together);
        } catch (MarkedException e) {
            throw new IllegalStateException("shipped rules, line " + e.line() + ": " + e.getMessage(), e);
        }
    }

    private static MarkedNode parse(String file) {
        try (InputStream in = ShippedRules.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            return MarkedNode.parseYaml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        } catch (MarkedException e) {
            throw new IllegalStateException(file + ", line " + e.line() + ": " + e.getMessage(), e);
        }
    }

    /** Both mappings: lists one after the other, for all else the first. */
    private static MarkedNode merge(MarkedNode first, MarkedNode second) {
        Map<String, MarkedNode> entries = new LinkedHashMap<>(entries(first));
        entries(second).forEach((key, value) -> entries.merge(key, value, (a, b) -> append(key, a, b)));
        return new MarkedNode(first.line(), null, entries, null);
    }

    private static MarkedNode append(String key, MarkedNode first, MarkedNode second) {
        List<MarkedNode> a = first.items();
        List<MarkedNode> b = second.items();
        if (a == null || b == null) {
            return first;
        }
        List<MarkedNode> items = new ArrayList<>(a);
        for (MarkedNode each : b) {
            int same = key.equals("regimes") ? indexOf(items, each) : -1;
            if (same < 0) {
                items.add(each);
            } else {
                items.set(same, merge(items.get(same), each));
            }
        }
        return new MarkedNode(first.line(), null, null, items);
    }

    private static int indexOf(List<MarkedNode> regimes, MarkedNode wanted) {
        String id = idOf(wanted);
        for (int i = 0; i < regimes.size(); i++) {
            if (id != null && id.equals(idOf(regimes.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String idOf(MarkedNode regime) {
        return regime.find("id").map(MarkedNode::text).orElse(null);
    }

    private static Map<String, MarkedNode> entries(MarkedNode node) {
        Map<String, MarkedNode> entries = node.entries();
        return entries == null ? Map.of() : entries;
    }
}
