package vn.thidua.core.rating;

import java.util.List;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.TableDefect;

/**
 * The grades of a score table.
 *
 * <p>The constructor accepts any grades, so that all of their defects can be shown at once; {@link Rating} refuses a
 * grading that has any.
 *
 * @param grades the lowest first; empty if units are not rated
 */
public record Grading(List<Grade> grades) {

    /** No grades at all. */
    public static final Grading NONE = new Grading(List.of());

    public Grading {
        grades = List.copyOf(grades);
    }

    /** Returns everything that is wrong with the grades of {@code table}, in their order; empty if they can be used. */
    public List<TableDefect> defects(ScoreTable table) {
        return new GradingCheck(this, table).defects();
    }
}
