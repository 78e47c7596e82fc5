/**
 * The scoring round, from launching it to sending it up: who may write which column, the steps of a sheet, explanations,
 * evidence, and what moved because of whom.
 *
 * <p>Start reading at {@code SheetService} (steps) and {@code ScoreService} (points); who may do what is in {@code Duties}, which
 * step leads where in {@code vn.thidua.core.round.SheetRules}. How points and sheets are kept is in
 * {@code vn.thidua.scoring.sheet}; how a table turns them into places in {@code vn.thidua.scoring.board}.
 *
 * <p>Screens: {@code /scoring/rounds}, a round, a sheet, a criterion of a sheet; a tile of the home page. Tables:
 * {@code scoring.sheet_step}, {@code scoring.sheet_explanation}, {@code scoring.sheet_evidence},
 * {@code scoring.round_moment}, {@code scoring.round_place}. Vocabulary: a round is "đợt chấm điểm", a sheet "phiếu chấm
 * điểm", an explanation "giải trình".
 */
@NullMarked
package vn.thidua.scoring.round;

import org.jspecify.annotations.NullMarked;
