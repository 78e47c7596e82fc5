package vn.thidua.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Delegates of the thirteen units at three long tables, with the names of their provinces before them. */
final class DelegatesPicture {

    private static final List<List<String>> TABLES = List.of(
            List.of("Quảng Ngãi", "Phú Yên", "Khánh Hòa", "Ninh Thuận", "Bình Thuận"),
            List.of("Lâm Đồng", "Bình Phước", "Quảng Nam", "Bình Định"),
            List.of("Đắk Lắk", "Gia Lai", "Kon Tum", "Đắk Nông"));

    private final Brush brush = new Brush();
    private final Random random = new Random(20171013L);

    BufferedImage draw() {
        room();
        table(TABLES.get(0), 322, 45, 1.0);
        table(TABLES.get(1), 538, 56, 1.3);
        table(TABLES.get(2), 794, 71, 1.62);
        brush.rect(Brush.down(0, Brush.colour(0xFFF1D0, 70), 420, Brush.colour(0xFFF1D0, 0)), 0, 0, 1600, 420);
        brush.rect(Brush.down(700, Brush.colour(0x120B08, 0), 900, Brush.colour(0x120B08, 90)), 0, 700, 1600, 200);
        return brush.image();
    }

    private void room() {
        brush.rect(Brush.down(0, Brush.colour(0xE7D6BA), 420, Brush.colour(0xCDAF86)), 0, 0, 1600, 460);
        for (int board = 0; board < 9; board++) {
            double x = board * 180 - 10;
            brush.round(
                    Brush.across(x, Brush.colour(0xC49C6C), x + 168, Brush.colour(0xB38A5B)), x + 6, 96, 168, 300, 6);
            brush.round(Brush.colour(0xD5B182), x + 20, 110, 140, 272, 5);
            brush.round(
                    Brush.across(x, Brush.colour(0xC7A072), x + 168, Brush.colour(0xBA9262)), x + 24, 114, 132, 264, 5);
        }
        for (int window = 0; window < 3; window++) {
            window(130 + window * 560, 34);
        }
        brush.rect(Brush.down(0, Brush.colour(0x8E6A43), 30, Brush.colour(0xA98256)), 0, 0, 1600, 26);
        brush.rect(Brush.down(396, Brush.colour(0x7D5A37), 430, Brush.colour(0x5F4227)), 0, 396, 1600, 26);
        brush.rect(Brush.down(420, Brush.colour(0x7A3A33), 900, Brush.colour(0x48201C)), 0, 420, 1600, 480);
        for (int stripe = 0; stripe < 24; stripe++) {
            double x = stripe * 70 - 20;
            brush.polygon(
                    Brush.colour(0x5A2823, 80),
                    x + 20,
                    420,
                    x + 40,
                    420,
                    800 + (x - 800) * 1.7 + 50,
                    900,
                    800 + (x - 800) * 1.7,
                    900);
        }
        plant(545, 326, 1.0);
        plant(1080, 326, 1.1);
    }

    private void window(double x, double y) {
        brush.rect(Brush.colour(0x7B5733), x - 12, y - 10, 244, 318);
        brush.rect(Brush.down(y, Brush.colour(0xCFE6F5), y + 298, Brush.colour(0xFDF6E3)), x, y, 220, 298);
        brush.polygon(
                Brush.colour(0x9DBF9A, 190),
                x,
                y + 238,
                x + 60,
                y + 190,
                x + 120,
                y + 226,
                x + 176,
                y + 182,
                x + 220,
                y + 220,
                x + 220,
                y + 298,
                x,
                y + 298);
        brush.polygon(
                Brush.colour(0x7FA67C, 200),
                x,
                y + 270,
                x + 80,
                y + 236,
                x + 150,
                y + 262,
                x + 220,
                y + 240,
                x + 220,
                y + 298,
                x,
                y + 298);
        brush.rect(Brush.colour(0x8E683F), x + 106, y, 8, 298);
        brush.rect(Brush.colour(0x8E683F), x, y + 92, 220, 6);
        for (int side = 0; side < 2; side++) {
            for (int fold = 0; fold < 4; fold++) {
                double left = side == 0 ? x - 34 + fold * 17 : x + 186 + fold * 17;
                brush.rect(
                        Brush.across(left, Brush.colour(0xA83A3A), left + 17, Brush.colour(0x7E2426)),
                        left,
                        y - 18,
                        17,
                        346);
            }
        }
        brush.rect(Brush.down(y - 26, Brush.colour(0x8C2B2D), y + 4, Brush.colour(0xB24444)), x - 40, y - 26, 300, 26);
    }

    private void plant(double x, double y, double scale) {
        for (int leaf = 0; leaf < 15; leaf++) {
            double turn = Math.PI * leaf / 14;
            double length = (70 + random.nextInt(40)) * scale;
            brush.line(
                    Brush.shade(0x3F7242, random.nextInt(30) - 12),
                    9 * scale,
                    x,
                    y - 30 * scale,
                    x - Math.cos(turn) * length * 0.4,
                    y - 40 * scale - Math.sin(turn) * length * 0.6,
                    x - Math.cos(turn) * length * 0.8,
                    y - 36 * scale - Math.sin(turn) * length);
        }
        brush.polygon(
                Brush.across(x - 30, Brush.colour(0xD9D2C5), x + 30, Brush.colour(0xA99F8E)),
                x - 30 * scale,
                y - 34 * scale,
                x + 30 * scale,
                y - 34 * scale,
                x + 22 * scale,
                y + 22 * scale,
                x - 22 * scale,
                y + 22 * scale);
    }

