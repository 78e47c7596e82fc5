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
 */
final class GeneratedRegister {

    static final int YEARS = 10;

    private GeneratedRegister() {}

    /** Returns the number of the person {@code number}, from 1. */
    static String code(int number) {
        return "G-" + number;
    }

    /** Returns the name of the person {@code number}, which nobody else has. */
    static String name(int number) {
        StringBuilder letters = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return "Mẫu Thử " + letters;
    }

    /** Returns the .xlsx file about {@code people} people. */
    static byte[] workbook(int people) {
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
}
