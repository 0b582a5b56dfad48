package org.quandian.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Feature;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.PriceList;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.task.TaskRunner;
import org.quandian.ui.panel.BundleModel;
import org.quandian.ui.panel.FormSource;
import org.quandian.ui.panel.PlacedExtras;

/** What the window says and does of measures beside their fields: costs, uses of idle sites, idle sites from a list. FX thread. */
final class MeasureDesk {
    /** What is seen around an idle site, metres. */
    private static final double AROUND = 500;

    private final Messages words;
    private final PlanDesk desk;
    private final CityForms forms = new CityForms();
    private final IdleUses idle;

    MeasureDesk(
            Messages words,
            PlanDesk desk,
            TaskRunner background,
            Executor fx,
            Runnable whenKnown,
            Consumer<Throwable> whenFailed) {
        this.words = words;
        this.desk = desk;
        this.idle = new IdleUses(words, background, fx, whenKnown, whenFailed);
    }

    /** What forms choose from. */
    FormSource source() {
        return forms.of(desk.state().baseline(), desk.view().rules());
    }

    /** What the inspector says beside the fields. */
    PlacedExtras extras() {
        return new PlacedExtras(source(), this::estimate, id -> idle.of(desk.view(), id), this::advice, this::bundle);
    }

    /** What the siting rules say of a thing where it stands, as sentences. */
    private List<String> advice(String id) {
        return desk.scenario().findIntervention(id).stream()
                .flatMap(each -> desk.check(each).stream())
                .map(issue -> words.text("siting." + issue.code(), issue.args()))
                .distinct()
                .toList();
    }

    /** What a complete community has and gets. */
    private Optional<BundleModel> bundle(String id) {
        ExistingStock stock = desk.view().figures().ledger().stock();
        return desk.scenario()
                .findIntervention(id)
                .filter(each -> each.design() instanceof CompleteCommunity)
                .map(each -> {
                    CompleteCommunity made = (CompleteCommunity) each.design();
                    return BundleModel.of(
                            words, desk.view().rules(), stock.typesIn(made.community(), each.shape()), made.items());
                });
    }

    private OptionalDouble estimate(String id) {
        return desk.scenario().findIntervention(id).stream()
                .map(each -> PriceList.estimate(
                        each,
                        desk.view().rules(),
                        desk.view().figures().ledger().stock()))
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }

    /** Places the use in the hand on an idle site, and says where that is; where the plan uses it already, that is selected. */
    Optional<Envelope> placeOn(String siteId) {
        Optional<Feature> site = source().idleSites().stream()
                .filter(each -> each.id().equals(siteId))
                .findFirst();
        Optional<Intervention> there = desk.scenario().interventions().stream()
                .filter(each ->
                        each.design() instanceof IdleReuse reuse && reuse.of().equals(siteId))
                .findFirst();
        if (there.isPresent()) {
            desk.select(Set.of(there.get().id()));
        } else {
            String use = desk.brush().values().getOrDefault(IdleReuse.USE, "park");
            site.ifPresent(each -> desk.place(PlacedKind.IDLE, id -> on(each, id, use)));
        }
        return site.map(each -> {
            Envelope around = new Envelope(each.shape().getEnvelopeInternal());
            around.expandBy(AROUND);
            return around;
        });
    }

    private static Intervention on(Feature site, String id, String use) {
        return InterventionKinds.make(
                IdleReuse.KIND, id, "", site.shape(), Map.of(IdleReuse.OF, site.id(), IdleReuse.USE, use));
    }
}
