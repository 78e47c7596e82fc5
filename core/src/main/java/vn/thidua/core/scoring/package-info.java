/**
 * Scoring: figures and typed points become a score sheet, by a score table that is data.
 *
 * <p>Start reading at {@code ScoreTable} (what a table is and what can be wrong with it), then {@code Rule} and its eleven
 * shapes, then {@code Scoring}. {@code docs/formats/score-table.md} says which shape of real tables is expressed by what.
 * Every leaf says how its points came about or why it has none. Who may enter points, what evidence they need and when a
 * sheet is adopted is not decided here but in {@code vn.thidua.scoring}; places are given in {@code vn.thidua.core.ranking},
 * grades in {@code vn.thidua.core.rating}.
 *
 * <p>Vocabulary: a score table is "bảng điểm", a leaf is a "tiêu chí" that is scored; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.scoring;

import org.jspecify.annotations.NullMarked;
