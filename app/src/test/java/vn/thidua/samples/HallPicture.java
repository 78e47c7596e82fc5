package vn.thidua.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/** The conference hall from the last row: a stage with a panel of words, a rostrum, rows of delegates. */
final class HallPicture {

    private static final double EYE_X = 800;

    private final Brush brush = new Brush();
    private final Random random = new Random(12102017L);

    BufferedImage draw() {
        room();
        stage();
        panel();
        presidium();
        rostrum();
        light();
        delegates();
        brush.rect(Brush.down(640, Brush.colour(0x0B1020, 0), 900, Brush.colour(0x0B1020, 90)), 0, 640, 1600, 260);
        return brush.image();
    }

    private void room() {
        brush.rect(Brush.down(0, Brush.colour(0xDCCBB2), 420, Brush.colour(0xF3E8D6)), 0, 0, 1600, 900);
        brush.polygon(
                Brush.down(0, Brush.colour(0xCFC3B0), 150, Brush.colour(0xF5EEE2)), 0, 0, 1600, 0, 1330, 130, 270, 130);
        for (int row = 0; row < 5; row++) {
            double depth = row / 5.0;
            double y = 14 + depth * depth * 20 + depth * 84;
            double half = 620 - depth * 300;
            for (int lamp = -2; lamp <= 2; lamp++) {
                double x = EYE_X + lamp * half / 2.4;
                double width = 120 - depth * 62;
                double height = 15 - depth * 8;
                brush.ellipse(Brush.glow(x, y, width, Brush.colour(0xFFF6D8, 150)), x, y, width * 2, width * 0.8);
                brush.round(Brush.colour(0xFFFDF3), x - width / 2, y - height / 2, width, height, height);
            }
        }
        wall(-1);
        wall(1);
        brush.rect(Brush.down(130, Brush.colour(0xB98F63), 520, Brush.colour(0x8F6A45)), 270, 130, 1060, 400);
        brush.polygon(
                Brush.down(500, Brush.colour(0x8A3B34), 900, Brush.colour(0x5B2320)),
                270,
                530,
                1330,
                530,
                1600,
                900,
                0,
                900);
        brush.polygon(
                Brush.down(530, Brush.colour(0xB4564A), 900, Brush.colour(0x7E332C)),
                752,
                530,
                848,
                530,
                980,
                900,
                620,
                900);
    }

    private void wall(int side) {
        double outer = side < 0 ? 0 : 1600;
        double inner = side < 0 ? 270 : 1330;
        brush.polygon(
                Brush.across(outer, Brush.colour(0x9C7650), inner, Brush.colour(0xC9A377)),
                outer,
                0,
                inner,
                130,
                inner,
                530,
                outer,
                900);
        for (int number = 0; number < 5; number++) {
            double near = at(outer, inner, number / 5.0 + 0.03);
            double far = at(outer, inner, number / 5.0 + 0.15);
            window(near, far, outer, inner);
        }
    }

    /** Parallel things get closer with the distance; a square root is close enough to the eye. */
    private static double at(double outer, double inner, double part) {
        return outer + (inner - outer) * Math.sqrt(part);
    }

    private void window(double near, double far, double outer, double inner) {
        double nearPart = (near - outer) / (inner - outer);
        double farPart = (far - outer) / (inner - outer);
        double nearTop = 130 + (1 - nearPart) * -40;
        double farTop = 130 + (1 - farPart) * -40 + 60 * farPart;
        double nearBottom = 560 + (1 - nearPart) * 120;
        double farBottom = 470 + (1 - farPart) * 120;
        brush.polygon(
                Brush.across(near, Brush.colour(0x7C5836), far, Brush.colour(0x946C45)),
                near,
                nearTop - 12,
                far,
                farTop - 10,
                far,
                farBottom + 14,
                near,
                nearBottom + 18);
        brush.polygon(
                Brush.down(100, Brush.colour(0xFFF7E2), 560, Brush.colour(0xE9D6AE)),
                near + (far - near) * 0.1,
                nearTop,
                far - (far - near) * 0.1,
                farTop,
                far - (far - near) * 0.1,
                farBottom,
                near + (far - near) * 0.1,
                nearBottom);
        double middle = (near + far) / 2;
        brush.line(Brush.colour(0x8A6540), 3, middle, (nearTop + farTop) / 2, middle, (nearBottom + farBottom) / 2);
    }

