/**
 * Corrections of figures after they were accepted: why, from what to what, and everything further down that changes with
 * them, before and after.
 *
 * <p>Start reading at {@code CorrectionDesk} (tried or made), then {@code CorrectionService} (one transaction) and
 * {@code UpwardFigures} (the units above). Approvals, scores, places, pages and issued papers are asked of whoever implements
 * {@link vn.thidua.reporting.RestingOnFigures}; the figures themselves are changed by
 * {@code vn.thidua.reporting.report.CorrectService}. Whoever answers for something that changed is told of it, by a notice
 * and by mail.
 *
 * <p>Tables: {@code reporting.correction}, {@code reporting.correction_consequence}, {@code reporting.correction_notice}.
 * Screens: {@code /reporting/correction/…}. Tells and hears: {@code CorrectionMade}.
 */
@NullMarked
package vn.thidua.reporting.correction;

import org.jspecify.annotations.NullMarked;
