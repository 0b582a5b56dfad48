package org.quandian.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The outlines of the rarer marks, each in a box from -0.5 to 0.5, y downwards. Stateless. */
final class MarkGlyphs {
    private MarkGlyphs() {}

    static Shape of(Mark mark) {
        return switch (mark) {
            case GATE -> gate();
            case TOWER -> tower();
            case CYCLE -> cycle();
            case CRANE -> crane();
            case SCHOOL_PLUS -> schoolPlus();
            case KERB -> kerb();
            case MOON -> moon();
            case BOLT -> Mark.polygon(0.12, -0.5, -0.32, 0.08, -0.03, 0.08, -0.14, 0.5, 0.32, -0.12, 0.03, -0.12);
            case TENT -> tent();
            case PERSONS -> persons();
            case FLAME -> flame();
            default -> throw new IllegalArgumentException(mark.name());
        };
    }

    private static Area box(double x, double y, double width, double height) {
        return new Area(new Rectangle2D.Double(x, y, width, height));
    }

    private static Shape gate() {
        Area gate = box(-0.5, -0.42, 1, 0.16);
        gate.add(box(-0.4, -0.42, 0.16, 0.9));
        gate.add(box(0.24, -0.42, 0.16, 0.9));
        gate.add(new Area(
                Mark.polygon(0, -0.14, 0.17, 0.12, 0.06, 0.12, 0.06, 0.48, -0.06, 0.48, -0.06, 0.12, -0.17, 0.12)));
        return gate;
    }

    private static Shape tower() {
        Area tower = box(-0.36, -0.5, 0.72, 1);
        for (double y = -0.36; y < 0.2; y += 0.27) {
            tower.subtract(box(-0.22, y, 0.16, 0.14));
            tower.subtract(box(0.06, y, 0.16, 0.14));
        }
        tower.subtract(box(-0.09, 0.26, 0.18, 0.24));
        return tower;
    }

    private static Shape cycle() {
        Area ring = new Area(new Arc2D.Double(-0.46, -0.46, 0.92, 0.92, 20, 290, Arc2D.PIE));
        ring.subtract(new Area(new Ellipse2D.Double(-0.28, -0.28, 0.56, 0.56)));
        ring.add(new Area(Mark.polygon(0.12, -0.14, 0.62, -0.1, 0.44, -0.46)));
        return ring;
    }

    private static Shape crane() {
        Area crane = box(-0.3, -0.5, 0.13, 1);
        crane.add(box(-0.5, -0.42, 1, 0.13));
        crane.add(box(0.3, -0.35, 0.07, 0.3));
        crane.add(box(0.17, -0.08, 0.33, 0.22));
        crane.add(box(-0.5, 0.37, 0.6, 0.13));
        return crane;
    }

    private static Shape schoolPlus() {
        Area school = new Area(AffineTransform.getScaleInstance(0.92, 0.92).createTransformedShape(Mark.school()));
        school.subtract(box(0.02, -0.52, 0.5, 0.5));
        school.add(box(0.2, -0.5, 0.13, 0.44));
        school.add(box(0.05, -0.35, 0.44, 0.13));
        return school;
    }

    private static Shape kerb() {
        Area kerb = new Area(AffineTransform.getTranslateInstance(0, -0.1).createTransformedShape(Mark.letterP()));
        kerb.intersect(box(-0.5, -0.6, 1, 0.8));
        kerb.add(box(-0.5, 0.3, 1, 0.16));
        return kerb;
    }

    private static Shape moon() {
        Area moon = new Area(new Ellipse2D.Double(-0.48, -0.48, 0.96, 0.96));
        moon.subtract(new Area(new Ellipse2D.Double(-0.16, -0.56, 0.8, 0.8)));
        return moon;
    }

    private static Shape tent() {
        Area tent = new Area(Mark.polygon(0, -0.46, 0.5, 0.44, -0.5, 0.44));
        tent.subtract(new Area(Mark.polygon(0, -0.02, 0.17, 0.44, -0.17, 0.44)));
        return tent;
    }

    private static Shape persons() {
        Area persons = new Area(new Ellipse2D.Double(-0.4, -0.5, 0.24, 0.24));
        persons.add(box(-0.43, -0.22, 0.3, 0.4));
        persons.add(box(-0.37, 0.1, 0.18, 0.4));
        persons.add(new Area(new Ellipse2D.Double(0.16, -0.5, 0.24, 0.24)));
        persons.add(new Area(Mark.polygon(0.28, -0.3, 0.48, 0.22, 0.08, 0.22)));
        persons.add(box(0.19, 0.16, 0.18, 0.34));
        return persons;
    }

    private static Shape flame() {
        Path2D.Double flame = new Path2D.Double();
        flame.moveTo(0.02, -0.5);
        flame.curveTo(0.12, -0.2, 0.4, -0.1, 0.38, 0.16);
        flame.curveTo(0.36, 0.4, 0.16, 0.5, 0, 0.5);
        flame.curveTo(-0.2, 0.5, -0.38, 0.36, -0.38, 0.12);
        flame.curveTo(-0.38, -0.06, -0.26, -0.14, -0.22, -0.26);
        flame.curveTo(-0.14, -0.18, -0.12, -0.1, -0.1, -0.04);
        flame.curveTo(0.02, -0.16, 0.06, -0.3, 0.02, -0.5);
        flame.closePath();
        Area area = new Area(flame);
        area.subtract(new Area(new Ellipse2D.Double(-0.12, 0.14, 0.26, 0.3)));
        return area;
    }
}
