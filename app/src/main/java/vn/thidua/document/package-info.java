/**
 * Kit that turns one model of a document into .docx, .pdf and .html files, and rows of cells into .xlsx and .csv files.
 *
 * <p>In: the model ({@link vn.thidua.document.OfficialDocument}, {@link vn.thidua.document.PressItem}, their
 * {@link vn.thidua.document.Block blocks}), the writers ({@link vn.thidua.document.DocxWriter},
 * {@link vn.thidua.document.PdfWriter}, {@link vn.thidua.document.HtmlWriter}) and workbooks
 * ({@link vn.thidua.document.WorkbookFile}, {@link vn.thidua.document.CsvText}), and tables for programs
 * ({@link vn.thidua.document.FlatFormat}). The rules of form stand in {@link vn.thidua.document.FormatProfile}. The other way
 * round: workbooks as rows of cells ({@link vn.thidua.document.IncomingWorkbook}) and tables out of .xlsx and .csv files
 * ({@link vn.thidua.document.TableFile}) with numbers as people type them
 * ({@link vn.thidua.document.NumberSpelling}), after a look at the file around them ({@link vn.thidua.document.ContainerCheck}).
 *
 * <p>Not in: what a document says. Each module maps its own records to the model. Nothing here knows a business word,
 * reads a clock, opens a network connection or reads a file outside the class path.
 *
 * <p>Start reading at {@link vn.thidua.document.OfficialDocument}, then one writer.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
