package org.quandian.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.jspecify.annotations.Nullable;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Cohorts;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;
import org.quandian.workspace.UnusableDataException;

/** Reads {@code city.yaml}. What is merely unknown becomes an issue; what cannot be understood is refused with its line. */
final class ManifestReader {
    private static final Set<String> CITY_KEYS = Set.of("name", "crs", "regime", "layers", "cohorts");
    private static final Set<String> COHORT_KEYS = Set.of("primary", "junior");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Set<String> LAYER_KEYS =
            Set.of("file", "encoding", "crs", "fields", "values", "constants", "filter");
    private static final String DEFAULT_REGIME = "UHC2022";
    private static final long MAX_BYTES = 1 << 20;

    private final IssueLog issues;

    ManifestReader(IssueLog issues) {
        this.issues = issues;
    }

    /** Reads the manifest at that path, which must exist. */
    CityManifest read(Path file) throws UnusableDataException {
        try {
            return city(MarkedNode.parseYaml(text(file)));
        } catch (MarkedException e) {
            throw new UnusableDataException(UnusableDataException.Code.BAD_MANIFEST, e.sentence(file.toString()));
        }
    }

    private static String text(Path file) throws UnusableDataException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw bad(file, 1, "larger than 1 MiB");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (java.nio.charset.CharacterCodingException e) {
            throw bad(file, 1, "not UTF-8");
        } catch (IOException e) {
            throw bad(file, 1, String.valueOf(e.getMessage()));
        }
    }

    private static UnusableDataException bad(Path file, int line, String reason) {
        return new UnusableDataException(
                UnusableDataException.Code.BAD_MANIFEST,
                Map.of("path", file.toString(), "line", Integer.toString(line), "reason", reason));
    }

    private CityManifest city(MarkedNode root) throws MarkedException {
        for (String key : root.mapping("city.yaml").keySet()) {
            if (!CITY_KEYS.contains(key)) {
                reportUnknown(key);
            }
        }
        List<LayerEntry> layers = new ArrayList<>();
        for (Map.Entry<String, MarkedNode> each :
                root.required("layers", "city.yaml").mapping("layers").entrySet()) {
            Optional<LayerRole> role = LayerRole.findById(each.getKey());
            if (role.isEmpty()) {
                reportUnknown(each.getKey());
                continue;
            }
            List<MarkedNode> items = each.getValue().items();
            for (MarkedNode item : items == null ? List.of(each.getValue()) : items) {
                layers.add(layer(role.get(), item));
            }
        }
        Optional<MarkedNode> regime = root.find("regime");
        return new CityManifest(
                root.required("name", "city.yaml").scalar("name"),
                root.required("crs", "city.yaml").scalar("crs"),
                regime.isPresent() ? regime.get().scalar("regime") : DEFAULT_REGIME,
                cohorts(root.find("cohorts").orElse(null)),
                layers);
    }

    private Cohorts cohorts(@Nullable MarkedNode node) throws MarkedException {
        if (node == null) {
            return Cohorts.NONE;
        }
        for (String key : node.mapping("cohorts").keySet()) {
            if (!COHORT_KEYS.contains(key)) {
                reportUnknown("cohorts." + key);
            }
        }
        return new Cohorts(years(node, "primary"), years(node, "junior"));
    }

    /** Children by year; a year that is none and a number below 0 are refused with their line. */
    private static SortedMap<Integer, Double> years(MarkedNode cohorts, String level) throws MarkedException {
        SortedMap<Integer, Double> years = new TreeMap<>();
        Optional<MarkedNode> node = cohorts.find(level);
        if (node.isPresent()) {
            String what = "cohorts." + level;
            for (Map.Entry<String, MarkedNode> each : node.get().mapping(what).entrySet()) {
                int line = each.getValue().line();
                if (!YEAR.matcher(each.getKey()).matches()) {
                    throw outOfRange(line, what, each.getKey(), "1900", "2199");
                }
                double children = each.getValue().number(what + "." + each.getKey());
                if (children < 0) {
                    throw outOfRange(
                            line, what + "." + each.getKey(), each.getValue().scalar(what), "0", "∞");
                }
                years.put(Integer.valueOf(each.getKey()), children);
            }
        }
        return years;
    }

    private static MarkedException outOfRange(int line, String what, String value, String least, String most) {
        return new MarkedException(
                line, MarkedFault.OUT_OF_RANGE, Map.of("what", what, "value", value, "least", least, "most", most));
    }

    private LayerEntry layer(LayerRole role, MarkedNode node) throws MarkedException {
        String what = "layers." + role.id();
        for (String key : node.mapping(what).keySet()) {
            if (!LAYER_KEYS.contains(key)) {
                reportUnknown(role.id() + "." + key);
            }
        }
        Optional<MarkedNode> crs = node.find("crs");
        return new LayerEntry(
                role,
                node.required("file", what).scalar(what + ".file"),
                encoding(node, what),
                crs.isPresent() ? crs.get().scalar(what + ".crs") : null,
                texts(node.find("fields").orElse(null), what + ".fields"),
                values(node.find("values").orElse(null), what + ".values"),
                texts(node.find("constants").orElse(null), what + ".constants"),
                filter(node.find("filter").orElse(null), what));
    }

    private static String encoding(MarkedNode layer, String what) throws MarkedException {
        Optional<MarkedNode> node = layer.find("encoding");
        if (node.isEmpty()) {
            return LayerEntry.AUTO;
        }
        String name = node.get().scalar(what + ".encoding");
        if (name.equalsIgnoreCase(LayerEntry.AUTO)) {
            return LayerEntry.AUTO;
        }
        try {
            Charset.forName(name);
            return name;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new MarkedException(node.get().line(), what + ".encoding: \"" + name + "\" is not known");
        }
    }

    private static Map<String, String> texts(@Nullable MarkedNode node, String what) throws MarkedException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node != null) {
            for (Map.Entry<String, MarkedNode> each : node.mapping(what).entrySet()) {
                texts.put(each.getKey(), each.getValue().scalar(what + "." + each.getKey()));
            }
        }
        return texts;
    }

    private static Map<String, Map<String, String>> values(@Nullable MarkedNode node, String what)
            throws MarkedException {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        if (node != null) {
            for (Map.Entry<String, MarkedNode> each : node.mapping(what).entrySet()) {
                values.put(each.getKey(), texts(each.getValue(), what + "." + each.getKey()));
            }
        }
        return values;
    }

    private static @Nullable Filter filter(@Nullable MarkedNode node, String what) throws MarkedException {
        if (node == null) {
            return null;
        }
        try {
            return ECQL.toFilter(node.scalar(what + ".filter"));
        } catch (CQLException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new MarkedException(node.line(), what + ".filter: " + reason);
        }
    }

    private void reportUnknown(String key) {
        issues.add(Code.UNKNOWN_ROLE, Severity.WARNING, key, 0, null, Map.of("role", key));
    }
}
