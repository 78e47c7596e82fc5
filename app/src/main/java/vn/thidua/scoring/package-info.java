/**
 * Scoring: score tables, the points of each unit, and their order inside a cluster.
 *
 * <p>Other modules ask {@link vn.thidua.scoring.ScoreBoards}. The rules themselves are pure functions in
 * {@code vn.thidua.core.scoring} and {@code vn.thidua.core.ranking}.
 *
 * <p>Features: {@code table} (score tables), {@code design} (making their next version), {@code intake} (out of
 * Excel),
 * {@code points} (typed from a file), {@code outside} (what others say of a unit), {@code sheet} (points of a round, by column),
 * {@code board} (totals and places), {@code why} (in words), {@code round} (the steps from self-scoring to adoption),
 * {@code workbook}, {@code laboratory} (what would become of a ranking), {@code publication} (what everybody has seen),
 * {@code projector} (the wall of a conference), {@code statistics} (what scores say about scoring).
 *
 * <p>Vocabulary: a score table is "bảng điểm", a criterion "tiêu chí"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Scoring",
        allowedDependencies = {"shared", "web", "document", "organization", "identity", "directive", "reporting"})
@NullMarked
package vn.thidua.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
