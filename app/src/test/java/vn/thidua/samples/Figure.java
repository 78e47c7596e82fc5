package vn.thidua.samples;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/**
 * An invented person: clothes, hair and skin, no likeness and no insignia.
 *
 * @param jacket colour of the clothes
 * @param hair colour of the hair
 * @param skin colour of the skin
 * @param longHair whether the hair covers the neck
 * @param lean how far the head is turned, −10 to 10
 */
record Figure(int jacket, int hair, int skin, boolean longHair, int lean) {

    private static final int[] JACKETS = {0x4C5B4A, 0x55644F, 0x47564C, 0x3E4A57, 0x4A5568, 0x5B6352};
    private static final int[] HAIRS = {0x1C1A1A, 0x26211E, 0x2E2A28, 0x4B4744, 0x1A1D21};
    private static final int[] SKINS = {0xE3B48F, 0xD9A57E, 0xCF9A73, 0xE8BE9C};

    static Figure draw(Random random) {
        return new Figure(
                JACKETS[random.nextInt(JACKETS.length)],
                HAIRS[random.nextInt(HAIRS.length)],
                SKINS[random.nextInt(SKINS.length)],
                random.nextInt(4) == 0,
                random.nextInt(21) - 10);
    }

    /** Draws the person from behind; {@code y} is the seat, {@code unit} the width of the head. */
    void fromBehind(Brush brush, double x, double y, double unit) {
        double shift = lean * unit / 70;
        Path2D body = new Path2D.Double();
        body.moveTo(x - unit * 1.28, y);
        body.curveTo(
                x - unit * 1.28, y - unit * 1.25, x - unit * 1.1, y - unit * 1.5, x - unit * 0.42, y - unit * 1.72);
        body.lineTo(x + unit * 0.42, y - unit * 1.72);
        body.curveTo(x + unit * 1.1, y - unit * 1.5, x + unit * 1.28, y - unit * 1.25, x + unit * 1.28, y);
        body.closePath();
        brush.fill(Brush.down(y - unit * 1.8, Brush.shade(jacket, 16), y, Brush.shade(jacket, -22)), body);
        brush.line(Brush.shade(jacket, -28), unit * 0.04, x, y - unit * 1.5, x, y);
        brush.round(Brush.colour(skin), x - unit * 0.27 + shift, y - unit * 2.02, unit * 0.54, unit * 0.46, unit * 0.2);
        brush.fill(
                Brush.shade(jacket, 26),
                Brush.path(
                        x - unit * 0.44,
                        y - unit * 1.74,
                        x - unit * 0.28,
                        y - unit * 1.86,
                        x + unit * 0.28,
                        y - unit * 1.86,
                        x + unit * 0.44,
                        y - unit * 1.74,
                        x,
                        y - unit * 1.6));
        brush.ellipse(Brush.colour(skin), x - unit * 0.5 + shift, y - unit * 2.38, unit * 0.2, unit * 0.3);
        brush.ellipse(Brush.colour(skin), x + unit * 0.5 + shift, y - unit * 2.38, unit * 0.2, unit * 0.3);
        brush.ellipse(Brush.shade(hair, 6), x + shift, y - unit * 2.48, unit, unit * 1.14);
        double bottom = longHair ? 0.75 : 0.44;
        brush.round(
                Brush.shade(hair, 2), x - unit * 0.44 + shift, y - unit * 2.5, unit * 0.88, unit * bottom, unit * 0.5);
        brush.ellipse(Brush.colour(0xFFFFFF, 26), x - unit * 0.1 + shift, y - unit * 2.82, unit * 0.55, unit * 0.3);
        brush.line(Brush.shade(jacket, -34), unit * 0.03, x - unit * 0.85, y - unit * 0.95, x - unit * 0.8, y);
        brush.line(Brush.shade(jacket, -34), unit * 0.03, x + unit * 0.85, y - unit * 0.95, x + unit * 0.8, y);
    }

