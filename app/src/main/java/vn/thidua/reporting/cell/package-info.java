/**
 * One cell of a report: what stands there, how it came there, what was said about it and what proves it.
 *
 * <p>Start reading at {@code CellQueries}. What is said is kept by {@code CommentService}; files are the concern of
 * {@code vn.thidua.reporting.evidence}, figures of {@code vn.thidua.reporting.report}.
 *
 * <p>Table: {@code reporting.cell_comment}. Screen: {@code /reporting/cell/{period}/{unit}/{indicator}}, also the panel beside
 * the grid of {@code vn.thidua.reporting.entry}.
 */
@NullMarked
package vn.thidua.reporting.cell;

import org.jspecify.annotations.NullMarked;
