package org.quandian.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.quandian.portrayal.Messages;
import org.quandian.task.TaskRunner;
import org.quandian.ui.map.MapView;

/**
 * What desks that say or show something about the map need; handed to their constructors.
 *
 * @param words texts in the language of the window
 * @param desk the plan that is worked on
 * @param map the map and what is painted on it
 * @param mapView where cards are pinned over the map
 * @param background where everything is computed that no edit may wait for
 * @param fx the FX thread
 * @param failed says what went wrong and what to do
 */
record DeskServices(
        Messages words,
        PlanDesk desk,
        MapDesk map,
        MapView mapView,
        TaskRunner background,
        Executor fx,
        Consumer<Throwable> failed) {}
