package vn.thidua.recognition.intake;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;

/**
 * An old register of ten lines a person, made up: for each the ratings and titles of ten years, of which one line has no
 * number, one an abbreviation, one is a double, one has an error in its year, and one only a name. {@code G-1} is the first.
 *
 * <p>Beside them, if asked for, pairs of one name and unit, born on different days, with four lines a pair: one for each under
 * its number, one with the name alone, and one with the name and the day on which the first of them was born.
 */
final class GeneratedRegister {

    static final int YEARS = 10;

    /** Lines of a pair. */
    static final int OF_PAIR = 4;

    private GeneratedRegister() {}

    /** Returns the number of the person {@code number}, from 1. */
    static String code(int number) {
        return "G-" + number;
    }

    /** Returns the name of the person {@code number}, which nobody else has. */
    static String name(int number) {
        return "Mẫu Thử " + letters(number);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return letters.toString();
    }

    /** Returns the number of the first or the second of a pair, from 1. */
    static String codeInPair(int pair, boolean first) {
        return "P-" + pair + (first ? "-1" : "-2");
    }

    /** Returns the name that both of a pair have. */
    static String nameOfPair(int pair) {
        return "Mẫu Trùng " + letters(pair);
    }

    /** Returns the .xlsx file about {@code people} people of different names. */
    static byte[] workbook(int people) {
        return workbook(people, 0);
    }

    /** Returns the .xlsx file about {@code people} people of different names and {@code pairs} pairs of one name. */
    static byte[] workbook(int people, int pairs) {
        try (WorkbookFile file = new WorkbookFile("Old register", "test", Instant.EPOCH)) {
            WorkbookSheet sheet = file.sheet("So cu", List.of(8, 12, 30, 12, 10, 30, 30, 16, 16, 24));
            sheet.title("Old register");
            sheet.header(
                    "TT",
                    "Số hiệu",
                    "Họ tên",
                    "Ngày sinh",
                    "Năm",
                    "Xếp loại",
                    "Danh hiệu",
                    "Số QĐ",
                    "Ngày QĐ",
                    "Nơi ban hành");
            for (int person = 1; person <= people; person++) {
                for (int year = 0; year < YEARS; year++) {
                    sheet.row(Stream.of(line(person, year).split(";", -1))
                            .map(SheetCell::text)
                            .toList());
                }
            }
            for (int pair = 1; pair <= pairs; pair++) {
                for (String line : linesOfPair(pair)) {
                    sheet.row(
                            Stream.of(line.split(";", -1)).map(SheetCell::text).toList());
                }
            }
            return file.bytes();
        }
    }

    private static String line(int person, int number) {
        int year = 2007 + number;
        String code = code(person);
        String born = "01/02/" + (1960 + person % 40);
        return switch (number) {
            case 5 -> "%d;%s;;;%d;HTTNV;;;;".formatted(number, code, year);
            case 6 -> "%d;%s;;;%d;;Lao động tiên tiến;;31/12/%d;Đơn vị An".formatted(number, code, year, year);
            case 7 -> "%d;%s;;;%d;Hoàn thành tốt nhiệm vụ;;;;".formatted(number, code, 2007);
            case 8 -> "%d;%s;;;%d;Hoàn thành tốt nhiệm vụ;;;;".formatted(number, code, 2099);
            case 9 -> "%d;;%s;%s;%d;Hoàn thành tốt nhiệm vụ;;;;".formatted(number, name(person), born, year);
            default ->
                "%d;%s;%s;%s;%d;Hoàn thành tốt nhiệm vụ;Lao động tiên tiến;%d/QĐ;31/12/%d;Đơn vị An"
                        .formatted(number, code, name(person), born, year, 100 + person, year);
        };
    }

    private static List<String> linesOfPair(int pair) {
        String name = nameOfPair(pair);
        return List.of(
                "0;%s;%s;01/02/1970;2007;Hoàn thành tốt nhiệm vụ;;;;".formatted(codeInPair(pair, true), name),
                "1;%s;%s;03/04/1975;2007;Hoàn thành nhiệm vụ;;;;".formatted(codeInPair(pair, false), name),
                "2;;%s;;2008;Hoàn thành tốt nhiệm vụ;;;;".formatted(name),
                "3;;%s;01/02/1970;2009;Hoàn thành tốt nhiệm vụ;;;;".formatted(name));
    }
}
