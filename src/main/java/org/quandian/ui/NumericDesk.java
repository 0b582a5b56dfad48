package org.quandian.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.quandian.map.MapPoint;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.MapView;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.Pointer;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.NumericCard;
import org.quandian.ui.panel.PlacedModel;

/** Opens the card of numbers for what is in the hand, and does what is typed into it. FX thread. */
final class NumericDesk implements NumericCard.Actions {
    private final PlanDesk desk;
    private final MapView mapView;
    private final Supplier<MapPoint> place;
    private final NumericCard card;

    /**
     * @param place where the mouse is, or else the middle of the map
     */
    NumericDesk(Messages words, PlanDesk desk, MapView mapView, Supplier<MapPoint> place) {
        this.desk = desk;
        this.mapView = mapView;
        this.place = place;
        this.card = new NumericCard(words, this);
    }

    /** Opens the card where a click would put something down; whether it is open now. */
    boolean open() {
        Brush brush = desk.brush();
        if (desk.chart().tool() != ToolKind.PLACE
                || brush.kind() == PlacedKind.LINK
                || !brush.outline().isStamp()) {
            return false;
        }
        Envelope size = brush.sizeOfStamp();
        boolean sized = brush.kind() == PlacedKind.PARK;
        boolean round = sized && brush.outline().isRound();
        MapPoint at = place.get();
        mapView.pin(card);
        card.open(
                new NumericCard.Numbers(
                        sized ? Optional.of(brush.footprint()) : Optional.empty(),
                        round,
                        size.getWidth(),
                        size.getHeight(),
                        at.x(),
                        at.y()),
                PlacedModel.Ground.of(desk.state().baseline().extent()));
        return true;
    }

    /** Another tool is in hand, or something else in the same hand. */
    void toolChanged() {
        if (desk.chart().tool() != ToolKind.PLACE && mapView.isPinned(card)) {
            mapView.unpin(card);
        }
    }

    @Override
    public void setArea(double squareMetres) {
        take(desk.brush().withFootprint(squareMetres));
    }

    @Override
    public void setSides(double width, double height) {
        take(desk.brush().withFootprint(width * height).withAspect(width / height));
    }

    private void take(Brush brush) {
        desk.take(brush);
        Envelope size = brush.sizeOfStamp();
        card.showSize(brush.footprint(), size.getWidth(), size.getHeight());
    }

    @Override
    public void show(double x, double y) {
        desk.chart().moved(at(x, y));
    }

    @Override
    public void place(double x, double y) {
        desk.chart().moved(at(x, y));
        desk.chart().released(at(x, y));
    }

    @Override
    public void close() {
        mapView.unpin(card);
        mapView.pane().requestFocus();
    }

    /** What is typed is meant as it is: nothing snaps. */
    private Pointer at(double x, double y) {
        MapPoint ground = new MapPoint(x, y);
        return new Pointer(desk.viewport().toDisplay(ground), ground, false, false, true, 1);
    }
}