    private void stage() {
        brush.rect(Brush.down(140, Brush.colour(0x5E1218), 440, Brush.colour(0x3F0C11)), 330, 140, 940, 300);
        for (int fold = 0; fold < 47; fold++) {
            double x = 330 + fold * 20;
            brush.rect(Brush.across(x, Brush.colour(0x9B1F27), x + 20, Brush.colour(0x6A141A)), x, 140, 20, 288);
        }
        brush.rect(Brush.down(140, Brush.colour(0x2A0508, 150), 240, Brush.colour(0x2A0508, 0)), 330, 140, 940, 100);
        for (int swag = 0; swag < 10; swag++) {
            brush.ellipse(
                    Brush.down(120, Brush.colour(0x7C171E), 186, Brush.colour(0xA8262E)),
                    377 + swag * 94,
                    142,
                    100,
                    64);
            brush.ellipse(Brush.colour(0xD9A441, 150), 377 + swag * 94, 171, 62, 5);
        }
        brush.rect(Brush.down(108, Brush.colour(0x7A5532), 144, Brush.colour(0xA67C50)), 300, 106, 1000, 38);
        brush.polygon(
                Brush.down(424, Brush.colour(0xA87647), 474, Brush.colour(0xC08A55)),
                330,
                426,
                1270,
                426,
                1320,
                474,
                280,
                474);
        brush.rect(Brush.down(474, Brush.colour(0x7D5430), 532, Brush.colour(0x4E331C)), 280, 474, 1040, 58);
        brush.rect(Brush.colour(0xD8A86C), 280, 474, 1040, 4);
        for (int step = 0; step < 3; step++) {
            brush.rect(Brush.shade(0x8E6238, 14 - step * 12), 735 - step * 12, 484 + step * 17, 130 + step * 24, 17);
        }
        for (int pot = 0; pot < 14; pot++) {
            double x = 300 + pot * 77 + (pot > 6 ? 3 : 0);
            if (x > 690 && x < 880) {
                continue;
            }
            flowers(x, 476, 15);
        }
    }

    private void flowers(double x, double y, double size) {
        for (int leaf = 0; leaf < 9; leaf++) {
            double turn = Math.PI * (0.1 + leaf * 0.1);
            brush.ellipse(
                    Brush.shade(0x3F7A45, random.nextInt(20) - 10),
                    x - Math.cos(turn) * size,
                    y - Math.sin(turn) * size * 0.8,
                    size * 0.8,
                    size * 0.62);
        }
        int[] petals = {0xE9C23F, 0xE06A5A, 0xF2EFE4, 0xE9C23F, 0xD94F6A};
        for (int petal = 0; petal < 5; petal++) {
            brush.ellipse(
                    Brush.colour(petals[petal]),
                    x + (petal - 2) * size * 0.45,
                    y - size * (0.75 + 0.2 * (petal % 2)),
                    size * 0.5,
                    size * 0.45);
        }
    }

    private void panel() {
        brush.round(Brush.colour(0x000000, 70), 484, 172, 640, 176, 8);
        brush.round(Brush.colour(0xD7AE57), 478, 164, 644, 176, 8);
        brush.round(Brush.down(168, Brush.colour(0xB5202A), 336, Brush.colour(0x8E141D)), 484, 170, 632, 164, 5);
        Color gold = Brush.colour(0xFFE08A);
        Color white = Brush.colour(0xFFF6E6);
        brush.text("HỘI NGHỊ GIAO BAN", EYE_X, 218, 36, true, gold, 590);
        brush.text("CÔNG TÁC XÂY DỰNG LỰC LƯỢNG 9 THÁNG NĂM 2017", EYE_X, 256, 24, true, white, 596);
        brush.text("CỤM THI ĐUA SỐ 6 VÀ SỐ 7", EYE_X, 288, 22, true, white, 590);
        brush.rect(Brush.colour(0xD7AE57), 690, 300, 220, 2);
        brush.text("Số liệu minh họa", EYE_X, 321, 16, false, gold, 560);
    }

