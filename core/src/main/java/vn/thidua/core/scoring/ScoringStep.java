package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of the answer to "why these points?". A screen prints the rule, then the steps in their order: figures,
 * arithmetic, points. Numbers are exact to 34 digits.
 */
public sealed interface ScoringStep {

    /** A quantity that the unit reported. */
    record Read(String code, BigDecimal value) implements ScoringStep {}

    /** A target of the unit. */
    record ReadTarget(String code, BigDecimal value) implements ScoringStep {}

    /** A number that the table gives. */
    record Given(BigDecimal value) implements ScoringStep {}

    /** {@code dividend ÷ divisor × 100 = percent}. */
    record Percentage(BigDecimal dividend, BigDecimal divisor, BigDecimal percent) implements ScoringStep {}

    /** {@code minuend − subtrahend = result}. */
    record Difference(BigDecimal minuend, BigDecimal subtrahend, BigDecimal result) implements ScoringStep {}

    /** The points that every unit starts with. */
    record StartedWith(BigDecimal points) implements ScoringStep {}

    /** The days late at all deadlines that were read before, those of a {@link Lateness} rule. */
    record DaysLate(Lateness.Gathering gathering, Lateness.Days days, BigDecimal result) implements ScoringStep {}

    /**
     * {@code sum ÷ weights = percent}, where {@code sum} is that of weight × completion of each task.
     *
     * @param tasks in order of their codes
     */
    record WeightedMean(List<Task> tasks, BigDecimal sum, BigDecimal weights, BigDecimal percent)
            implements ScoringStep {

        public WeightedMean {
            tasks = List.copyOf(tasks);
        }
    }

    /** {@code percent × whole ÷ 100 = result}. */
    record PerCentOf(BigDecimal percent, BigDecimal whole, BigDecimal result) implements ScoringStep {}

    /** Points that a person typed. */
    record Entered(BigDecimal points) implements ScoringStep {}

    /** The condition of a {@link Binary} rule. */
    record Compared(BigDecimal value, Binary.Comparison comparison, BigDecimal threshold, boolean met)
            implements ScoringStep {}

    /** The band that the value lies in. */
    record InBand(BigDecimal value, Band band) implements ScoringStep {}

    /** {@code actual ÷ target = ratio}, held between floor and ceiling. */
    record Share(BigDecimal actual, BigDecimal target, BigDecimal ratio, BigDecimal held) implements ScoringStep {}

    /** {@code value − start = units}, zero if the value is below the start. */
    record Above(BigDecimal value, BigDecimal start, BigDecimal units) implements ScoringStep {}

    /** {@code units × points}. */
    record Multiplied(BigDecimal units, BigDecimal points) implements ScoringStep {}

    /** The product of the step before, taken from the maximum. */
    record SubtractedFrom(BigDecimal maximum, BigDecimal result) implements ScoringStep {}

    /** A cap or floor and what is left after it. */
    record Limited(Limit limit, BigDecimal value, BigDecimal result) implements ScoringStep {}

    /**
     * The place of a value between target and leader.
     *
     * @param anchor empty in the pool of units without target
     * @param leaders units with the best value of the pool, in order of their names
     */
    record AmongPeers(
            BigDecimal value, Optional<BigDecimal> anchor, BigDecimal best, List<String> leaders, BigDecimal points)
            implements ScoringStep {

        public AmongPeers {
            leaders = List.copyOf(leaders);
        }
    }

    /** The one rounding, if the table rounds each leaf. */
    record Rounded(BigDecimal exact, BigDecimal points) implements ScoringStep {}

    /**
     * An offence that zeroes the leaf.
     *
     * @param points what is left: zero, or less if the leaf had less
     */
    record Zeroed(String offence, BigDecimal points) implements ScoringStep {}

    /** Which way a result is limited. */
    enum Limit {
        CAP,
        FLOOR
    }
}
