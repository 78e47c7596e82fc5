/**
 * The ranking laboratory on a screen: other weights, criteria left out, other rounding, and who would move. Nothing is stored
 * and no result changes.
 *
 * <p>Start reading at {@code Experiment} (what a person tries), then {@code LaboratoryQueries} (the cluster scored really and
 * otherwise) and {@code LaboratoryWriter} (what the page says). The arithmetic is in {@code vn.thidua.core.laboratory}. A cluster
 * is offered only to those who may see all of its units.
 *
 * <p>Screen: Review › Laboratory ({@code /scoring/laboratory}).
 */
@NullMarked
package vn.thidua.scoring.laboratory;

import org.jspecify.annotations.NullMarked;