    private void table(List<String> names, double y, double unit, double scale) {
        double pitch = 1480.0 / names.size();
        double start = 800 - pitch * (names.size() - 1) / 2.0;
        for (int seat = 0; seat < names.size(); seat++) {
            chair(start + seat * pitch, y, unit);
            Figure.draw(random).fromFront(brush, start + seat * pitch, y, unit);
        }
        double depth = 34 * scale;
        brush.polygon(
                Brush.down(y - 6, Brush.colour(0xC58E58), y + depth, Brush.colour(0xA9713F)),
                40,
                y - 8,
                1560,
                y - 8,
                1600,
                y + depth,
                0,
                y + depth);
        brush.polygon(Brush.colour(0xFFFFFF, 30), 40, y - 8, 1560, y - 8, 1566, y - 2, 34, y - 2);
        brush.rect(
                Brush.down(y + depth, Brush.colour(0x8B5A31), y + depth + 100 * scale, Brush.colour(0x573419)),
                0,
                y + depth,
                1600,
                100 * scale);
        brush.rect(Brush.colour(0xD7A46A), 0, y + depth, 1600, 4 * scale);
        for (int board = 0; board < 9; board++) {
            brush.rect(Brush.colour(0x3E2410, 90), board * 200 + 96, y + depth + 10 * scale, 4, 90 * scale);
        }
        for (int seat = 0; seat < names.size(); seat++) {
            place(names.get(seat), start + seat * pitch, y, scale, unit);
        }
    }

    private void chair(double x, double y, double unit) {
        brush.round(
                Brush.down(y - unit * 2, Brush.colour(0x6E3D22), y, Brush.colour(0x40200F)),
                x - unit * 1.15,
                y - unit * 1.75,
                unit * 2.3,
                unit * 1.8,
                unit * 0.5);
    }

    private void place(String name, double x, double y, double scale, double unit) {
        hands(x, y, unit);
        double width = 148 * scale;
        double height = 36 * scale;
        double top = y + 2 * scale;
        brush.polygon(
                Brush.colour(0x3B2110, 90),
                x - width / 2,
                top + height,
                x + width / 2,
                top + height,
                x + width / 2 + 12 * scale,
                top + height + 7 * scale,
                x - width / 2 + 12 * scale,
                top + height + 7 * scale);
        brush.polygon(
                Brush.colour(0xDCD6CA),
                x - width / 2 + 5 * scale,
                top - 4 * scale,
                x + width / 2 - 5 * scale,
                top - 4 * scale,
                x + width / 2,
                top + 2 * scale,
                x - width / 2,
                top + 2 * scale);
        brush.rect(
                Brush.down(top, Brush.colour(0xFFFFFF), top + height, Brush.colour(0xEFEBE2)),
                x - width / 2,
                top,
                width,
                height);
        brush.rect(Brush.colour(0xB5202A), x - width / 2, top + height - 3.5 * scale, width, 3.5 * scale);
        brush.text(
                name.toUpperCase(Locale.of("vi")),
                x,
                top + 25 * scale,
                (int) (20 * scale),
                true,
                Brush.colour(0x9A161F),
                width - 14 * scale);
        bottle(x + width * 0.68, y + 14 * scale, scale);
        microphone(x - width * 0.66, y + 14 * scale, scale);
    }

    private void hands(double x, double y, double unit) {
        Color paper = Brush.colour(0xFBFAF6);
        brush.polygon(
                paper,
                x - unit * 0.62,
                y - unit * 0.12,
                x + unit * 0.62,
                y - unit * 0.12,
                x + unit * 0.7,
                y + unit * 0.08,
                x - unit * 0.7,
                y + unit * 0.08);
    }

    private void bottle(double x, double y, double scale) {
        brush.round(
                Brush.across(x - 8 * scale, Brush.colour(0xDDEFF7, 220), x + 8 * scale, Brush.colour(0x9CC3D8, 220)),
                x - 8 * scale,
                y - 44 * scale,
                16 * scale,
                48 * scale,
                7 * scale);
        brush.rect(Brush.colour(0x2F6FA8), x - 8 * scale, y - 26 * scale, 16 * scale, 12 * scale);
        brush.round(Brush.colour(0x2F6FA8), x - 5 * scale, y - 54 * scale, 10 * scale, 11 * scale, 3 * scale);
        brush.polygon(
                Brush.colour(0xF4F8FA, 200),
                x + 16 * scale,
                y - 22 * scale,
                x + 32 * scale,
                y - 22 * scale,
                x + 30 * scale,
                y + 4 * scale,
                x + 18 * scale,
                y + 4 * scale);
    }

    private void microphone(double x, double y, double scale) {
        brush.ellipse(Brush.colour(0x2C2C2E), x, y + 2 * scale, 30 * scale, 9 * scale);
        brush.line(
                Brush.colour(0x3A3A3D),
                2.6 * scale,
                x,
                y,
                x + 5 * scale,
                y - 24 * scale,
                x + 14 * scale,
                y - 42 * scale);
        brush.round(Brush.colour(0x232325), x + 10 * scale, y - 52 * scale, 9 * scale, 14 * scale, 7 * scale);
    }
}
