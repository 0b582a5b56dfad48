package org.quandian.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.map.tool.ToolKind;

/** What the keys of UI.md §7 do, wherever the focus is; a text field keeps what it needs itself. */
final class WindowKeys {
    private static final double NUDGE_METRES = 1;
    private static final double FAR_NUDGE_METRES = 10;
    private static final double ZOOM = 1.6;

    private final WindowActions actions;
    private final DialogHost dialogs;
    private final WorkbenchOnScreen workbenches;

    /** Finds the workbench on screen. */
    interface WorkbenchOnScreen {
        /** The workbench; null on the welcome page. */
        @org.jspecify.annotations.Nullable Workbench find();
    }

    WindowKeys(Scene scene, WindowActions actions, DialogHost dialogs, WorkbenchOnScreen workbenches) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.workbenches = workbenches;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void pressed(KeyEvent event) {
        if (dialogs.isOpen()) {
            return;
        }
        Workbench bench = workbenches.find();
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean done =
                event.isShortcutDown() ? withControl(event, bench, typing) : withoutControl(event, bench, typing);
        if (done) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        Workbench bench = workbenches.find();
        if (bench != null && event.getCode() == KeyCode.SPACE) {
            bench.gestures().setSpaceHeld(false);
        }
    }

    private boolean withoutControl(KeyEvent event, @org.jspecify.annotations.Nullable Workbench bench, boolean typing) {
        if (event.getCode() == KeyCode.F1) {
            return run(actions::showKeys);
        }
        if (bench == null || bench.standards().isOpen()) {
            boolean close = event.getCode() == KeyCode.F4 || (event.getCode() == KeyCode.ESCAPE && !typing);
            return bench != null && close && run(bench.standards()::close);
        }
        return event.getCode() == KeyCode.F4 ? run(bench.standards()::open) : !typing && plain(event, bench);
    }

    private boolean withControl(KeyEvent event, @org.jspecify.annotations.Nullable Workbench bench, boolean typing) {
        if (bench != null && bench.standards().isOpen() && isHistory(event)) {
            boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown();
            return run(back ? bench.standards()::undo : bench.standards()::redo);
        }
        return switch (event.getCode()) {
            case N -> run(actions::importCity);
            case O -> run(actions::openProject);
            case E -> bench == null && run(actions::openSample);
            case Z -> bench != null && !typing && run(event.isShiftDown() ? bench.bar()::redo : bench.bar()::undo);
            case Y -> bench != null && !typing && run(bench.bar()::redo);
            case DIGIT1 -> bench != null && run(bench::toggleLeftDock);
            case DIGIT2 -> bench != null && run(bench::toggleRightDock);
            case K -> bench != null && run(bench::togglePicker);
            default -> false;
        };
    }

    private static boolean isHistory(KeyEvent event) {
        return event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
    }

    private boolean plain(KeyEvent event, Workbench bench) {
        double nudge = event.isShiftDown() ? FAR_NUDGE_METRES : NUDGE_METRES;
        return switch (event.getCode()) {
            case V -> run(() -> bench.bar().useTool(ToolKind.SELECT));
            case H -> run(() -> bench.bar().useTool(ToolKind.PAN));
            case DIGIT1, NUMPAD1 -> run(() -> bench.bar().place(PlacedKind.PARK));
            case DIGIT2, NUMPAD2 -> run(() -> bench.bar().place(PlacedKind.COMMUNITY));
            case DIGIT3, NUMPAD3 -> run(() -> bench.bar().place(PlacedKind.PARKING));
            case DIGIT4, NUMPAD4 -> run(() -> bench.bar().place(PlacedKind.LINK));
            case DIGIT7, NUMPAD7 -> run(() -> bench.bar().place(PlacedKind.CLOSURE));
            case DIGIT8, NUMPAD8 -> run(() -> bench.bar().place(PlacedKind.ENTRANCE));
            case DIGIT5, NUMPAD5 -> run(() -> bench.bar().place(PlacedKind.FACILITY));
            case DIGIT6, NUMPAD6 -> run(() -> bench.bar().place(PlacedKind.SCHOOL));
            case TAB ->
                bench.desk().chart().tool() == ToolKind.PLACE
                        && bench.travel().isMapFocused()
                        && run(bench.editBar()::focusNumber);
            case SPACE ->
                bench.travel().isMapFocused() && run(() -> bench.gestures().setSpaceHeld(true));
            case PLUS, EQUALS, ADD -> run(() -> bench.travel().zoomAtPointer(ZOOM));
            case MINUS, SUBTRACT -> run(() -> bench.travel().zoomAtPointer(1 / ZOOM));
            case HOME -> run(bench.map()::whole);
            case L -> run(bench.ledgers()::toggle);
            case F -> run(bench.travel()::locateSelection);
            case ESCAPE -> run(bench::escape);
            case SLASH, DIVIDE -> run(bench::togglePicker);
            case ENTER -> bench.travel().isMapFocused() && run(bench.desk().chart()::confirm);
            case DELETE, BACK_SPACE ->
                bench.travel().isMapFocused() && run(bench.desk().chart()::erase);
            case LEFT -> bench.travel().isMapFocused() && run(() -> arrow(bench, -nudge, 0));
            case RIGHT -> bench.travel().isMapFocused() && run(() -> arrow(bench, nudge, 0));
            case UP -> bench.travel().isMapFocused() && run(() -> arrow(bench, 0, nudge));
            case DOWN -> bench.travel().isMapFocused() && run(() -> arrow(bench, 0, -nudge));
            default -> false;
        };
    }

    /** Moves what is selected, metres; without a selection the map. */
    private static void arrow(Workbench bench, double dx, double dy) {
        if (bench.desk().selection().isEmpty()) {
            bench.travel().step(dx, dy);
        } else {
            bench.edits().nudge(dx, dy);
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
