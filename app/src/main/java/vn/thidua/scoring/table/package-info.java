/**
 * Score tables: read from YAML, checked, kept for ever under code and version.
 *
 * <p>Start reading at {@code TableReader} (text to table, all defects at once), then
 * {@link vn.thidua.scoring.table.ScoreTables} (which table is in force). What a rule means is not said here but in
 * {@code vn.thidua.core.scoring}. Tables: {@code scoring.score_table}, {@code scoring.score_table_period}. Format:
 * {@code docs/formats/score-table.md}.
 */
@NullMarked
package vn.thidua.scoring.table;

import org.jspecify.annotations.NullMarked;
