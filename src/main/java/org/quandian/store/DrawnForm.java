package org.quandian.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.ImportReport;

/**
 * The drawn-up form of an import: the layers and the report once more, page by page, in a map beside the SQL tables in the same store.
 * It is a copy made for speed; the tables are what counts. Its stamp tells which tables it was drawn from; a copy whose stamp or check
 * sums do not fit is left aside and the tables are read instead.
 */
final class DrawnForm {
    private static final String MAP = "quandian.drawn";
    private static final String STAMP = "stamp";
    private static final String REPORT = "report";
    private static final String LAYER = "layer/";
    private static final int FEATURES_PER_PAGE = 500;

    private final String stamp;
    private final Map<String, byte[]> pages;

    private DrawnForm(String stamp, Map<String, byte[]> pages) {
        this.stamp = stamp;
        this.pages = pages;
    }

    /** Writes the form of a city into a store; commits now and then. */
    static void write(MVStore store, String stamp, Baseline baseline, ImportReport report, CancellationToken token) {
        MVMap<String, byte[]> map = open(store);
        map.put(REPORT, ReportPage.of(report));
        baseline.layers().forEach((role, features) -> {
            for (int from = 0; from == 0 || from < features.size(); from += FEATURES_PER_PAGE) {
                token.throwIfCancelled();
                int to = Math.min(features.size(), from + FEATURES_PER_PAGE);
                map.put(key(role, from / FEATURES_PER_PAGE), FeaturePage.of(features.subList(from, to)));
            }
            store.commit();
        });
        map.put(STAMP, stamp.getBytes(StandardCharsets.UTF_8));
        store.commit();
    }

    /** Takes the pages out of a store, still as bytes; empty where there is no form. */
    static Optional<DrawnForm> findIn(MVStore store) {
        if (!store.hasMap(MAP)) {
            return Optional.empty();
        }
        Map<String, byte[]> pages = new LinkedHashMap<>();
        open(store).forEach(pages::put);
        byte[] stamp = pages.get(STAMP);
        return stamp == null || !pages.containsKey(REPORT)
                ? Optional.empty()
                : Optional.of(new DrawnForm(new String(stamp, StandardCharsets.UTF_8), pages));
    }

    /** Which tables it was drawn from. */
    String stamp() {
        return stamp;
    }

    /**
     * The city; on all cores.
     *
     * @return empty where a page is not as it was written
     */
    Optional<DrawnCity> read(CancellationToken token) {
        try {
            List<String> keys =
                    pages.keySet().stream().filter(key -> key.startsWith(LAYER)).toList();
            List<List<Feature>> read = keys.parallelStream()
                    .map(key -> {
                        token.throwIfCancelled();
                        return FeaturePage.read(page(key));
                    })
                    .toList();
            Map<LayerRole, List<Feature>> layers = new EnumMap<>(LayerRole.class);
            for (int i = 0; i < keys.size(); i++) {
                layers.computeIfAbsent(roleOf(keys.get(i)), any -> new ArrayList<>())
                        .addAll(read.get(i));
            }
            return Optional.of(new DrawnCity(layers, ReportPage.read(page(REPORT))));
        } catch (DamagedPageException damaged) {
            return Optional.empty();
        }
    }

    private byte[] page(String key) {
        byte[] page = pages.get(key);
        if (page == null) {
            throw new DamagedPageException();
        }
        return page;
    }

    private static MVMap<String, byte[]> open(MVStore store) {
        return store.openMap(
                MAP,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    private static String key(LayerRole role, int page) {
        return LAYER + role.id() + "/" + String.format("%06d", page);
    }

    private static LayerRole roleOf(String key) {
        return LayerRole.findById(key.substring(LAYER.length(), key.lastIndexOf('/')))
                .orElseThrow(DamagedPageException::new);
    }
}
