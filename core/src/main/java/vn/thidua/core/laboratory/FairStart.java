package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The same result seen from three starts: as it is, per head, and against the unit's own past. None of them is the fair one;
 * side by side they show whom the way of counting favours. Nothing here changes a place.
 *
 * @param lines in the order of the units handed in
 */
public record FairStart(List<Line> lines) {

    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public FairStart {
        lines = List.copyOf(lines);
    }

    /**
     * A unit.
     *
     * @param place its real place
     * @param total the total that gave it
     * @param maximum points that the table gives at most
     * @param heads how many people it has; empty if not known or not more than zero
     * @param past what it had in the same period last year; empty if it had nothing, which is not zero
     */
    public record Start(
            String unit,
            int place,
            BigDecimal total,
            BigDecimal maximum,
            Optional<BigDecimal> heads,
            Optional<Past> past) {}

    /** A total of the past, with the maximum of the table of that time. */
    public record Past(BigDecimal total, BigDecimal maximum) {}

    /**
     * A unit from the three starts.
     *
     * @param perHead points for each hundred people, two digits, half-up
     * @param againstPast points of a hundred now minus points of a hundred then, two digits, half-up
     */
    public record Line(String unit, int place, Optional<Standing> perHead, Optional<Standing> againstPast) {}

    /**
     * Where a unit stands by one way of counting.
     *
     * @param place among those that can be counted that way; equal values share it
     * @param up how many places better than its real one; empty if not everybody can be counted, so that places do not compare
     */
    public record Standing(BigDecimal value, int place, Optional<Integer> up) {}

    /** Counts {@code units} in three ways. */
    public static FairStart of(List<Start> units) {
        return new FairStart(units.stream()
                .map(unit -> new Line(
                        unit.unit(),
                        unit.place(),
                        standing(unit, units, FairStart::perHead),
                        standing(unit, units, FairStart::againstPast)))
                .toList());
    }

    private static Optional<Standing> standing(
            Start unit, List<Start> all, Function<Start, Optional<BigDecimal>> counted) {
        List<BigDecimal> values =
                all.stream().flatMap(one -> counted.apply(one).stream()).toList();
        return counted.apply(unit).map(value -> {
            long ahead =
                    values.stream().filter(other -> other.compareTo(value) > 0).count();
            int place = Math.toIntExact(ahead) + 1;
            return new Standing(
                    value, place, values.size() == all.size() ? Optional.of(unit.place() - place) : Optional.empty());
        });
    }

    private static Optional<BigDecimal> perHead(Start unit) {
        return unit.heads()
                .filter(heads -> heads.signum() > 0)
                .map(heads -> unit.total().multiply(HUNDRED).divide(heads, DIGITS, RoundingMode.HALF_UP));
    }

    /** Brought onto one denominator first, so that it is rounded once. */
    private static Optional<BigDecimal> againstPast(Start unit) {
        return unit.past()
                .filter(past -> past.maximum().signum() > 0 && unit.maximum().signum() > 0)
                .map(past -> unit.total()
                        .multiply(past.maximum())
                        .subtract(past.total().multiply(unit.maximum()))
                        .multiply(HUNDRED)
                        .divide(unit.maximum().multiply(past.maximum()), DIGITS, RoundingMode.HALF_UP));
    }
}