    private void presidium() {
        for (int seat = 0; seat < 5; seat++) {
            double x = 600 + seat * 82;
            brush.round(Brush.colour(0x5B2B1C), x - 21, 348, 42, 46, 8);
            Figure.draw(random).fromFront(brush, x, 404, 17);
        }
        brush.rect(Brush.colour(0x6C1219), 552, 402, 426, 6);
        brush.rect(Brush.down(404, Brush.colour(0xC0303A), 452, Brush.colour(0x8C1C25)), 552, 406, 426, 46);
        for (int fold = 0; fold < 18; fold++) {
            brush.rect(Brush.colour(0x5E0E15, 70), 560 + fold * 24, 410, 5, 42);
        }
        for (int seat = 0; seat < 5; seat++) {
            brush.rect(Brush.colour(0xF7F3EA), 586 + seat * 82, 394, 28, 10);
        }
        flowers(765, 408, 17);
    }

    private void rostrum() {
        Figure.draw(new Random(5)).fromFront(brush, 1110, 402, 20);
        brush.polygon(
                Brush.across(1070, Brush.colour(0x9A6A3C), 1150, Brush.colour(0x6F4826)),
                1074,
                398,
                1146,
                398,
                1136,
                462,
                1084,
                462);
        brush.polygon(Brush.colour(0xB9844F), 1066, 390, 1154, 390, 1148, 401, 1072, 401);
        brush.rect(Brush.colour(0xE2C08F), 1096, 420, 28, 3);
        brush.line(Brush.colour(0x2B2B2B), 2, 1100, 390, 1104, 372);
        brush.ellipse(Brush.colour(0x2B2B2B), 1104, 370, 6, 8);
        flowers(1128, 392, 11);
        brush.rect(Brush.colour(0x4F7A4A), 404, 398, 8, 54);
        for (int leaf = 0; leaf < 12; leaf++) {
            double turn = Math.PI * leaf / 11;
            brush.line(
                    Brush.shade(0x41723F, random.nextInt(24) - 8),
                    7,
                    408,
                    410,
                    408 - Math.cos(turn) * 42,
                    404 - Math.sin(turn) * 46);
        }
        brush.polygon(Brush.colour(0xA4693B), 392, 430, 424, 430, 419, 460, 397, 460);
    }

    private void light() {
        for (int beam = 0; beam < 4; beam++) {
            double x = 520 + beam * 187;
            brush.polygon(
                    Brush.down(110, Brush.colour(0xFFF3C4, 62), 470, Brush.colour(0xFFF3C4, 0)),
                    x - 8,
                    112,
                    x + 8,
                    112,
                    x + 110,
                    470,
                    x - 110,
                    470);
        }
        brush.ellipse(Brush.glow(EYE_X, 330, 520, Brush.colour(0xFFF0C0, 54)), EYE_X, 330, 1040, 640);
    }

    private void delegates() {
        for (int row = 0; row < 8; row++) {
            double depth = 1 - row / 7.6;
            double unit = 15 + 47 * Math.pow(1 - depth, 1.45);
            double y = 560 + 395 * Math.pow(1 - depth, 1.5);
            double aisle = 56 + (y - 530) * 0.34;
            double pitch = unit * 2.95;
            for (int side = -1; side <= 1; side += 2) {
                int seats = (int) Math.ceil((EYE_X + 120 - aisle) / pitch);
                for (int seat = 0; seat < seats; seat++) {
                    double x = EYE_X + side * (aisle + unit * 1.5 + seat * pitch);
                    double limit = 470 + (y - 530) * 1.05;
                    if (Math.abs(x - EYE_X) < limit + unit) {
                        delegate(x, y, unit);
                    }
                }
            }
        }
    }

    private void delegate(double x, double y, double unit) {
        brush.ellipse(Brush.colour(0x1C0C0A, 70), x, y + unit * 0.5, unit * 3, unit * 0.8);
        Figure.draw(random).fromBehind(brush, x, y, unit);
        brush.round(
                Brush.down(y - unit * 0.8, Brush.colour(0x7B4A2C), y + unit, Brush.colour(0x4B2A18)),
                x - unit * 1.36,
                y - unit * 0.78,
                unit * 2.72,
                unit * 1.5,
                unit * 0.5);
        brush.round(Brush.colour(0xA9704A), x - unit * 1.36, y - unit * 0.78, unit * 2.72, unit * 0.16, unit * 0.16);
        brush.round(
                Brush.down(y - unit * 0.5, Brush.colour(0x9C2B31), y + unit * 0.6, Brush.colour(0x74191F)),
                x - unit * 1.14,
                y - unit * 0.48,
                unit * 2.28,
                unit * 1.05,
                unit * 0.3);
    }
}
