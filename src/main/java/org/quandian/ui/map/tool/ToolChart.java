package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quandian.planning.Intervention;

/** The state chart of the tools: hands every event to the state that is current and goes where that one says. */
public final class ToolChart {
    private final ToolBench bench;
    private ToolKind tool = ToolKind.SELECT;
    private ToolState state;

    /** Begins with the selecting tool. */
    public ToolChart(ToolBench bench) {
        this.bench = bench;
        this.state = new SelectIdle(bench);
    }

    /** The tool in hand. */
    public ToolKind tool() {
        return tool;
    }

    /** Takes another tool; a gesture that is under way vanishes. */
    public void use(ToolKind newTool) {
        bench.endPreview();
        tool = newTool;
        rest(idleOf(newTool));
    }

    /** Hangs copies at the mouse, under identifiers that nothing has. */
    public void hang(List<Intervention> copies) {
        use(ToolKind.SELECT);
        rest(new Pasting(bench, copies));
    }

    /** The brush or the scenario changed: a gesture that is under way vanishes, the tool stays. */
    public void refresh() {
        use(tool);
    }

    /** Whether a gesture is under way that Escape would make vanish. */
    public boolean isBusy() {
        return !(state instanceof SelectIdle || state instanceof PanIdle || state instanceof Placing);
    }

    /** The mouse moved with no button down. */
    public void moved(Pointer pointer) {
        go(each -> each.moved(pointer));
    }

    /** The main button went down. */
    public void pressed(Pointer pointer) {
        go(each -> each.pressed(pointer));
    }

    /** The mouse moved with the main button down. */
    public void dragged(Pointer pointer) {
        go(each -> each.dragged(pointer));
    }

    /** The main button went up. */
    public void released(Pointer pointer) {
        go(each -> each.released(pointer));
    }

    /** The mouse left the map. */
    public void left() {
        go(each -> each.left());
    }

    /** Enter. */
    public void confirm() {
        go(each -> each.confirmed());
    }

    /** Backspace or Delete. */
    public void erase() {
        go(each -> each.erased());
    }

    /** Escape: first the gesture vanishes, then the tool is put down, then the selection goes. */
    public void cancel() {
        go(each -> each.cancelled());
    }

    /** What lies over the map now: a padlock on everything that is locked, and what the tool shows. */
    public List<OverlayItem> overlay() {
        List<OverlayItem> items = new ArrayList<>();
        for (Intervention each : bench.scenario().interventions()) {
            if (each.programme().locked()) {
                items.add(new OverlayItem.Locked(each.shape()));
            }
        }
        items.addAll(0, state.overlay());
        return items;
    }

    /** What the mouse pointer looks like now. */
    public PointerLook look() {
        return state.look();
    }

    /** The key of the sentence in the status line: {@code ui.hint.KEY}. */
    public String hint() {
        return state.hint();
    }

    private ToolState idleOf(ToolKind kind) {
        return switch (kind) {
            case SELECT -> new SelectIdle(bench);
            case PAN -> new PanIdle(bench);
            case PLACE -> placing();
        };
    }

    private ToolState placing() {
        Brush brush = bench.brush();
        boolean stamp = !brush.kind().isLine() && brush.outline().isStamp();
        return stamp ? new Placing(bench) : new DrawingIdle(bench, Pen.of(brush.kind()));
    }

    /** A state may pick another tool while it answers; then its answer no longer matters. */
    private void go(UnaryOperator<ToolState> event) {
        ToolState before = state;
        ToolState next = event.apply(before);
        if (state == before) {
            rest(next);
        }
    }

    private void rest(ToolState next) {
        if (next != state) {
            state = next;
            next.entered();
        }
        bench.overlayChanged();
    }
}
