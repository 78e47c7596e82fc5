package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A value with the steps that led to it, or the reason why there is none. */
sealed interface Reckoning {

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
            case Operand.Quotient(String numerator, String denominator) ->
                quantity(numerator, entries)
                        .then(part ->
                                quantity(denominator, entries).then(whole -> percentage(part, whole, denominator)));
            case Operand.OfTarget(String code) ->
                quantity(code, entries)
                        .then(actual -> target(code, entries).then(target -> percentage(actual, target, code)));
        };
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

    private static Reckoning percentage(Fraction part, Fraction whole, String divisorCode) {
        if (whole.signum() <= 0) {
            return unknown(LeafOutcome.Reason.DIVISOR_NOT_POSITIVE, divisorCode);
        }
        Fraction percent = part.dividedBy(whole).times(BigDecimal.valueOf(100));
        return known(
                percent,
                () -> List.of(new ScoringStep.Percentage(part.toDecimal(), whole.toDecimal(), percent.toDecimal())));
    }
}
