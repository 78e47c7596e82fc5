package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A value with the steps that led to it, or the reason why there is none. */
sealed interface Reckoning {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    record Known(Fraction result, List<ScoringStep> steps) implements Reckoning {}

    record Unknown(LeafOutcome.Unscored why, List<ScoringStep> steps) implements Reckoning {}

    List<ScoringStep> steps();

    static Reckoning known(Fraction value, ScoringStep... steps) {
        return new Known(value, List.of(steps));
    }

    /** Returns a known value whose steps are worked out when they are asked for. */
    static Reckoning known(Fraction value, Supplier<List<ScoringStep>> steps) {
        return new Known(value, LazySteps.of(steps));
    }

    static Reckoning unknown(LeafOutcome.Reason reason, String code, ScoringStep... steps) {
        return new Unknown(new LeafOutcome.Unscored(reason, code), List.of(steps));
    }

    /** Reads an operand of one unit. */
    static Reckoning read(Operand operand, Entries entries) {
        return switch (operand) {
            case Operand.Constant(BigDecimal value) -> known(Fraction.of(value), new ScoringStep.Given(value));
            case Operand.Quantity(String code) -> quantity(code, entries);
            case Operand.Quotient(String numerator, String denominator) -> quotient(numerator, denominator, entries);
            case Operand.Difference(String minuend, String subtrahend) ->
                quantity(minuend, entries)
                        .then(whole -> quantity(subtrahend, entries).then(part -> difference(whole, part)));
            case Operand.OfTarget(String code) -> ofTarget(code, entries);
        };
    }

    private static Reckoning quotient(String numerator, String denominator, Entries entries) {
        BigDecimal part = entries.quantities().get(numerator);
        BigDecimal whole = entries.quantities().get(denominator);
        return part != null && whole != null && whole.signum() > 0
                ? percent(
                        part,
                        whole,
                        () -> List.of(new ScoringStep.Read(numerator, part), new ScoringStep.Read(denominator, whole)))
                : quantity(numerator, entries)
                        .then(above ->
                                quantity(denominator, entries).then(below -> percentage(above, below, denominator)));
    }

    private static Reckoning ofTarget(String code, Entries entries) {
        BigDecimal actual = entries.quantities().get(code);
        BigDecimal target = entries.targets().get(code);
        return actual != null && target != null && target.signum() > 0
                ? percent(
                        actual,
                        target,
                        () -> List.of(new ScoringStep.Read(code, actual), new ScoringStep.ReadTarget(code, target)))
                : quantity(code, entries)
                        .then(above -> target(code, entries).then(below -> percentage(above, below, code)));
    }

    /** The usual case, in which both numbers are there: one value and not one for each number. */
    private static Reckoning percent(BigDecimal part, BigDecimal whole, Supplier<List<ScoringStep>> read) {
        Fraction percent = new Fraction(part.multiply(HUNDRED), whole);
        return known(
                percent,
                () -> LazySteps.joined(
                        read.get(),
                        List.of(new ScoringStep.Percentage(
                                Fraction.of(part).toDecimal(),
                                Fraction.of(whole).toDecimal(),
                                percent.toDecimal()))));
    }

    /** Goes on with the value, keeping the steps so far; stops where there is no value. */
    default Reckoning then(Function<Fraction, Reckoning> next) {
        return switch (this) {
            case Unknown unknown -> unknown;
            case Known known -> {
                Reckoning result = next.apply(known.result());
                List<ScoringStep> all = LazySteps.joined(steps(), result.steps());
                yield switch (result) {
                    case Known later -> new Known(later.result(), all);
                    case Unknown later -> new Unknown(later.why(), all);
                };
            }
        };
    }

    default Optional<Fraction> value() {
        return this instanceof Known known ? Optional.of(known.result()) : Optional.empty();
    }

    private static Reckoning quantity(String code, Entries entries) {
        BigDecimal value = entries.quantities().get(code);
        return value == null
                ? unknown(LeafOutcome.Reason.FIGURE_MISSING, code)
                : known(Fraction.of(value), new ScoringStep.Read(code, value));
    }

    private static Reckoning target(String code, Entries entries) {
        BigDecimal value = entries.targets().get(code);
        return value == null
                ? unknown(LeafOutcome.Reason.TARGET_MISSING, code)
                : known(Fraction.of(value), new ScoringStep.ReadTarget(code, value));
    }

    private static Reckoning difference(Fraction minuend, Fraction subtrahend) {
        Fraction result = minuend.minus(subtrahend);
        return known(
                result, new ScoringStep.Difference(minuend.toDecimal(), subtrahend.toDecimal(), result.toDecimal()));
    }

    private static Reckoning percentage(Fraction part, Fraction whole, String divisorCode) {
        if (whole.signum() <= 0) {
            return unknown(LeafOutcome.Reason.DIVISOR_NOT_POSITIVE, divisorCode);
        }
        Fraction percent = part.dividedBy(whole).times(HUNDRED);
        return known(
                percent,
                () -> List.of(new ScoringStep.Percentage(part.toDecimal(), whole.toDecimal(), percent.toDecimal())));
    }
}
