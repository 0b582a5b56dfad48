package org.quandian.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.UnusableDataException;

/**
 * Reads rule sets from YAML and refuses, with the line, whatever is not a rule: an unknown key, an empty or overlapping size class, a
 * radius that is no distance. Stateless.
 */
public final class CatalogueReader {
    private static final String SHIPPED = "/org/quandian/standards/parks.yaml";
    private static final Set<String> REGIME_KEYS = Set.of("id", "zh", "en", "standards");
    private static final Set<String> STANDARD_KEYS = Set.of("indicator", "ledger", "tiers");
    private static final Set<String> TIER_KEYS = Set.of("min_area", "max_area", "radius", "zone", "clause", "checked");

    private CatalogueReader() {}

    /** The rule sets that ship with the program; a fault in them is a fault of the build. */
    public static StandardsCatalogue readShipped() {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is not in the program");
            }
            return catalogue(MarkedNode.parseYaml(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(SHIPPED, e);
        } catch (MarkedException e) {
            throw new IllegalStateException(SHIPPED + ", line " + e.line() + ": " + e.reason(), e);
        }
    }

    /**
     * Reads a file of rule sets.
     *
     * @throws UnusableDataException {@code BAD_CATALOGUE} with path, line and reason
     */
    public static StandardsCatalogue read(Path file) throws UnusableDataException {
        try {
            return catalogue(MarkedNode.parseYaml(Files.readString(file)));
        } catch (IOException e) {
            throw bad(file, 1, String.valueOf(e.getMessage()));
        } catch (MarkedException e) {
            throw bad(file, e.line(), e.reason());
        }
    }

    private static UnusableDataException bad(Path file, int line, String reason) {
        return new UnusableDataException(
                UnusableDataException.Code.BAD_CATALOGUE,
                Map.of("path", file.toString(), "line", Integer.toString(line), "reason", reason));
    }

    private static StandardsCatalogue catalogue(MarkedNode root) throws MarkedException {
        List<Regime> regimes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        onlyKeys(root, Set.of("regimes"), "catalogue");
        MarkedNode list = root.required("regimes", "catalogue");
        for (MarkedNode node : list.list("regimes")) {
            Regime regime = regime(node);
            if (!ids.add(regime.id())) {
                throw new MarkedException(node.line(), "regime " + regime.id() + " stands twice");
            }
            regimes.add(regime);
        }
        if (regimes.isEmpty()) {
            throw new MarkedException(list.line(), "regimes: none");
        }
        return new StandardsCatalogue(List.of(), regimes);
    }

    private static Regime regime(MarkedNode node) throws MarkedException {
        onlyKeys(node, REGIME_KEYS, "regime");
        String id = node.required("id", "regime").scalar("id");
        List<ServiceStandard> standards = new ArrayList<>();
        for (MarkedNode each : node.required("standards", id).list(id + ".standards")) {
            standards.add(standard(each, id));
        }
        return new Regime(
                id,
                node.required("zh", id).scalar(id + ".zh"),
                node.required("en", id).scalar(id + ".en"),
                standards);
    }

    private static ServiceStandard standard(MarkedNode node, String regime) throws MarkedException {
        onlyKeys(node, STANDARD_KEYS, regime);
        String indicator = node.required("indicator", regime).scalar("indicator");
        MarkedNode ledger = node.required("ledger", regime);
        List<SizeTier> tiers = new ArrayList<>();
        MarkedNode list = node.required("tiers", regime);
        for (MarkedNode each : list.list(regime + ".tiers")) {
            tiers.add(tier(each, tiers, regime));
        }
        if (tiers.isEmpty()) {
            throw new MarkedException(list.line(), regime + ".tiers: none");
        }
        return new ServiceStandard(indicator, oneOf(Ledger.class, ledger, "ledger"), tiers);
    }

    private static SizeTier tier(MarkedNode node, List<SizeTier> earlier, String regime) throws MarkedException {
        onlyKeys(node, TIER_KEYS, regime);
        double min = node.required("min_area", regime).number("min_area");
        Optional<MarkedNode> maxNode = node.find("max_area");
        double max = maxNode.isPresent() ? maxNode.get().number("max_area") : Double.POSITIVE_INFINITY;
        double radius = node.required("radius", regime).number("radius");
        Optional<MarkedNode> zoneNode = node.find("zone");
        SpecialZone zone = zoneNode.isPresent() ? oneOf(SpecialZone.class, zoneNode.get(), "zone") : SpecialZone.NONE;
        MarkedNode checked = node.required("checked", regime);
        if (min < 0 || max <= min) {
            throw new MarkedException(node.line(), regime + ": min_area " + min + ", max_area " + max);
        }
        if (radius <= 0) {
            throw new MarkedException(node.line(), regime + ": radius " + radius);
        }
        for (SizeTier other : earlier) {
            if (other.zone() == zone && other.minArea() < max && min < other.maxArea()) {
                throw new MarkedException(node.line(), regime + ": overlaps the tier from " + other.minArea() + " m²");
            }
        }
        String clause = node.required("clause", regime).scalar("clause");
        return new SizeTier(min, max, radius, zone, clause, bool(checked));
    }

    private static boolean bool(MarkedNode node) throws MarkedException {
        String text = node.scalar("checked");
        if (!text.equals("true") && !text.equals("false")) {
            throw new MarkedException(node.line(), "checked: true or false, not \"" + text + "\"");
        }
        return text.equals("true");
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, MarkedNode node, String what) throws MarkedException {
        String text = node.scalar(what);
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        throw new MarkedException(node.line(), what + ": \"" + text + "\" is not known");
    }

    private static void onlyKeys(MarkedNode node, Set<String> known, String what) throws MarkedException {
        for (Map.Entry<String, MarkedNode> each : node.mapping(what).entrySet()) {
            if (!known.contains(each.getKey())) {
                throw new MarkedException(each.getValue().line(), what + ": unknown key \"" + each.getKey() + "\"");
            }
        }
    }
}
