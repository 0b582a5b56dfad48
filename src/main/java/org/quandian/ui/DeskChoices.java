package org.quandian.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quandian.map.MapViewport;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.MapContent;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.Theme;
import org.quandian.ui.page.PageChoices;
import org.quandian.workspace.ViewMemento;

/** What the user has chosen to see and to place with: kept with the project, never part of undo. Knows no toolkit. */
final class DeskChoices implements PageChoices {
    private static final String INDICATOR = "indicator";
    private static final String DENOMINATOR = "denominator";
    private static final String LEVEL = "level";
    private static final String LEDGER = "ledger";
    private static final String PINNED = "pinned";
    private static final String SNAPPING = "snapping";
    private static final String HIDDEN = "hidden";
    private static final String SHOWN = "shown";
    private static final String HIDDEN_KINDS = "hidden.kinds";
    private static final String PAGE = "page.";

    private String indicator = PlanDesk.FIRST_INDICATOR;
    private Denominator denominator = Denominator.RESIDENTIAL_LAND;
    private ZoneLevel level = ZoneLevel.DISTRICT;
    private Ledger ledger = Ledger.RADIUS;
    private List<String> pinned = List.of();
    private boolean snapping = true;
    private final BrushCase brushes = new BrushCase();
    private final ShownYear shownYear = new ShownYear();
    private final Map<String, String> ofPages = new HashMap<>();
    private String page = MapPage.ID;

    String indicator() {
        return indicator;
    }

    void setIndicator(String chosen) {
        indicator = chosen;
    }

    Denominator denominator() {
        return denominator;
    }

    ZoneLevel level() {
        return level;
    }

    /** The ledger that figures are wanted in; shown as soon as it is there. */
    Ledger ledger() {
        return ledger;
    }

    void setLedger(Ledger chosen) {
        ledger = chosen;
    }

    /** The indicators that are always wanted on screen, in the order they were pinned. */
    List<String> pinned() {
        return pinned;
    }

    void setPinned(List<String> ids) {
        pinned = List.copyOf(ids);
    }

    /** Whether tools are drawn to parcels and the like. */
    boolean snapping() {
        return snapping;
    }

    void setSnapping(boolean wanted) {
        snapping = wanted;
    }

    /** What is placed with. */
    BrushCase brushes() {
        return brushes;
    }

    /** Whether the city of a year is on show, or the plan as a whole. */
    ShownYear shownYear() {
        return shownYear;
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(ofPages.get(key));
    }

    @Override
    public void put(String key, String value) {
        ofPages.put(key, value);
    }

    /** The page on show; a project is always opened on the map. */
    String page() {
        return page;
    }

    void setPage(String shown) {
        page = shown;
    }

    void setDenominator(Denominator chosen) {
        denominator = chosen;
    }

    void setLevel(ZoneLevel chosen) {
        level = chosen;
    }

    /** What goes into the project file. */
    ViewMemento toMemento(MapViewport viewport, PortrayalOptions options) {
        Map<String, String> settings = new HashMap<>();
        settings.put(INDICATOR, indicator);
        settings.put(DENOMINATOR, denominator.name());
        settings.put(LEVEL, level.name());
        settings.put(LEDGER, ledger.name());
        settings.put(SNAPPING, Boolean.toString(snapping));
        settings.put(PINNED, String.join(",", pinned));
        settings.putAll(brushes.toSettings());
        ofPages.forEach((key, value) -> settings.put(PAGE + key, value));
        settings.put(SHOWN, ids(options.shown()));
        Set<MapContent> hidden = EnumSet.allOf(MapContent.class);
        hidden.removeAll(options.shown());
        settings.put(HIDDEN, ids(hidden));
        settings.put(
                HIDDEN_KINDS,
                options.hiddenKinds().stream().map(PlacedKind::id).sorted().collect(Collectors.joining(",")));
        return new ViewMemento(viewport.centreX(), viewport.centreY(), viewport.metresPerPixel(), settings);
    }

    /** Takes over what a project file tells; what it does not tell, or tells wrongly, stays as it is. */
    void restore(ViewMemento memento) {
        Map<String, String> settings = memento.settings();
        indicator = settings.getOrDefault(INDICATOR, indicator);
        denominator = choice(Denominator.values(), settings.get(DENOMINATOR), denominator);
        level = choice(ZoneLevel.values(), settings.get(LEVEL), level);
        ledger = choice(Ledger.values(), settings.get(LEDGER), ledger);
        snapping = !"false".equals(settings.get(SNAPPING));
        pinned = Arrays.stream(settings.getOrDefault(PINNED, "").split(",", -1))
                .filter(id -> !id.isBlank())
                .distinct()
                .limit(PinnedDesk.MOST)
                .toList();
        brushes.restore(settings);
        settings.forEach((key, value) -> {
            if (key.startsWith(PAGE)) {
                ofPages.put(key.substring(PAGE.length()), value);
            }
        });
    }

    /** What is shown according to a project file; layers it does not know keep their own beginning. */
    static PortrayalOptions options(Theme theme, Map<String, String> settings) {
        PortrayalOptions options = PortrayalOptions.of(theme);
        for (String id : settings.getOrDefault(HIDDEN, "").split(",", -1)) {
            options = MapContent.findById(id).map(hide(options, false)).orElse(options);
        }
        for (String id : settings.getOrDefault(SHOWN, "").split(",", -1)) {
            options = MapContent.findById(id).map(hide(options, true)).orElse(options);
        }
        List<String> kinds = List.of(settings.getOrDefault(HIDDEN_KINDS, "").split(",", -1));
        Set<PlacedKind> hidden = Arrays.stream(PlacedKind.values())
                .filter(kind -> kinds.contains(kind.id()))
                .collect(Collectors.toSet());
        return new PortrayalOptions(theme, options.shown(), hidden);
    }

    private static java.util.function.Function<MapContent, PortrayalOptions> hide(
            PortrayalOptions options, boolean shown) {
        return content -> options.withShown(content, shown);
    }

    private static String ids(Set<MapContent> contents) {
        List<String> ids = contents.stream().map(MapContent::id).sorted().toList();
        return String.join(",", ids);
    }

    /** The value of that name; {@code otherwise} where there is none. */
    static <T extends Enum<T>> T choice(T[] all, @org.jspecify.annotations.Nullable String name, T otherwise) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).collect(Collectors.toList()).stream()
                .findFirst()
                .orElse(otherwise);
    }
}
