package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.TableCell.Kind;
import vn.thidua.shared.Violation;

/**
 * Tables in the visible sheets of an .xlsx file. Formulas are not worked out: what Excel stored beside them is read.
 *
 * <p>The file has passed the {@link ContainerCheck}. One row at a time is in memory, and the words that the cells share.
 */
final class WorkbookTable {

    /** Excel itself keeps no more digits; what is finer is noise of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15);

    /** The number of 31 December 9999, the last day that Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final Pattern ERROR_NAME = Pattern.compile("#(?:N/A|[A-Z0-9/_]+[!?])");

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookTable() {}

    /** What the library throws at a file that Excel did not write. */
    private static final class Damaged extends RuntimeException {

        Damaged(RuntimeException cause) {
            super(cause);
        }
    }

    static Optional<Violation> read(byte[] content, TableListener listener) {
        try (ReadableWorkbook workbook = open(content)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    read(sheet, listener);
                }
            }
            return Optional.empty();
        } catch (IOException | Damaged notWrittenByExcel) {
            return Optional.of(Violation.of(ContainerViolation.DAMAGED));
        }
    }

    private static ReadableWorkbook open(byte[] content) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        } catch (RuntimeException fault) {
            throw new Damaged(fault);
        }
    }

    /** What the listener throws is its own and goes on; only the library's faults are the file's. */
    private static void read(Sheet sheet, TableListener listener) throws IOException {
        listener.sheet(sheet.getName());
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            for (Optional<Row> row = next(rows); row.isPresent(); row = next(rows)) {
                List<TableCell> cells = cells(row.get());
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    listener.row(row.get().getRowNum(), cells);
                }
            }
        }
    }

    private static Optional<Row> next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException fault) {
            throw new Damaged(fault);
        }
    }

    private static List<TableCell> cells(Row row) {
        int count = Math.min(row.getCellCount(), TableFile.MOST_COLUMNS);
        List<TableCell> cells = new ArrayList<>(count);
        for (int column = 0; column < count; column++) {
            cells.add(row.hasCell(column) ? cell(row.getCell(column)) : TableCell.BLANK);
        }
        return cells;
    }

    private static TableCell cell(Cell cell) {
        boolean computed = cell.getType() == CellType.FORMULA;
        if (cell.getType() == CellType.ERROR || (computed && isErrorName(cell.getRawValue()))) {
            return error(cell);
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(cell, number);
            case Boolean truth -> TableCell.text(truth ? "TRUE" : "FALSE");
            case String text -> TableCell.text(text);
            case null, default -> computed ? error(cell) : TableCell.BLANK;
        };
    }

    /** The library hands out the error of a formula as the text that Excel shows. */
    private static boolean isErrorName(@Nullable String raw) {
        return raw != null && ERROR_NAME.matcher(raw).matches();
    }

    /** A formula without a stored value is an error too: nobody can tell what the sender saw. */
    private static TableCell error(Cell cell) {
        String raw = cell.getRawValue();
        return new TableCell(Kind.ERROR, raw == null || raw.isBlank() ? "#?" : raw, Optional.empty());
    }

    private static TableCell number(Cell cell, BigDecimal number) {
        Optional<LocalDate> date = date(cell, number);
        if (date.isPresent()) {
            return new TableCell(Kind.DATE, date.get().toString(), date);
        }
        BigDecimal exact = number.round(EXCEL).stripTrailingZeros();
        String text = Math.abs((long) exact.scale()) <= EXCEL.getPrecision() ? exact.toPlainString() : exact.toString();
        return new TableCell(Kind.NUMBER, text, Optional.empty());
    }

    /** A number is a day if its format shows one and it has no time of day. */
    private static Optional<LocalDate> date(Cell cell, BigDecimal number) {
        Integer format = cell.getDataFormatId();
        if (format == null || number.signum() <= 0 || number.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        if (!DateUtil.isADateFormat(format, cell.getDataFormatString())) {
            return Optional.empty();
        }
        LocalDateTime moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? Optional.of(moment.toLocalDate()) : Optional.empty();
    }
}
