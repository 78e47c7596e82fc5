package vn.thidua.reporting.workbook;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.shared.ViolationCode;

/**
 * What can be wrong with a workbook, or be understood otherwise than it was typed. Why its file is not even opened is a
 * {@link vn.thidua.document.ContainerViolation}.
 */
public enum WorkbookViolation implements ViolationCode {
    // Whose answer it is, and to what.
    MANIFEST_MISSING,
    MANIFEST_UNSIGNED,
    SIGNED_ELSEWHERE,
    SIGNATURE_OF_OTHER,
    SIGNATURE_WRONG,
    WORKBOOK_EMPTY,
    LAYOUT_OTHER,
    FORM_OTHER,
    VERSION_OTHER,
    UNIT_UNKNOWN,
    UNIT_CONTRADICTED,
    PERIOD_UNKNOWN,
    PERIOD_CONTRADICTED,

    // Sheets, columns, rows.
    SHEET_MISSING,
    SHEET_TWICE,
    SHEET_RENAMED,
    SHEET_IGNORED,
    SHEET_HIDDEN,
    SHEET_TOO_LONG,
    COLUMN_MISSING,
    COLUMN_TWICE,
    ROW_MISSING,
    ROW_WITHOUT_CODE,
    ROW_BY_NAME,
    FIGURE_ASTRAY,
    CODE_UNKNOWN,
    CODE_TWICE,
    MERGED_INPUTS,
    MERGED_READ,

    // What stands in a cell.
    FIGURE_EMPTY,
    TARGET_EMPTY,
    TARGET_NOT_ASKED,
    NOT_ASKED_OF_UNIT,
    NOT_A_NUMBER,
    DASH,
    DATE,
    CELL_ERROR,
    AMBIGUOUS,
    PERCENT_UNEXPECTED,
    NEGATIVE,
    NOT_WHOLE,
    TOO_FINE,
    TOO_LARGE,
    OUT_OF_BOUNDS,
    TEXT_READ,
    FORMULA_READ,
    FORMULA_WITHOUT_VALUE,
    FORMULA_ELSEWHERE,
    CELL_CONTRADICTS,

    // Figures that cannot both be right.
    PART_ABOVE_WHOLE,
    PARTS_ABOVE_WHOLE,
    DERIVED_DIFFERS;

    private static final Set<WorkbookViolation> OF_ONE_CELL = EnumSet.of(
            NOT_ASKED_OF_UNIT,
            NOT_A_NUMBER,
            DASH,
            DATE,
            CELL_ERROR,
            AMBIGUOUS,
            PERCENT_UNEXPECTED,
            NEGATIVE,
            NOT_WHOLE,
            TOO_FINE,
            TOO_LARGE,
            OUT_OF_BOUNDS,
            FORMULA_WITHOUT_VALUE,
            FORMULA_ELSEWHERE,
            CELL_CONTRADICTS,
            PART_ABOVE_WHOLE,
            PARTS_ABOVE_WHOLE);

    /** Says whether it means what stands in a cell and leaves no doubt which cell that is. */
    boolean isOfOneCell() {
        return OF_ONE_CELL.contains(this);
    }
}
