package org.quandian.ui;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.map.tool.ToolKind;

/** What the keys of UI.md §7 do, wherever the focus is; a text field keeps what it needs itself. */
final class WindowKeys {
    private static final double NUDGE_METRES = 1;
    private static final double FAR_NUDGE_METRES = 10;
    private static final double ZOOM = 1.6;
    private static final int PAGE_KEYS = 9;

    private final WindowActions actions;
    private final DialogHost dialogs;
    private final FrameOnScreen frames;

    /** Finds what is on screen. */
    interface FrameOnScreen {
        /** The open city; null on the welcome page. */
        @Nullable CityFrame find();
    }

    WindowKeys(Scene scene, WindowActions actions, DialogHost dialogs, FrameOnScreen frames) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.frames = frames;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void pressed(KeyEvent event) {
        if (dialogs.isOpen()) {
            return;
        }
        CityFrame frame = frames.find();
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean done = frame != null && betweenPages(event, frame);
        if (!done) {
            done = event.isShortcutDown() ? withControl(event, frame, typing) : withoutControl(event, frame, typing);
        }
        if (done) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        CityFrame frame = frames.find();
        if (frame != null && event.getCode() == KeyCode.SPACE) {
            frame.bench().gestures().setSpaceHeld(false);
        }
    }

    /** Ctrl+Tab and Ctrl+Shift+Tab go round, Alt with a digit goes straight to a page. */
    private static boolean betweenPages(KeyEvent event, CityFrame frame) {
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            return run(() -> frame.pages().step(event.isShiftDown() ? -1 : 1));
        }
        int digit = event.getCode().getCode() - KeyCode.DIGIT1.getCode();
        boolean isPage = event.isAltDown() && !event.isControlDown() && digit >= 0 && digit < PAGE_KEYS;
        return isPage && run(() -> frame.pages().showAt(digit));
    }

    private boolean withoutControl(KeyEvent event, @Nullable CityFrame frame, boolean typing) {
        if (event.getCode() == KeyCode.F1) {
            return run(actions::showKeys);
        }
        if (frame == null) {
            return false;
        }
        Workbench bench = frame.bench();
        if (!frame.isMapOnShow()) {
            return onPage(event, frame, typing);
        }
        if (bench.standards().isOpen()) {
            boolean close = event.getCode() == KeyCode.F4 || (event.getCode() == KeyCode.ESCAPE && !typing);
            return close && run(bench.standards()::close);
        }
        return event.getCode() == KeyCode.F4 ? run(bench.standards()::open) : !typing && plain(event, bench);
    }

    /** Pages beside the map hear their keys themselves; these hold on all of them. */
    private static boolean onPage(KeyEvent event, CityFrame frame, boolean typing) {
        return switch (event.getCode()) {
            case F4 -> run(() -> frame.standards().open());
            case L -> !typing && run(frame.ledgers()::toggle);
            default -> false;
        };
    }

    private boolean withControl(KeyEvent event, @Nullable CityFrame frame, boolean typing) {
        Workbench bench = frame == null || !frame.isMapOnShow() ? null : frame.bench();
        if (bench != null && bench.standards().isOpen() && isHistory(event)) {
            boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown();
            return run(back ? bench.standards()::undo : bench.standards()::redo);
        }
        return switch (event.getCode()) {
            case N -> run(actions::importCity);
            case O -> run(actions::openProject);
            case E -> frame == null && run(actions::openSample);
            case Z -> frame != null && !typing && run(() -> history(frame, event.isShiftDown()));
            case Y -> frame != null && !typing && run(() -> history(frame, true));
            case DIGIT1 -> bench != null && run(bench::toggleLeftDock);
            case DIGIT2 -> bench != null && run(bench::toggleRightDock);
            case DIGIT3 -> bench != null && run(bench.years()::toggle);
            case A -> onSelection(bench, typing, all -> all.edits().selectAll());
            case C -> onSelection(bench, typing, all -> all.clip().copy());
            case X -> onSelection(bench, typing, all -> all.clip().cut());
            case V -> onSelection(bench, typing, all -> all.clip().paste());
            case D -> onSelection(bench, typing, all -> all.edits().duplicate());
            case K -> bench != null && run(bench.figures().picker()::toggle);
            default -> false;
        };
    }

    private static void history(CityFrame frame, boolean forward) {
        if (forward) {
            frame.bench().bar().redo();
        } else {
            frame.bench().bar().undo();
        }
    }

    private static boolean onSelection(@Nullable Workbench bench, boolean typing, Consumer<SelectionDesk> action) {
        return bench != null && !typing && run(() -> action.accept(bench.selection()));
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
                        && run(() -> openNumbers(bench));
            case SPACE ->
                bench.travel().isMapFocused() && run(() -> bench.gestures().setSpaceHeld(true));
            case PLUS, EQUALS, ADD -> run(() -> bench.travel().zoomAtPointer(ZOOM));
            case MINUS, SUBTRACT -> run(() -> bench.travel().zoomAtPointer(1 / ZOOM));
            case COMMA -> run(() -> bench.years().step(-1));
            case PERIOD -> run(() -> bench.years().step(1));
            case HOME -> run(bench.map()::whole);
            case L -> run(bench.ledgers()::toggle);
            case F -> run(bench.travel()::locateSelection);
            case ESCAPE -> run(bench::escape);
            case SLASH, DIVIDE -> run(bench.figures().picker()::toggle);
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
            bench.selection().edits().move(dx, dy);
        }
    }

    /** The card of numbers where a click would put something down; else the number of the brush. */
    private static void openNumbers(Workbench bench) {
        if (!bench.selection().numbers().open()) {
            bench.editBar().focusNumber();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
