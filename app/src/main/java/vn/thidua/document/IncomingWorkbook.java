package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Violation;

/**
 * A workbook that somebody sent: its sheets as rows of cells, after a look at the file around them.
 *
 * <p>Of the many parts of the file only five kinds are read: workbook, its relationships, styles, shared words, sheets.
 * Nothing outside of the file is ever followed, and no formula is worked out. Time and memory are limited whatever the file
 * holds.
 */
public final class IncomingWorkbook {

    /** Most cells in which something stands. */
    static final int MOST_CELLS = 200_000;

    private static final int MOST_MERGED = 20_000;

    private final List<IncomingSheet> sheets;
    private final Map<String, String> names;

    private IncomingWorkbook(List<IncomingSheet> sheets, Map<String, String> names) {
        this.sheets = List.copyOf(sheets);
        this.names = Map.copyOf(names);
    }

    /** What became of an attempt to open a file. */
    public sealed interface Opening {

        /** The file is a workbook, and this is in it. */
        record Opened(IncomingWorkbook workbook) implements Opening {}

        /** The file is not opened. */
        record Refused(Violation reason) implements Opening {}
    }

    /** Opens {@code file}, or says why not. */
    public static Opening open(byte[] file) {
        return open(file, Deadline.in(Deadline.USUAL));
    }

    /** Opens {@code file} before {@code deadline}, or says why not. */
    public static Opening open(byte[] file, Deadline deadline) {
        try (Container container = ContainerCheck.open(file, deadline)) {
            return new Opening.Opened(read(container, deadline));
        } catch (Unreadable refused) {
            return new Opening.Refused(refused.reason());
        }
    }

    private static IncomingWorkbook read(Container container, Deadline deadline) throws Unreadable {
        BookIndex index = BookIndex.read(container, deadline);
        SharedTexts texts = SharedTexts.read(container, deadline);
        CellFormats formats = CellFormats.read(container, deadline);
        List<IncomingSheet> sheets = new ArrayList<>();
        Filling filling = new Filling();
        for (SheetEntry entry : index.sheets()) {
            IncomingSheet sheet = new IncomingSheet(entry.name(), sheets.size(), entry.hidden());
            filling.sheet = sheet;
            SheetParser.parse(container, entry.part(), texts, formats, filling, deadline);
            sheets.add(sheet);
        }
        return new IncomingWorkbook(sheets, index.names());
    }

    /** Puts what is heard into the sheet of the moment, and counts. */
    private static final class Filling implements SheetParser.Sink {

        private IncomingSheet sheet = new IncomingSheet("", 0, false);
        private int cells;
        private int merged;

        @Override
        public void row(int number, List<IncomingCell> row) throws Unreadable {
            cells += row.size();
            if (cells > MOST_CELLS) {
                throw Unreadable.because(ContainerViolation.TOO_MANY_CELLS, sheet.name(), MOST_CELLS);
            }
            sheet.add(number, row);
        }

        @Override
        public void merged(CellArea area) throws Unreadable {
            if (++merged > MOST_MERGED) {
                throw Unreadable.because(ContainerViolation.TOO_MANY_CELLS, sheet.name(), MOST_MERGED);
            }
            sheet.add(area);
        }
    }

    /** Returns the sheets in the order of the workbook, hidden ones too. */
    public List<IncomingSheet> sheets() {
        return sheets;
    }

    /** Returns the sheet called {@code name}, exactly. */
    public Optional<IncomingSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** Returns what the names of the whole workbook stand for, for example {@code Sheet1!$B$3}. */
    public Map<String, String> names() {
        return names;
    }
}
