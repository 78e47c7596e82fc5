package vn.thidua.reporting.comparison;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the hands of an officer. */
public final class EditedWorkbook {

    private static final int CODE = 1;
    private static final int FIGURE = 4;

    private EditedWorkbook() {}

    /** Returns {@code file} with {@code number} as the figure of {@code indicator}. */
    public static byte[] with(byte[] file, String indicator, double number) {
        return edited(file, indicator, cell -> cell.setCellValue(number));
    }

    /** Returns {@code file} with {@code words} where the figure of {@code indicator} belongs. */
    public static byte[] with(byte[] file, String indicator, String words) {
        return edited(file, indicator, cell -> cell.setCellValue(words));
    }

    /** Returns {@code file} with nothing where the figure of {@code indicator} belongs. */
    public static byte[] without(byte[] file, String indicator) {
        return edited(file, indicator, Cell::setBlank);
    }

    /** Returns a workbook as an office keeps it for itself: in its own order, last year beside this year. */
    public static byte[] ofAnOffice(int checked, int passed) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Thang 9");
            line(sheet.createRow(0), "SỔ THEO DÕI CỦA ĐƠN VỊ");
            line(sheet.createRow(2), "Nội dung", "ĐVT", "Năm trước", "Kết quả");
            Row second = line(sheet.createRow(3), "DT03", "người");
            second.createCell(2).setCellValue(7);
            second.createCell(3).setCellValue(checked);
            Row third = line(sheet.createRow(4), "DT04", "người");
            third.createCell(2).setCellValue(6);
            third.createCell(3).setCellValue(passed);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Row line(Row row, String... words) {
        for (int column = 0; column < words.length; column++) {
            row.createCell(column).setCellValue(words[column]);
        }
        return row;
    }

    private static byte[] edited(byte[] file, String indicator, Consumer<Cell> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    Cell code = row.getCell(CODE);
                    if (code != null && code.toString().equals(indicator)) {
                        edit.accept(row.getCell(FIGURE, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