    /** Draws the person from the front, behind a table whose edge is at {@code y}. */
    void fromFront(Brush brush, double x, double y, double unit) {
        double shift = lean * unit / 60;
        Path2D body = new Path2D.Double();
        body.moveTo(x - unit * 1.35, y);
        body.curveTo(
                x - unit * 1.38, y - unit * 0.95, x - unit * 1.12, y - unit * 1.28, x - unit * 0.4, y - unit * 1.46);
        body.lineTo(x + unit * 0.4, y - unit * 1.46);
        body.curveTo(x + unit * 1.12, y - unit * 1.28, x + unit * 1.38, y - unit * 0.95, x + unit * 1.35, y);
        body.closePath();
        brush.fill(Brush.down(y - unit * 1.5, Brush.shade(jacket, 18), y, Brush.shade(jacket, -14)), body);
        if (longHair) {
            brush.round(
                    Brush.colour(hair), x - unit * 0.58 + shift, y - unit * 2.45, unit * 1.16, unit * 1.15, unit * 0.7);
        }
        brush.polygon(
                Brush.colour(0xF3F5F7),
                x - unit * 0.34,
                y - unit * 1.5,
                x + unit * 0.34,
                y - unit * 1.5,
                x,
                y - unit * 0.62);
        brush.round(Brush.shade(skin, -10), x - unit * 0.22, y - unit * 1.82, unit * 0.44, unit * 0.46, unit * 0.2);
        brush.polygon(
                Brush.shade(jacket, -30),
                x - unit * 0.07,
                y - unit * 1.34,
                x + unit * 0.07,
                y - unit * 1.34,
                x + unit * 0.11,
                y - unit * 0.78,
                x,
                y - unit * 0.62,
                x - unit * 0.11,
                y - unit * 0.78);
        lapel(brush, x, y, unit, -1);
        lapel(brush, x, y, unit, 1);
        face(brush, x + shift, y - unit * 2.12, unit);
        brush.line(Brush.shade(jacket, -32), unit * 0.035, x - unit * 0.92, y - unit * 0.72, x - unit * 0.88, y);
        brush.line(Brush.shade(jacket, -32), unit * 0.035, x + unit * 0.92, y - unit * 0.72, x + unit * 0.88, y);
    }

    private void lapel(Brush brush, double x, double y, double unit, int side) {
        brush.polygon(
                Brush.shade(jacket, 28),
                x + side * unit * 0.32,
                y - unit * 1.54,
                x + side * unit * 0.62,
                y - unit * 1.18,
                x + side * unit * 0.4,
                y - unit * 1.04,
                x,
                y - unit * 0.5);
    }

    private void face(Brush brush, double x, double y, double unit) {
        brush.ellipse(Brush.shade(skin, -8), x - unit * 0.47, y + unit * 0.04, unit * 0.18, unit * 0.28);
        brush.ellipse(Brush.shade(skin, -8), x + unit * 0.47, y + unit * 0.04, unit * 0.18, unit * 0.28);
        Path2D head = new Path2D.Double();
        head.moveTo(x - unit * 0.46, y - unit * 0.2);
        head.curveTo(x - unit * 0.48, y + unit * 0.36, x - unit * 0.26, y + unit * 0.58, x, y + unit * 0.6);
        head.curveTo(
                x + unit * 0.26, y + unit * 0.58, x + unit * 0.48, y + unit * 0.36, x + unit * 0.46, y - unit * 0.2);
        head.curveTo(
                x + unit * 0.44, y - unit * 0.62, x - unit * 0.44, y - unit * 0.62, x - unit * 0.46, y - unit * 0.2);
        head.closePath();
        brush.fill(Brush.across(x - unit / 2, Brush.shade(skin, 10), x + unit / 2, Brush.shade(skin, -8)), head);
        Path2D top = new Path2D.Double();
        top.moveTo(x - unit * 0.5, y + unit * 0.02);
        top.curveTo(x - unit * 0.6, y - unit * 0.78, x + unit * 0.6, y - unit * 0.78, x + unit * 0.5, y + unit * 0.02);
        top.curveTo(x + unit * 0.44, y - unit * 0.3, x + unit * 0.3, y - unit * 0.36, x - unit * 0.1, y - unit * 0.33);
        top.curveTo(
                x - unit * 0.34, y - unit * 0.32, x - unit * 0.44, y - unit * 0.22, x - unit * 0.5, y + unit * 0.02);
        top.closePath();
        brush.fill(Brush.colour(hair), top);
        Color dark = Brush.colour(0x2A211C);
        brush.ellipse(dark, x - unit * 0.18, y + unit * 0.06, unit * 0.085, unit * 0.1);
        brush.ellipse(dark, x + unit * 0.18, y + unit * 0.06, unit * 0.085, unit * 0.1);
        brush.line(dark, unit * 0.035, x - unit * 0.28, y - unit * 0.06, x - unit * 0.1, y - unit * 0.07);
        brush.line(dark, unit * 0.035, x + unit * 0.1, y - unit * 0.07, x + unit * 0.28, y - unit * 0.06);
        brush.line(Brush.shade(skin, -26), unit * 0.03, x, y + unit * 0.1, x + unit * 0.03, y + unit * 0.22);
        Path2D mouth = new Path2D.Double();
        mouth.moveTo(x - unit * 0.14, y + unit * 0.34);
        mouth.quadTo(x, y + unit * 0.44, x + unit * 0.14, y + unit * 0.34);
        brush.outline(Brush.colour(0x9C5A4A), unit * 0.04, mouth);
    }
}
