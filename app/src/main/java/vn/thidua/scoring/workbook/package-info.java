/**
 * Score boards as an Excel workbook, for printing and for those who want to check a total by hand.
 *
 * <p>Start reading at {@code BoardWorkbook}. Points of criteria are figures; every sum above them is a live formula. The file is
 * Vietnamese, like every official table; why a criterion has its points is said in the words of
 * {@code vn.thidua.scoring.why}. Address: {@code /scoring/workbook}.
 */
@NullMarked
package vn.thidua.scoring.workbook;

import org.jspecify.annotations.NullMarked;
