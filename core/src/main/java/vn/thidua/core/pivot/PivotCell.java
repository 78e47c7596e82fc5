package vn.thidua.core.pivot;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.core.consolidation.Judgement;

/**
 * What stands where a row and a column meet.
 *
 * @param value empty if there is none; {@code gap} then says why
 * @param gap empty if there is a value
 * @param decimals digits after the point that the value is shown with
 * @param in how many figures are in the value
 * @param of how many could be: one for each unit that is asked
 * @param judgement what a change means; {@link Judgement#NONE} for every other measure
 */
public record PivotCell(
        Optional<BigDecimal> value, Optional<Gap> gap, int decimals, int in, int of, Judgement judgement) {

    /** @throws IllegalArgumentException if there is neither a value nor a gap, or both, which is a fault of the caller */
    public PivotCell {
        if (value.isPresent() == gap.isPresent()) {
            throw new IllegalArgumentException("a cell has either a value or a reason why it has none");
        }
    }

    /** Returns a cell with {@code value}. */
    public static PivotCell of(BigDecimal value, int decimals, int in, int of) {
        return new PivotCell(Optional.of(value), Optional.empty(), decimals, in, of, Judgement.NONE);
    }

    /** Returns a cell without a value. */
    public static PivotCell none(Gap gap) {
        return new PivotCell(Optional.empty(), Optional.of(gap), 0, 0, 0, Judgement.NONE);
    }

    PivotCell judged(Judgement found) {
        return new PivotCell(value, gap, decimals, in, of, found);
    }
}
