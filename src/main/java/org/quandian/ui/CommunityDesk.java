package org.quandian.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Baseline;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.siting.SitingIssue;
import org.quandian.task.LatestOnly;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.GesturePreview;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.BundleModel;
import org.quandian.ui.panel.CommunityGuide;
import org.quandian.ui.panel.CommunityGuideModel;

/**
 * Leads the planner to a complete community: while it is in the hand the left dock lists the communities, those that lack most first; the
 * one that is chosen is shown on the map with its idle sites. What communities have is found out on {@code background}. FX thread.
 */
final class CommunityDesk implements CommunityGuide.Actions {
    /** What is seen around a community, metres. */
    private static final double AROUND = 120;

    private final Messages words;
    private final PlanDesk desk;
    private final MapDesk map;
    private final LeftDock dock;
    private final CommunityGuide guide;
    private final LatestOnly<List<CommunityGuideModel.Choice>> finding;
    private final Consumer<Throwable> failed;
    private @Nullable List<CommunityGuideModel.Choice> choices;
    private @Nullable Baseline city;
    private @Nullable RuleBook rules;
    private boolean open;
    private boolean dismissed;

    CommunityDesk(DeskServices services, LeftDock dock) {
        this.words = services.words();
        this.desk = services.desk();
        this.map = services.map();
        this.dock = dock;
        this.guide = new CommunityGuide(words, this);
        this.finding = new LatestOnly<>(services.background(), services.fx());
        this.failed = services.failed();
    }

    /** Another tool is in hand, or something else in the same hand. */
    void toolChanged() {
        boolean wanted = desk.chart().tool() == ToolKind.PLACE && desk.brush().kind() == PlacedKind.COMMUNITY;
        if (!wanted) {
            dismissed = false;
            leave();
            return;
        }
        if (dismissed) {
            return;
        }
        find();
        dock.lead(guide);
        open = true;
        show();
    }

    private void leave() {
        if (open) {
            open = false;
            dock.endGuide();
            mark(Optional.empty());
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void find() {
        RuleBook now = desk.view().rules();
        Baseline baseline = desk.state().baseline();
        if (now == rules && baseline == city) {
            return;
        }
        rules = now;
        city = baseline;
        choices = null;
        var stock = desk.view().figures().ledger().stock();
        var known = new Finder(baseline, now, stock);
        finding.request(
                known::list,
                found -> {
                    if (now == rules) {
                        choices = found;
                        toolChanged();
                    }
                },
                failed);
    }

    private void show() {
        Optional<List<CommunityGuideModel.Choice>> ranked =
                Optional.ofNullable(choices).map(this::ranked);
        Optional<CommunityGuideModel.Chosen> chosen = ranked.stream()
                .flatMap(List::stream)
                .filter(each -> each.name().equals(chosenName()))
                .findFirst()
                .map(this::chosen);
        guide.show(new CommunityGuideModel(ranked, chosen));
        mark(chosen.map(each -> shapeOf(each.choice().name())));
    }

    /** Those that the plan completes already come last. */
    private List<CommunityGuideModel.Choice> ranked(List<CommunityGuideModel.Choice> all) {
        Set<String> planned = new HashSet<>();
        for (Intervention each : desk.scenario().interventions()) {
            if (each.design() instanceof CompleteCommunity made
                    && !each.programme().off()) {
                planned.add(made.community());
            }
        }
        return all.stream()
                .map(each -> new CommunityGuideModel.Choice(
                        each.name(), each.district(), each.there(), each.missing(), planned.contains(each.name())))
                .sorted(Comparator.comparing(CommunityGuideModel.Choice::planned)
                        .thenComparing(Comparator.comparingInt(CommunityGuideModel.Choice::missing)
                                .reversed())
                        .thenComparing(CommunityGuideModel.Choice::name))
                .toList();
    }

    private CommunityGuideModel.Chosen chosen(CommunityGuideModel.Choice choice) {
        List<String> items = ((CompleteCommunity) desk.blank().design()).items();
        BundleModel bundle = BundleModel.of(words, desk.view().rules(), choice.there(), items);
        return new CommunityGuideModel.Chosen(
                choice,
                bundle,
                CommunitySites.of(desk.state().baseline(), shapeOf(choice.name()), bundle.squareMetres()));
    }

    private String chosenName() {
        return desk.brush().values().getOrDefault(CompleteCommunity.COMMUNITY, "");
    }

    private Geometry shapeOf(String community) {
        return CommunitySites.shapeOf(desk.state().baseline(), community);
    }

    private void mark(Optional<Geometry> shape) {
        map.highlight(shape.filter(each -> !each.isEmpty()));
    }

    private void take(String field, String value) {
        desk.take(desk.brush().withValue(field, value));
    }

    @Override
    public void choose(String community) {
        desk.take(
                desk.brush().withValue(CompleteCommunity.COMMUNITY, community).withValue(CompleteCommunity.ITEMS, ""));
        Geometry shape = shapeOf(community);
        if (!shape.isEmpty()) {
            Envelope seen = new Envelope(shape.getEnvelopeInternal());
            seen.expandBy(AROUND);
            map.pane().flyTo(seen);
        }
        map.pane().requestFocus();
    }

    @Override
    public void back() {
        take(CompleteCommunity.COMMUNITY, "");
    }

    @Override
    public void setItems(String items) {
        take(CompleteCommunity.ITEMS, items);
    }

    @Override
    public void point(Optional<CommunityGuideModel.Site> site) {
        Geometry community = shapeOf(chosenName());
        mark(site.map(each -> each.feature().shape()).or(() -> Optional.of(community)));
    }

    @Override
    public void placeOn(CommunityGuideModel.Site site) {
        Brush brush = desk.brush();
        Intervention there = InterventionKinds.make(
                CompleteCommunity.KIND, desk.blank().id(), "", site.feature().shape(), brush.values());
        List<SitingIssue> issues = desk.check(there);
        if (GesturePreview.isAllowed(issues)) {
            desk.place(PlacedKind.COMMUNITY, there::withId);
            desk.useTool(ToolKind.SELECT);
        } else {
            desk.refuse(there, issues);
        }
    }

    @Override
    public void close() {
        dismissed = true;
        leave();
        map.pane().requestFocus();
    }

    /** Finds out what all communities have. Immutable; any thread. */
    private record Finder(Baseline city, RuleBook rules, ExistingStock stock) {
        List<CommunityGuideModel.Choice> list() {
            List<CommunityGuideModel.Choice> found = new ArrayList<>();
            Map<String, List<String>> byDistrict = CityForms.communities(city);
            byDistrict.forEach((district, names) -> names.forEach(name -> {
                Set<String> there = stock.typesIn(name, CommunitySites.shapeOf(city, name));
                long missing = rules.bundle().stream()
                        .filter(item -> !there.contains(item.type()))
                        .count();
                found.add(new CommunityGuideModel.Choice(name, district, there, (int) missing, false));
            }));
            return found;
        }
    }
}
