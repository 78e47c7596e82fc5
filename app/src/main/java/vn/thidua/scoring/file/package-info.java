/**
 * One cluster scored from two files, a score table and its entries: nothing is asked of a database and nothing is stored.
 *
 * <p>Start reading at {@code FileScoring} (both files become scores, places and defects), then {@code EntryLines} (what a line
 * means) and {@code FileViolation} (what can be wrong with it). A defective line is named and left out; all others count.
 * {@code FileText}, {@code FileJson} and {@code FileWorkbook} write the result. Other modules ask
 * {@link vn.thidua.scoring.ScoreFiles}. Format: {@code docs/formats/score-entries.md}.
 */
@NullMarked
package vn.thidua.scoring.file;

import org.jspecify.annotations.NullMarked;
