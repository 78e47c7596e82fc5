package vn.thidua.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A drawing surface of 1600 × 900 with the few shapes that the pictures are made of. */
final class Brush {

    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    Brush() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage image() {
        return image;
    }

    static Color colour(int rgb) {
        return new Color(rgb);
    }

    static Color colour(int rgb, int alpha) {
        return new Color((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, alpha);
    }

    /** Returns {@code rgb} made lighter by {@code percent}, or darker if it is negative. */
    static Color shade(int rgb, int percent) {
        Color colour = new Color(rgb);
        return new Color(
                part(colour.getRed(), percent), part(colour.getGreen(), percent), part(colour.getBlue(), percent));
    }

    private static int part(int part, int percent) {
        int towards = percent > 0 ? 255 - part : part;
        return Math.clamp(part + towards * percent / 100, 0, 255);
    }

    void fill(Paint paint, Shape shape) {
        pen.setPaint(paint);
        pen.fill(shape);
    }

    void outline(Paint paint, double width, Shape shape) {
        pen.setPaint(paint);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void rect(Paint paint, double x, double y, double width, double height) {
        fill(paint, new Rectangle2D.Double(x, y, width, height));
    }

    void round(Paint paint, double x, double y, double width, double height, double radius) {
        fill(paint, new RoundRectangle2D.Double(x, y, width, height, radius, radius));
    }

    void ellipse(Paint paint, double centreX, double centreY, double width, double height) {
        fill(paint, new Ellipse2D.Double(centreX - width / 2, centreY - height / 2, width, height));
    }

    void polygon(Paint paint, double... points) {
        fill(paint, path(points));
    }

    void line(Paint paint, double width, double... points) {
        Path2D line = new Path2D.Double();
        line.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            line.lineTo(points[at], points[at + 1]);
        }
        outline(paint, width, line);
    }

    static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        path.closePath();
        return path;
    }

    static Paint down(double top, Color above, double bottom, Color below) {
        return new GradientPaint(0, (float) top, above, 0, (float) bottom, below);
    }

    static Paint across(double left, Color first, double right, Color second) {
        return new GradientPaint((float) left, 0, first, (float) right, 0, second);
    }

    static Paint glow(double x, double y, double radius, Color centre) {
        Color edge = new Color(centre.getRed(), centre.getGreen(), centre.getBlue(), 0);
        return new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0, 1}, new Color[] {centre, edge});
    }

    /** Writes {@code text} centred on {@code centreX} with its base line at {@code y}, at most {@code widest} wide. */
    void text(String text, double centreX, double y, int size, boolean bold, Paint paint, double widest) {
        Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size);
        int width = pen.getFontMetrics(font).stringWidth(text);
        if (width > widest) {
            font = font.deriveFont((float) (size * widest / width));
            width = pen.getFontMetrics(font).stringWidth(text);
        }
        pen.setFont(font);
        pen.setPaint(paint);
        pen.drawString(text, (float) (centreX - width / 2.0), (float) y);
    }
}
