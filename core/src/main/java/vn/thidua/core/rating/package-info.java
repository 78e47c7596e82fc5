/**
 * Rating: totals of the units of one cluster become grades, by bands of the total, gates, offences and quotas that are data.
 *
 * <p>Start reading at {@code Grading} (what grades are and what can be wrong with them), then {@code Rating}. Every grade says
 * what held a unit down: the gate that failed, the offence, the quota and who is tied at its border. Points are given in
 * {@code vn.thidua.core.scoring}, places in {@code vn.thidua.core.ranking}; which title or flag a grade is good for is not
 * decided here.
 *
 * <p>Vocabulary: a grade is a "mức xếp loại", a quota is "tỷ lệ tối đa"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.rating;

import org.jspecify.annotations.NullMarked;
