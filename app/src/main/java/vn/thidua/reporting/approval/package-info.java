/**
 * Approval: somebody answers for the figures of a unit and of all units below it, level by level.
 *
 * <p>Start reading at {@code ApprovalService}. Whether a report was accepted is decided in
 * {@code vn.thidua.reporting.report}; an approved one does not change.
 *
 * <p>Table: {@code reporting.approval}.
 */
@NullMarked
package vn.thidua.reporting.approval;

import org.jspecify.annotations.NullMarked;
