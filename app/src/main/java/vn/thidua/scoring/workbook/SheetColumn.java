package vn.thidua.scoring.workbook;

import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.SectionScore;

/**
 * A unit as a column of the workbook.
 *
 * @param name how the unit is shown in tables
 */
record SheetColumn(String name, ScoreSheet sheet) {

    /** Returns the score of the criterion called {@code code}. It is a fault of the caller if there is none. */
    LeafScore leaf(String code) {
        return sheet.leaves().stream()
                .filter(score -> score.leaf().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the subtotal of the section called {@code code}. It is a fault of the caller if there is none. */
    SectionScore section(String code) {
        return sheet.sections().stream()
                .filter(score -> score.section().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
