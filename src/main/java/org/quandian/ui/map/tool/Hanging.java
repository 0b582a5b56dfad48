package org.quandian.ui.map.tool;

/** Something new hangs at the mouse until a click puts it down where the rules let it. */
abstract class Hanging extends Gesture {
    Hanging(ToolBench bench) {
        super(bench);
    }

    /** It was put down. */
    abstract ToolState dropped(GesturePreview end, Pointer pointer);

    @Override
    public ToolState moved(Pointer pointer) {
        follow(pointer);
        return this;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        return moved(pointer);
    }

    @Override
    public ToolState released(Pointer pointer) {
        GesturePreview end = endAt(pointer);
        if (!end.isAllowed()) {
            return moved(pointer);
        }
        bench().commit(end.edit());
        return dropped(end, pointer);
    }

    @Override
    public ToolState left() {
        vanish();
        return this;
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }
}
