package org.quandian.ui.table;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.CityPortrayal;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.MapPane;
import org.quandian.ui.map.MapStrata;
import org.quandian.ui.map.OverlayPainter;
import org.quandian.ui.page.PageMaps;

/**
 * The city beside a table, with the selected rows outlined. Drag moves it, the wheel zooms, a click or a box drawn with Shift selects. FX
 * thread.
 */
final class TableMap extends StackPane {
    private static final double NOTCH = 1.25;
    private static final double NOTCH_PIXELS = 40;
    private static final double CLICK_SLACK = 4;

    private final PageMaps maps;
    private final Executor fx;
    private final Consumer<Throwable> failed;
    private final MapPane pane;
    private final OverlayPainter painter;
    private final Canvas over = new Canvas();
    private final RowPainter rowPainter = new RowPainter();
    private final Picks picks;
    private @Nullable Baseline city;
    private @Nullable CityPortrayal portrayal;
    private @Nullable PortrayalOptions drawn;
    private Scenario plan = Scenario.empty("");
    private double pressX;
    private double pressY;
    private double handX;
    private double handY;

    /** What the user picks on the map. */
    interface Picks {
        /** A click at a place, with how many metres a few pixels are. */
        void at(MapPoint place, double reachMetres);

        /** A box, metres. */
        void within(Envelope box);
    }

    TableMap(PageMaps maps, Executor fx, Picks picks, Consumer<Throwable> failed) {
        this.maps = maps;
        this.fx = fx;
        this.picks = picks;
        this.failed = failed;
        this.painter = new OverlayPainter(MapPalette.of(maps.options().get().theme()));
        this.pane = new MapPane(maps.renderer(), maps.render(), fx, painter);
        pane.setId("table-map");
        pane.setFocusTraversable(false);
        over.setMouseTransparent(true);
        over.setManaged(false);
        pane.addViewportListener(any -> paint());
        widthProperty().addListener(any -> paint());
        heightProperty().addListener(any -> paint());
        setMinSize(200, 160);
        getChildren().addAll(pane, over);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    MapPane pane() {
        return pane;
    }

    /** Draws a city as the workbench has it at this moment; the first time it is indexed first. */
    void show(Baseline baseline, Scenario scenario) {
        PortrayalOptions wanted = maps.options().get();
        boolean otherPlan = !scenario.equals(plan);
        plan = scenario;
        if (city == baseline) {
            CityPortrayal made = portrayal;
            if (made != null && (otherPlan || !wanted.equals(drawn))) {
                draw(made, wanted);
            }
            return;
        }
        city = baseline;
        portrayal = null;
        pane.fit(homes(baseline));
        Deliver.to(
                fx,
                maps.render().submit(() -> CityPortrayal.of(baseline, maps.styles())),
                made -> {
                    if (city == baseline) {
                        portrayal = made;
                        draw(made, maps.options().get());
                    }
                },
                failed);
    }

    /** Where people live; what lies around it would make it small. */
    private static Envelope homes(Baseline baseline) {
        Envelope extent = new Envelope();
        baseline.demandUnits()
                .forEach(unit -> extent.expandToInclude(unit.shape().getEnvelopeInternal()));
        return extent.isNull() ? baseline.extent() : extent;
    }

    private void draw(CityPortrayal made, PortrayalOptions wanted) {
        drawn = wanted;
        MapPalette palette = MapPalette.of(wanted.theme());
        painter.setPalette(palette);
        pane.setStrata(
                new MapStrata(made.base(wanted), made.plan(null, plan, wanted), made.labels(wanted), palette.ground()));
        rowPainter.setTheme(wanted.theme());
        paint();
    }

    /** Outlines these shapes. */
    void highlight(List<Geometry> shapes) {
        rowPainter.setShapes(shapes);
        paint();
    }

    /** Glides to a part of the city. */
    void flyTo(Envelope extent) {
        pane.flyTo(extent);
    }

    private void paint() {
        over.setWidth(getWidth());
        over.setHeight(getHeight());
        rowPainter.paint(over.getGraphicsContext2D(), pane.viewport());
    }

    private void pressed(MouseEvent event) {
        pressX = event.getX();
        pressY = event.getY();
        handX = event.getX();
        handY = event.getY();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.isShiftDown()) {
            rowPainter.setBox(pressX, pressY, event.getX(), event.getY());
            paint();
        } else {
            pane.pan(event.getX() - handX, event.getY() - handY);
        }
        handX = event.getX();
        handY = event.getY();
        event.consume();
    }

    private void released(MouseEvent event) {
        pane.panEnded();
        boolean moved = Math.hypot(event.getX() - pressX, event.getY() - pressY) > CLICK_SLACK;
        if (rowPainter.hasBox()) {
            rowPainter.clearBox();
            paint();
            picks.within(new Envelope(
                    place(pressX, pressY).x(),
                    place(event.getX(), event.getY()).x(),
                    place(pressX, pressY).y(),
                    place(event.getX(), event.getY()).y()));
        } else if (!moved && event.getButton() == MouseButton.PRIMARY) {
            picks.at(
                    place(event.getX(), event.getY()),
                    CLICK_SLACK * pane.viewport().metresPerPixel());
        }
        event.consume();
    }

    private MapPoint place(double x, double y) {
        return pane.viewport().toMap(new DisplayPoint(x, y));
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = Math.pow(NOTCH, event.getDeltaY() / NOTCH_PIXELS);
            pane.zoomAt(new DisplayPoint(event.getX(), event.getY()), factor);
        }
        event.consume();
    }
}
