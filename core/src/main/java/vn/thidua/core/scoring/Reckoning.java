package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** A value, or the reason why there is none. */
sealed interface Reckoning {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    record Known(Fraction result) implements Reckoning {}

    record Unknown(LeafOutcome.Unscored why) implements Reckoning {}

    static Reckoning unknown(LeafOutcome.Reason reason, String code) {
        return new Unknown(new LeafOutcome.Unscored(reason, code));
    }

    /** Reads an operand of one unit. */
    static Reckoning read(Operand operand, Entries entries, Trace trace) {
        return switch (operand) {
            case Operand.Constant(BigDecimal value) -> {
                trace.add(() -> new ScoringStep.Given(value));
                yield new Known(Fraction.of(value));
            }
            case Operand.Quantity(String code) -> quantity(code, entries, trace);
            case Operand.Quotient(String numerator, String denominator) ->
                quantity(numerator, entries, trace) instanceof Known(Fraction part)
                        ? percentage(part, quantity(denominator, entries, trace), denominator, trace)
                        : missing(numerator);
            case Operand.Difference(String minuend, String subtrahend) ->
                quantity(minuend, entries, trace) instanceof Known(Fraction whole)
                        ? difference(whole, quantity(subtrahend, entries, trace), trace)
                        : missing(minuend);
            case Operand.OfTarget(String code) ->
                quantity(code, entries, trace) instanceof Known(Fraction part)
                        ? percentage(part, target(code, entries, trace), code, trace)
                        : missing(code);
        };
    }

    default Optional<Fraction> value() {
        return this instanceof Known(Fraction result) ? Optional.of(result) : Optional.empty();
    }

    private static Reckoning quantity(String code, Entries entries, Trace trace) {
        BigDecimal value = entries.quantities().get(code);
        if (value == null) {
            return missing(code);
        }
        trace.add(() -> new ScoringStep.Read(code, value));
        return new Known(Fraction.of(value));
    }

    private static Reckoning missing(String code) {
        return unknown(LeafOutcome.Reason.FIGURE_MISSING, code);
    }

    private static Reckoning target(String code, Entries entries, Trace trace) {
        BigDecimal value = entries.targets().get(code);
        if (value == null) {
            return unknown(LeafOutcome.Reason.TARGET_MISSING, code);
        }
        trace.add(() -> new ScoringStep.ReadTarget(code, value));
        return new Known(Fraction.of(value));
    }

    private static Reckoning difference(Fraction minuend, Reckoning subtrahend, Trace trace) {
        if (!(subtrahend instanceof Known(Fraction part))) {
            return subtrahend;
        }
        Fraction result = minuend.minus(part);
        trace.add(() -> new ScoringStep.Difference(minuend.toDecimal(), part.toDecimal(), result.toDecimal()));
        return new Known(result);
    }

    private static Reckoning percentage(Fraction part, Reckoning divisor, String divisorCode, Trace trace) {
        if (!(divisor instanceof Known(Fraction whole))) {
            return divisor;
        }
        if (whole.signum() <= 0) {
            return unknown(LeafOutcome.Reason.DIVISOR_NOT_POSITIVE, divisorCode);
        }
        Fraction percent = part.times(HUNDRED).dividedBy(whole);
        trace.add(() -> new ScoringStep.Percentage(part.toDecimal(), whole.toDecimal(), percent.toDecimal()));
        return new Known(percent);
    }
}
