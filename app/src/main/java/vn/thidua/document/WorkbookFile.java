package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An .xlsx file under construction.
 *
 * <p>Texts never become formulas, formulas carry the value that they yield, nothing links outside. Not for use by several
 * threads.
 */
public final class WorkbookFile implements AutoCloseable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(workbook);
    private final List<WorkbookSheet> sheets = new ArrayList<>();

    /**
     * Starts a workbook.
     *
     * @param title title in the file's properties
     * @param author who gives the file out, in the file's properties
     * @param created moment written into the file's properties, so that equal workbooks give equal files
     */
    public WorkbookFile(String title, String author, Instant created) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(PrintableText.required(title, "title"));
        core.setCreator(PrintableText.required(author, "author"));
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        core.getUnderlyingProperties().setLanguageProperty(Wording.LANGUAGE);
    }

    /**
     * Adds a sheet, printed on lying A4, one page wide.
     *
     * @param name name on the tab; signs that Excel forbids become spaces and what is over 31 signs is cut
     * @param columnWidths width of each column in digits of the standard letter, 1 to 255
     * @throws IllegalArgumentException if there is a sheet of that name or no column; a bug of the caller
     */
    public WorkbookSheet sheet(String name, List<Integer> columnWidths) {
        String safe = WorkbookUtil.createSafeSheetName(PrintableText.required(name, "sheet name"), ' ');
        WorkbookSheet sheet = new WorkbookSheet(workbook.createSheet(safe), styles, columnWidths);
        sheets.add(sheet);
        return sheet;
    }

    /**
     * Returns the file, with every formula's value stored beside it.
     *
     * @throws IllegalArgumentException if there is no sheet, or a formula cannot be worked out or yields an error; a bug of
     *     the caller
     */
    public byte[] bytes() {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has a sheet");
        }
        sheets.forEach(WorkbookSheet::finish);
        FormulaValues.store(workbook);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            workbook.write(file);
            return StableZip.of(file.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lets go of the memory. */
    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
