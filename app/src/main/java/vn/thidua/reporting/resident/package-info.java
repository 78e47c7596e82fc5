/**
 * Residents: the figures of a few periods at every unit of the tree, kept in memory and up to date.
 *
 * <p>Start reading at {@code ResidentPeriods}. What is kept holds every unit: whoever asks shows it through a
 * {@link vn.thidua.core.consolidation.tree.Selection} of the reader's scope. The arithmetic is in
 * {@code vn.thidua.core.consolidation.tree}; why it is done so, in {@code docs/decisions/2026-11-24-live-consolidation.md}.
 *
 * <p>No screens. Reads {@code reporting.submission} and {@code organization}; hears the events of both.
 */
@NullMarked
package vn.thidua.reporting.resident;

import org.jspecify.annotations.NullMarked;
