/**
 * Kit that turns one model of a document into .docx, .pdf and .html files, and rows of cells into .xlsx files.
 *
 * <p>In: the model ({@link vn.thidua.document.OfficialDocument}, {@link vn.thidua.document.PressItem}, their
 * {@link vn.thidua.document.Block blocks}). The rules of form stand in {@link vn.thidua.document.FormatProfile}.
 *
 * <p>Not in: what a document says. Each module maps its own records to the model. Nothing here knows a business word,
 * reads a clock, opens a network connection or reads a file outside the class path.
 *
 * <p>Start reading at {@link vn.thidua.document.OfficialDocument}.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
