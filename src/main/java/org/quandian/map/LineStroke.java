package org.quandian.map;

import java.awt.BasicStroke;
import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width logical pixels, greater than 0
 * @param dash lengths of dash and gap in turn, logical pixels; empty for a solid line
 * @param cap how it ends
 */
public record LineStroke(Colour colour, double width, List<Double> dash, Cap cap) {
    /** How a line ends. */
    public enum Cap {
        /** At its last point. */
        BUTT(BasicStroke.CAP_BUTT),
        /** With half a disc. */
        ROUND(BasicStroke.CAP_ROUND);

        private final int awt;

        Cap(int awt) {
            this.awt = awt;
        }
    }

    /** Takes a copy. */
    public LineStroke {
        dash = List.copyOf(dash);
        if (!(width > 0) || dash.stream().anyMatch(each -> !(each > 0)) || dash.size() % 2 != 0) {
            throw new IllegalArgumentException("not a stroke: width " + width + ", dash " + dash);
        }
    }

    /** A solid line with blunt ends. */
    public static LineStroke solid(Colour colour, double width) {
        return new LineStroke(colour, width, List.of(), Cap.BUTT);
    }

    /** A dashed line with blunt ends; lengths of dash and gap in turn, logical pixels. */
    public static LineStroke dashed(Colour colour, double width, Double... dash) {
        return new LineStroke(colour, width, List.of(dash), Cap.BUTT);
    }

    BasicStroke toAwt() {
        // Dashes are cut beforehand (see DashCutter), so the pen itself is always solid. Round corners cost several
        // times as much as
        // cut ones and cannot be seen on a thin line.
        return new BasicStroke((float) width, cap.awt, width < 2 ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND);
    }
}
