package org.quandian.ui;

import java.util.Optional;
import org.quandian.planning.LayerRole;
import org.quandian.portrayal.IndicatorFamily;
import org.quandian.portrayal.Messages;
import org.quandian.ui.map.MapView;
import org.quandian.ui.panel.PickerCard;
import org.quandian.ui.panel.PickerModel;
import org.quandian.workspace.WorkspaceState;

/** Opens and closes the card that indicators are chosen from, and keeps its rates fresh. FX thread. */
final class PickerDesk implements PickerCard.Actions {
    private final Messages words;
    private final PlanDesk desk;
    private final IndicatorDesk indicators;
    private final MapView mapView;
    private final PinnedDesk pinned;
    private final PickerCard card;

    PickerDesk(Messages words, PlanDesk desk, IndicatorDesk indicators, MapView mapView, PinnedDesk pinned) {
        this.words = words;
        this.desk = desk;
        this.indicators = indicators;
        this.mapView = mapView;
        this.pinned = pinned;
        this.card = new PickerCard(words, this);
    }

    /** Opens the card, or closes it. */
    void toggle() {
        if (isOpen()) {
            close();
        } else {
            mapView.pin(card);
            card.open(model(), indicators.indicator());
        }
    }

    boolean isOpen() {
        return mapView.isPinned(card);
    }

    /** One more rate is known, or all of them changed. */
    void showRates() {
        if (isOpen()) {
            card.showRates(model());
        }
    }

    @Override
    public void choose(String indicatorId) {
        close();
        indicators.choose(indicatorId);
    }

    @Override
    public void togglePin(String indicatorId) {
        pinned.toggle(indicatorId);
        card.showPins();
    }

    @Override
    public boolean isPinned(String indicatorId) {
        return pinned.isPinned(indicatorId);
    }

    @Override
    public boolean canPin() {
        return pinned.hasRoom();
    }

    @Override
    public void close() {
        if (isOpen()) {
            mapView.unpin(card);
            mapView.pane().requestFocus();
        }
    }

    private PickerModel model() {
        LedgerView view = desk.view();
        return PickerModel.of(
                indicators.all(), words, view.rules(), view.figures()::findComputed, id -> reason(view.state(), id));
    }

    /** Which layer the city lacks for an indicator; without it every figure would be an empty one. */
    private Optional<String> reason(WorkspaceState state, String id) {
        return Optional.of(IndicatorFamily.of(id))
                .flatMap(PickerDesk::layerOf)
                .filter(role -> state.baseline().features(role).isEmpty())
                .map(role -> words.text(
                        "ui.picker.no_layer", java.util.Map.of("layer", words.text("ui.role." + role.id()))));
    }

    private static Optional<LayerRole> layerOf(IndicatorFamily family) {
        return switch (family) {
            case SEATS -> Optional.of(LayerRole.SCHOOLS);
            case ZONES -> Optional.of(LayerRole.SCHOOL_ZONES);
            case COMMUNITY -> Optional.of(LayerRole.COMMUNITIES);
            default -> Optional.empty();
        };
    }
}
