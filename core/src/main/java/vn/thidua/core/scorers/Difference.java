package vn.thidua.core.scorers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * By how much marks differ from what was settled, all of them together.
 *
 * @param points given minus settled, added up: above zero is kinder than what was settled
 * @param apart the same without sign, so that more here and less there do not cancel out
 * @param maximum points that the criteria give at most, added up
 * @param marks how many marks were settled; those that were not are not in here
 */
public record Difference(BigDecimal points, BigDecimal apart, BigDecimal maximum, int marks) {

    static final Difference NONE = new Difference(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    private static final int DIGITS = 1;

    /** Adds up those of {@code marks} that were settled. */
    public static Difference of(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.settled().stream().map(settled -> of(mark, settled)))
                .reduce(NONE, Difference::plus);
    }

    private static Difference of(Mark mark, BigDecimal settled) {
        BigDecimal points = mark.given().subtract(settled);
        return new Difference(points, points.abs(), mark.maximum(), 1);
    }

    private Difference plus(Difference other) {
        return new Difference(
                points.add(other.points), apart.add(other.apart), maximum.add(other.maximum), marks + other.marks);
    }

    /** Returns {@link #points} in per cent of the maximum, one digit, half-up; empty if nothing was settled. */
    public Optional<BigDecimal> percent() {
        return percent(points);
    }

    /** Returns {@link #apart} in per cent of the maximum, one digit, half-up; empty if nothing was settled. */
    public Optional<BigDecimal> spread() {
        return percent(apart);
    }

    private Optional<BigDecimal> percent(BigDecimal part) {
        return marks == 0
                ? Optional.empty()
                : Optional.of(part.movePointRight(2).divide(maximum, DIGITS, RoundingMode.HALF_UP));
    }

    /** Says whether this is kinder than {@code other}, unrounded; false if one of them is empty. */
    boolean isKinderThan(Difference other) {
        return marks > 0
                && other.marks > 0
                && points.multiply(other.maximum).compareTo(other.points.multiply(maximum)) > 0;
    }
}
