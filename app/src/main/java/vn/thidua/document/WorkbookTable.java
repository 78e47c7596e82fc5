package vn.thidua.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.document.IncomingCell.Format;
import vn.thidua.document.TableCell.Kind;
import vn.thidua.shared.Violation;

/**
 * Tables in the visible sheets of an .xlsx file. Formulas are not worked out: what Excel stored beside them is read.
 *
 * <p>One row at a time is in memory, and the words that the cells share.
 */
final class WorkbookTable {

    /** The number of 31 December 9999, the last day that Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Excel counts a 29 February 1900 that never was, so its first day is one earlier from March on. */
    private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);

    private static final int MARCH_1900 = 61;
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private WorkbookTable() {}

    static Optional<Violation> read(byte[] content, TableListener listener, Deadline deadline) {
        try (Container container = ContainerCheck.open(content, deadline)) {
            BookIndex index = BookIndex.read(container, deadline);
            SharedTexts texts = SharedTexts.read(container, deadline);
            CellFormats formats = CellFormats.read(container, deadline);
            for (SheetEntry sheet : index.sheets()) {
                if (!sheet.hidden()) {
                    listener.sheet(sheet.name());
                    Sink sink = new Sink(listener, index.countsFrom1904());
                    SheetParser.parse(container, sheet.part(), texts, formats, sink, deadline);
                }
            }
            return Optional.empty();
        } catch (Unreadable refused) {
            return Optional.of(refused.reason());
        }
    }

    private record Sink(TableListener listener, boolean from1904) implements SheetParser.Sink {

        @Override
        public void row(int number, List<IncomingCell> row) {
            int count = row.stream().mapToInt(IncomingCell::column).max().orElse(-1) + 1;
            TableCell[] cells = new TableCell[Math.min(count, TableFile.MOST_COLUMNS)];
            Arrays.fill(cells, TableCell.BLANK);
            for (IncomingCell cell : row) {
                if (cell.column() < cells.length) {
                    cells[cell.column()] = cell(cell);
                }
            }
            if (IntStream.range(0, cells.length).anyMatch(column -> !cells[column].isBlank())) {
                listener.row(number + 1, List.of(cells));
            }
        }

        @Override
        public void merged(CellArea area) {
            // A table of words says what it means in its first cell.
        }

        private TableCell cell(IncomingCell cell) {
            return switch (cell.kind()) {
                case TEXT, TRUTH -> TableCell.text(cell.text());
                case NUMBER -> number(cell);
                case ERROR, CONTRADICTION -> error(cell.text());
                // A formula without a stored value is an error too: nobody can tell what the sender saw.
                case BLANK -> error("");
            };
        }

        private TableCell number(IncomingCell cell) {
            return date(cell)
                    .map(date -> new TableCell(Kind.DATE, date.toString(), Optional.of(date)))
                    .orElseGet(() -> new TableCell(Kind.NUMBER, cell.text(), Optional.empty()));
        }

        private static TableCell error(String name) {
            return new TableCell(Kind.ERROR, name.isBlank() ? "#?" : name, Optional.empty());
        }

        /** A number is a day if its format shows one and it has no time of day. */
        private Optional<LocalDate> date(IncomingCell cell) {
            BigDecimal number = cell.number();
            boolean day = cell.format() == Format.DATE
                    && number.signum() > 0
                    && number.compareTo(LAST_DAY) <= 0
                    && number.stripTrailingZeros().scale() <= 0;
            if (!day) {
                return Optional.empty();
            }
            int days = number.intValueExact();
            if (from1904) {
                return Optional.of(FIRST_OF_1904.plusDays(days));
            }
            return Optional.of(BEFORE_FIRST.plusDays(days < MARCH_1900 ? days + 1 : days));
        }
    }
}
